import { expect, test } from 'vitest';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Inspected {
  readonly files: readonly { readonly file: string; readonly taken_by: string | null }[];
}

/** A workspace with a workbook of each kind that the program hands out. */
async function handedOut(): Promise<string> {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  await bangiao(folder, 'import', await writeStaff(folder, [person(1), person(2)]));
  await bangiao(folder, 'map');
  await bangiao(folder, 'map', 'export', '--out', 'quyet-dinh.xlsx');
  await bangiao(folder, 'map', 'rules', '--out', 'quy-tac.xlsx');
  await bangiao(folder, 'template', 'receipt', '--out', 'phieu.xlsx');
  await bangiao(folder, 'template', 'readiness', '--out', 'dieu-kien.xlsx');
  await bangiao(folder, 'template', 'staff', '--out', 'mau.xlsx');
  await bangiao(folder, 'export', 'commune', '00070', '--out', '.');
  await bangiao(folder, 'export', 'district', '002', '--out', '.');
  return folder;
}

test('a workbook that the program handed out is sent on to the command that takes it back', async () => {
  const folder = await handedOut();
  const takers = {
    'quyet-dinh.xlsx': 'map import',
    'quy-tac.xlsx': 'map import',
    'phieu.xlsx': 'receive',
    '00070 - phường Hoàn Kiếm.xlsx': 'receive',
    '002 - quận Hoàn Kiếm.xlsx': null,
    'dieu-kien.xlsx': 'import',
    'mau.xlsx': 'import',
  };
  const names = Object.keys(takers);
  const { document } = await bangiaoJson<Inspected>(folder, 'inspect', ...names);
  expect(Object.fromEntries(document.files.map(({ file, taken_by }) => [file, taken_by]))).toEqual(takers);

  const { code, stdout } = await bangiao(folder, 'inspect', 'quyet-dinh.xlsx', 'phieu.xlsx', 'mau.xlsx');
  expect(code).toBe(0);
  expect(stdout).not.toContain('TABLE-NOT-FOUND');
  expect(stdout.trim().split('\n').slice(-3)).toEqual([
    'Tiếp theo: bangiao anh-xa import <tệp>',
    'Tiếp theo: bangiao tiep-nhan <tệp>',
    'Tiếp theo: bangiao nhap <tệp hoặc thư mục>',
  ]);
  const output = await bangiao(folder, 'inspect', '002 - quận Hoàn Kiếm.xlsx');
  expect(output.stdout.trim().split('\n').at(-1)).toBe('Tiếp theo: bangiao trang-thai');
}, 180_000);

test('a heading of one row is named by that row alone', async () => {
  const folder = await temporaryFolder();
  const { stdout } = await bangiao(folder, 'inspect', await writeStaff(folder, [person(1)]));
  expect(stdout).toMatch(/: tiêu đề dòng \d+, đến dòng/);
});
