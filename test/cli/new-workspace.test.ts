import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { generateCity } from '../../fixtures/city.ts';
import { bangiao, bangiaoJson, startBangiao } from '../helpers/binary.ts';
import { onWindows } from '../helpers/on-windows.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Imported {
  readonly submissions: readonly unknown[];
  readonly refused: readonly unknown[];
  readonly error?: { readonly code: string };
}

/** A folder with a file that is no workbook. */
async function folderWithNoWorkbook(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'thu.xlsx'), 'không phải bảng tính');
  return folder;
}

async function everythingIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).toSorted();
}

describe('an import that makes the workspace it is told of', () => {
  it('keeps it where one of its files was taken in', async () => {
    const folder = await folderWithNoWorkbook();
    await writeStaff(folder, [person(1)]);
    const run = await bangiao(folder, 'import', '.', '--db', 'moi/kho.db');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`tạo mới ${join(folder, 'moi', 'kho.db')}`);
    expect(run.stderr).not.toContain('đã xoá');
    expect(await readdir(join(folder, 'moi'))).toEqual([
      'bangiao.config.json',
      'documents',
      'kho.db',
      'rules',
    ]);
  });

  it.each([
    ['a file that is refused', ['thu.xlsx'], 'FILE-NOT-A-WORKBOOK'],
    ['a file that is not there', ['khong-co.xlsx'], 'FILE-NOT-FOUND'],
    ['a profile that nobody made', ['thu.xlsx', '--profile', 'la'], 'PROFILE-UNKNOWN'],
  ])('removes all of it again after %s, and says so', async (_, words, code) => {
    const folder = await folderWithNoWorkbook();
    const before = await everythingIn(folder);
    const { document, ...run } = await bangiaoJson<Imported>(
      folder,
      ...['import', ...words, '--db', 'a/b/kho.db'],
    );
    expect([run.code, document.error?.code]).toEqual([2, code]);
    expect(run.stderr).toContain(`đã xoá kho dữ liệu vừa tạo: ${join(folder, 'a', 'b', 'kho.db')}`);
    expect(await everythingIn(folder)).toEqual(before);
  });

  it('leaves settings and whatever else was there before', async () => {
    const folder = await folderWithNoWorkbook();
    await mkdir(join(folder, 'rules'));
    await writeFile(join(folder, 'rules', 'training.json'), await trainingOfNewWorkspace());
    await writeFile(join(folder, 'rules', 'ghi-chu.txt'), 'của người khác');
    const before = await everythingIn(folder);
    await bangiao(folder, 'import', 'thu.xlsx', '--db', 'kho.db');
    expect(await everythingIn(folder)).toEqual(before);
  });

  it('leaves nothing after a dry run, whether files are refused or not', async () => {
    const folder = await folderWithNoWorkbook();
    await writeStaff(folder, [person(1)]);
    const before = await everythingIn(folder);
    await bangiao(folder, 'import', '.', '--db', 'moi/kho.db', '--dry-run');
    expect(await everythingIn(folder)).toEqual(before);
  });

  it.skipIf(onWindows).each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing where %s ends it',
    async (signal) => {
      const folder = await temporaryFolder();
      await generateCity(join(folder, 'nhan'), {
        seed: 1,
        districts: ['250'],
        keyFolder: join(folder, 'dap-an'),
      });
      const before = await everythingIn(folder);
      const running = startBangiao(folder, 'import', 'nhan', '--db', 'moi/kho.db');
      const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
      while (!existsSync(join(folder, 'moi', 'kho.db'))) await wait(5);
      running.kill(signal);
      expect(await ended).toBe(130);
      expect(await everythingIn(folder)).toEqual(before);
    },
  );
});

it('a workspace that was there before stays as it is, though nothing was ever taken into it', async () => {
  const folder = await folderWithNoWorkbook();
  await bangiao(folder, 'init');
  const before = await readFile(join(folder, 'bangiao.db'));
  const files = await everythingIn(folder);
  const run = await bangiao(folder, 'import', 'thu.xlsx', '--db', 'bangiao.db');
  expect(run.code).toBe(2);
  expect(run.stderr).not.toContain('đã xoá');
  expect(await everythingIn(folder)).toEqual(files);
  expect(await readFile(join(folder, 'bangiao.db'))).toEqual(before);
});

/** What a workspace is given about training, unchanged. */
async function trainingOfNewWorkspace(): Promise<Buffer> {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  return readFile(join(folder, 'rules', 'training.json'));
}
