import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTogether } from '../../../src/export/files/together.ts';
import { RefusedError } from '../../../src/findings/refusals.ts';
import { temporaryFolder } from '../support.ts';

function exported(file: string) {
  return { file, sheets: [], rows: 0, sha256: '', size: 0, tables: [] };
}

/** Writes files of a line each. */
function writing(...files: readonly string[]) {
  return async (folder: string) => {
    for (const file of files) await writeFile(join(folder, file), `mới ${file}`);
    return files.map(exported);
  };
}

const entered = async () => undefined;

describe('the files of a run', () => {
  it('are seen once all of them are there', async () => {
    const folder = join(temporaryFolder(), 'ra');
    const seen: (readonly string[])[] = [];
    await writeTogether(
      { folder, isOwn: false, run: 'commune', force: false },
      async (unfinished) => {
        const files = await writing('a.txt', 'b.txt')(unfinished);
        seen.push((await readdir(folder)).filter((name) => !name.startsWith('.')));
        return files;
      },
      async ({ files }) => {
        seen.push(
          files.map(({ file }) => file),
          await readdir(folder).then((names) => names.slice(-2)),
        );
      },
    );
    expect(seen).toEqual([[], ['a.txt', 'b.txt'], ['a.txt', 'b.txt']]);
    expect(await readdir(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('are not there, nor the folder made for them, where one cannot be written', async () => {
    const above = temporaryFolder();
    const folder = join(above, 'ra');
    const run = writeTogether(
      { folder, isOwn: false, run: 'commune', force: false },
      async (unfinished) => {
        await writing('a.txt')(unfinished);
        throw new RefusedError('OUTPUT-DISAGREES', { path: join(unfinished, 'b.txt') });
      },
      entered,
    );
    await expect(run).rejects.toMatchObject({ refusal: { values: { path: join(folder, 'b.txt') } } });
    expect(await readdir(above)).toEqual([]);
  });

  it('are not there where the name of one was taken meanwhile, which stays as it is', async () => {
    const folder = temporaryFolder();
    const run = writeTogether(
      { folder, isOwn: false, run: 'commune', force: false },
      async (unfinished) => {
        const files = await writing('a.txt', 'b.txt')(unfinished);
        await writeFile(join(folder, 'b.txt'), 'của người khác');
        return files;
      },
      entered,
    );
    await expect(run).rejects.toMatchObject({ refusal: { code: 'OUTPUT-EXISTS' } });
    expect(await readdir(folder)).toEqual(['b.txt']);
    expect(await readFile(join(folder, 'b.txt'), 'utf8')).toBe('của người khác');
  });

  it('say of a disk what it says of the file that was meant', async () => {
    const folder = temporaryFolder();
    const run = writeTogether(
      { folder, isOwn: false, run: 'commune', force: false },
      async (unfinished) => {
        await mkdir(join(unfinished, 'a.txt'));
        await writeFile(join(unfinished, 'a.txt'), '');
        return [];
      },
      entered,
    );
    await expect(run).rejects.toMatchObject({ code: 'EISDIR', path: join(folder, 'a.txt') });
  });

  it('have a folder of their own where the one meant for them is there, though two want it at once', async () => {
    const above = temporaryFolder();
    const folder = join(above, '2026-11-23-104805');
    const write = () =>
      writeTogether({ folder, isOwn: true, run: 'commune', force: false }, writing('a.txt'), entered);
    const runs = await Promise.all([write(), write(), write()]);
    expect(runs.map((run) => run.folder).toSorted()).toEqual([folder, `${folder}-2`, `${folder}-3`]);
    for (const run of runs) expect(await readdir(run.folder)).toEqual(['a.txt']);
  });

  it('leave no folder of their own behind where one cannot be written', async () => {
    const above = temporaryFolder();
    const folder = join(above, '2026-11-23-104805');
    await mkdir(folder);
    const run = writeTogether(
      { folder, isOwn: true, run: 'commune', force: false },
      async () => {
        throw new RefusedError('OUTPUT-DISAGREES');
      },
      entered,
    );
    await expect(run).rejects.toMatchObject({ refusal: { code: 'OUTPUT-DISAGREES' } });
    expect(await readdir(above)).toEqual(['2026-11-23-104805']);
  });
});
