import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { bangiao, bangiaoJson, bangiaoJsonAnew } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Exported {
  readonly folder: string;
  readonly planned: readonly string[];
}

test('exports without --out have a dated folder each, though they begin in one second', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'import', await writeStaff(folder, [person(1)]), '--db', 'bangiao.db');
  const exported = () => bangiaoJsonAnew<Exported>(folder, 'export', 'records', '--kind', 'staff');
  const runs = await Promise.all([exported(), exported(), exported()]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(new Set(runs.map(({ document }) => document.folder)).size).toBe(3);
  for (const { document } of runs) {
    expect(basename(document.folder)).toMatch(/^\d{4}-\d{2}-\d{2}-\d{6}(-\d+)?$/);
    expect(await readdir(document.folder)).toEqual([...document.planned, 'manifest.json'].toSorted());
  }
});

test('an export into a folder that is named is refused where its file is there', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'import', await writeStaff(folder, [person(1)]), '--db', 'bangiao.db');
  const exported = () => bangiaoJson<Exported>(folder, 'export', 'records', '--kind', 'staff', '--out', 'ra');
  expect((await exported()).code).toBe(0);
  const before = await readdir(join(folder, 'ra'));
  const second = await exported();
  expect([second.code, second.document]).toMatchObject([2, { error: { code: 'OUTPUT-EXISTS' } }]);
  expect(await readdir(join(folder, 'ra'))).toEqual(before);
  expect(await readdir(folder)).not.toContain('ra-2');
});

test('records as CSV are told to be for programs, for Excel may misread their decimals; those as a workbook are not', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'import', await writeStaff(folder, [person(1)]), '--db', 'bangiao.db');
  const told = async (...options: readonly string[]) =>
    (await bangiao(folder, 'export', 'records', '--kind', 'staff', ...options)).stderr;
  expect(await told('--out', 'a')).toContain('--format xlsx');
  expect(await told('--out', 'b', '--format', 'xlsx')).toBe('');
});
