import { expect, test } from 'vitest';
import { commandSpecs } from '../../src/cli/commands/index.ts';
import { inventories } from '../../src/inventory/inventories.ts';
import { bangiao } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const vietnameseNames = Object.values(inventories).map(({ shortTitle }) => shortTitle);

test('an English reader is told of inventories by English names, on every screen', async () => {
  const folder = await temporaryFolder();
  await writeStaff(folder, [person(1), person(2, { place: 'Cửa Nam' })], 'danh-sach.xlsx');
  const screens: string[] = [];
  for (const words of [
    'import danh-sach.xlsx --db .',
    'map',
    'map pending',
    'check',
    'status',
    'status --all',
    'history',
    'reconcile',
    'gaps 00070',
    'inspect danh-sach.xlsx',
    'audit',
  ]) {
    const { stdout, stderr } = await bangiao(folder, ...words.split(' '), '--lang', 'en');
    screens.push(stdout, stderr);
  }
  const lines = screens.join('\n').split('\n');
  expect(lines.filter((line) => vietnameseNames.some((name) => line.includes(name)))).toEqual([]);
  expect(lines.some((line) => line.includes('Staff'))).toBe(true);
});

test('an English reader is shown command lines by English names', async () => {
  const folder = await temporaryFolder();
  const { stderr } = await bangiao(folder, 'gaps', '--khong-co', '--lang', 'en');
  expect(stderr).toContain('type as in: bangiao gaps "phường Hoàn Kiếm"');
  for (const { name, alias } of commandSpecs) {
    const { stdout } = await bangiao(folder, name, '--help', '--lang', 'en');
    expect(stdout).toContain(`bangiao ${name}`);
    if (alias !== undefined) expect(stdout).not.toContain(`bangiao ${alias} `);
  }
});
