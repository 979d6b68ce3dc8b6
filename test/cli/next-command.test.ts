import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readiness } from '../../src/inventory/readiness.ts';
import { communes, fullName } from '../../src/reference/units.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

/** What a person types, and the command that its last words name. */
const lines: readonly (readonly [string, RegExp])[] = [
  ['lookup 00070', /bangiao tra-cuu --batch/],
  ['explain STAFF-CITIZEN-ID-LENGTH', /bangiao kiem-tra --rule STAFF-CITIZEN-ID-LENGTH/],
  ['doctor', /bangiao trang-thai/],
  ['status --overdue', /bangiao kiem-tra/],
  ['waive --list', /bangiao kiem-tra/],
  ['demo thu --dry-run', /bangiao chay-thu ".*thu"/],
  ['template staff --out mau.xlsx', /bangiao nhap ".*mau\.xlsx"/],
  ['template receipt --out phieu.xlsx', /bangiao tiep-nhan ".*phieu\.xlsx"/],
  ['map export --out quyet-dinh.xlsx', /bangiao anh-xa import ".*quyet-dinh\.xlsx"/],
];

describe('the next command is named at the end', () => {
  test('of commands that are no step of the handover too', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    await bangiao(
      folder,
      'import',
      await writeStaff(folder, [person(1), person(2, { plan: 'chưa bố trí' })]),
    );
    await bangiao(folder, 'map');
    for (const [line, next] of lines) {
      const { code, stdout } = await bangiao(folder, ...line.split(' '));
      expect([line, code]).toEqual([line, 0]);
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(next);
    }
  });

  test('with the workspace that was named, in quotes where its path has spaces; not where the step is another place', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init', 'kho một');
    const file = await writeStaff(folder, [person(1)]);
    const last = async (...line: readonly string[]) =>
      (await bangiao(folder, ...line, '--db', 'kho một')).stdout.trimEnd().split('\n').at(-1);
    expect(await last('import', file)).toBe('Tiếp theo: bangiao --db "kho một" anh-xa');
    expect(await last('import', file)).toBe('Tiếp theo: bangiao --db "kho một" trang-thai');
    expect(await last('map', 'pending')).toBe(
      'Tiếp theo: bangiao --db "kho một" anh-xa decide, hoặc bangiao --db "kho một" anh-xa export',
    );
    expect(await last('lookup', '00070')).toBe('Tiếp theo: bangiao tra-cuu --batch <tệp> --out ket-qua.xlsx');
  });

  test('after a look into files, with those files where the command takes them as they are', async () => {
    const folder = await temporaryFolder();
    await writeStaff(folder, [person(1)]);
    const bare = await writeWorkbook(join(folder, 'a.xlsx'), [{ name: 'A', rows: [['Họ và tên'], ['Mẫu']] }]);
    const last = async (...files: readonly string[]) =>
      (await bangiao(folder, 'inspect', ...files)).stdout.trimEnd().split('\n').at(-1);
    const file = 'Nhân sự quận Hoàn Kiếm.xlsx';
    expect(await last(file)).toBe(`Tiếp theo: bangiao nhap "${file}"`);
    expect(await last('.', bare)).toBe('Tiếp theo: bangiao nhap <tệp hoặc thư mục>');
  });

  test('doctor without a workspace: how to make one', async () => {
    const { stdout } = await bangiao(await temporaryFolder(), 'doctor');
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('bangiao khoi-tao');
  });
});

describe('demo', () => {
  test('tried with --dry-run says where it would write, and writes nothing', async () => {
    const folder = await temporaryFolder();
    const { code, document } = await bangiaoJson(folder, 'demo', 'thu', '--dry-run');
    expect([code, document]).toEqual([0, { schema: 1, folder: join(folder, 'thu'), dry_run: true }]);
    expect((await bangiao(folder, 'status', '--db', 'thu')).stderr).toContain('WORKSPACE-NOT-FOUND');
  });

  test('refuses a seed that is no number, before anything is written', async () => {
    const folder = await temporaryFolder();
    const { code, document } = await bangiaoJson(folder, 'demo', 'thu', '--seed', 'abc');
    expect([code, document]).toMatchObject([2, { error: { code: 'USAGE' } }]);
  });
});

test('a return of readiness beside a file that is refused: the import did something, so it has no error at the top', async () => {
  const folder = await temporaryFolder();
  await bangiao(folder, 'init');
  const [commune] = communes;
  const headings = Object.values(readiness.fields).map(({ heading }) => heading);
  const row = [1, commune ? fullName(commune) : '', ...headings.slice(1).map(() => '1')];
  const rows = [['ĐIỀU KIỆN VẬN HÀNH'], [], ['STT', ...headings], row];
  const file = await writeWorkbook(join(folder, 'dieu-kien.xlsx'), [{ name: 'Điều kiện', rows }]);
  await writeFile(join(folder, 'hong.xlsx'), 'không phải bảng tính');
  const { code, document } = await bangiaoJson<Record<string, unknown>>(folder, 'import', file, 'hong.xlsx');
  expect(code).toBe(2);
  expect(document).toMatchObject({ readiness: [{ id: 'V1' }], refused: [{ code: 'FILE-NOT-A-WORKBOOK' }] });
  expect(document).not.toHaveProperty('error');
});
