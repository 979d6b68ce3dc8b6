import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/workspace/make-folder.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

describe('a folder', () => {
  it('is made with those above it, and left as it is when it is there', async () => {
    const path = join(await temporaryFolder(), 'a', 'b', 'c');
    await makeFolder(path);
    await makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it.skipIf(!existsSync('/proc/self'))(
    'in a file system that makes none is refused, and soon',
    async () => {
      await expect(makeFolder('/proc/bangiao/a')).rejects.toMatchObject({ code: 'ENOENT' });
    },
    5000,
  );

  it.each([
    ['of which a file has the name', []],
    ['below a file', ['a', 'b']],
  ])('%s is refused, by the name of the file', async (_, below) => {
    const file = join(await temporaryFolder(), 'tep');
    await writeFile(file, '');
    await expect(makeFolder(join(file, ...below))).rejects.toMatchObject({
      refusal: { code: 'OUTPUT-NOT-A-FOLDER', values: { path: file } },
    });
  });
});
