import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsMeant } from '../../src/workspace/paths-meant.ts';
import { onWindows } from '../helpers/on-windows.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const decomposed = 'Quận Hoàn Kiếm.xlsx'.normalize('NFD');

async function folderWith(...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'gửi', 'lần 2'), { recursive: true });
  for (const name of names) await writeFile(join(folder, name), '');
  return folder;
}

describe('a path as it was typed', () => {
  const names = ['b.xlsx', 'a.XLSX', 'a.xls', '.giấu.xlsx', 'gửi/c.xlsx', 'gửi/lần 2/d.xlsx', decomposed];

  it.each([
    ['*.xlsx', [decomposed, 'a.XLSX', 'b.xlsx']],
    ['?.xls*', ['a.XLSX', 'a.xls', 'b.xlsx']],
    ['gửi/*/*.xlsx', [join('gửi', 'lần 2', 'd.xlsx')]],
    ['g*/c.xlsx', [join('gửi', 'c.xlsx')]],
    ['a.xls', ['a.xls']],
    ['Quận Hoàn Kiếm.xlsx', [decomposed]],
    ['gửi'.normalize('NFD'), ['gửi']],
    ['*.ods', ['*.ods']],
    ['không có/*.xlsx', [join('không có', '*.xlsx')]],
    ['c.xlsx', ['c.xlsx']],
  ])('%s stands for %j', async (typed, meant) => {
    const folder = await folderWith(...names);
    const found = await pathsMeant(join(folder, typed));
    expect(found.map((path) => relative(folder, path))).toEqual(meant);
  });

  it.skipIf(onWindows)('is itself where a file is really called so', async () => {
    const folder = await folderWith('a[1]*.xlsx', 'a[1]b.xlsx');
    expect(await pathsMeant(join(folder, 'a[1]*.xlsx'))).toEqual([join(folder, 'a[1]*.xlsx')]);
    expect(await pathsMeant(join(folder, 'a[1]?.xlsx'))).toEqual(
      ['a[1]*.xlsx', 'a[1]b.xlsx'].map((name) => join(folder, name)),
    );
  });
});
