import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bangiaoAnew as bangiao, bangiaoJsonAnew as bangiaoJson } from '../helpers/binary.ts';
import { person, writeStaff } from '../helpers/staff-file.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

describe('asking for help', () => {
  test.each([['help'], ['tro-giup']])('`%s` says what --help says, of one command as well', async (help) => {
    const folder = await temporaryFolder();
    expect((await bangiao(folder, help)).stdout).toBe((await bangiao(folder, '--help')).stdout);
    const asked = await bangiao(folder, help, 'nhap');
    expect([asked.code, asked.stdout]).toEqual([0, (await bangiao(folder, 'import', '--help')).stdout]);
  });

  test('`help` of a command that there is not is refused with the nearest one', async () => {
    const { code, stderr } = await bangiao(await temporaryFolder(), 'help', 'imprt');
    expect(code).toBe(2);
    expect(stderr).toContain('(import?)');
  });

  test('an argument left out is named with what it means', async () => {
    const { stderr } = await bangiao(await temporaryFolder(), 'gaps');
    expect(stderr).toContain('<commune>: xã, phường nhận');
  });

  test('a name that resembles none is told no other one', async () => {
    const { stderr } = await bangiao(await temporaryFolder(), 'check', '--commune', 'xyz');
    expect(stderr).not.toContain('?');
  });
});

describe('--db', () => {
  test('takes the folder of a workspace as well, before the command and after it', async () => {
    const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    await bangiao(folder, 'init');
    const [before, after] = [
      await bangiaoJson(elsewhere, '--db', folder, 'history'),
      await bangiaoJson(elsewhere, 'history', '--db', join(folder, 'bangiao.db')),
    ];
    expect([before.code, before.document]).toEqual([0, after.document]);
  });
});

describe('--db that ends as folders do', () => {
  test('is a folder, though it is not there yet', async () => {
    const folder = await temporaryFolder();
    const file = await writeStaff(folder, [person(1)]);
    expect((await bangiao(folder, 'import', file, '--db', 'kho/')).code).toBe(0);
    expect((await bangiao(folder, 'status', '--db', join('kho', 'bangiao.db'))).code).toBe(0);
  });
});

describe('a pattern of names that the shell left as it was', () => {
  test('stands for the files it fits, in every command that takes files', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    await writeStaff(folder, [person(1)]);
    const looked = await bangiaoJson<{ files: unknown[] }>(folder, 'inspect', '*.xlsx');
    expect([looked.code, looked.document.files.length]).toEqual([0, 1]);
    const taken = await bangiaoJson<{ submissions: unknown[] }>(folder, 'import', '*.xlsx');
    expect([taken.code, taken.document.submissions.length]).toEqual([0, 1]);
    await bangiao(folder, 'pack', '--district', '002', '--out', 'a.bangiao');
    const merged = await bangiaoJson<{ merges: unknown[] }>(folder, 'merge', '*.bangiao');
    expect([merged.code, merged.document.merges.length]).toEqual([0, 1]);
  });

  test('that fits none is told as it was typed', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const { code, stderr } = await bangiao(folder, 'receive', 'phieu/*.xlsx');
    expect(code).toBe(2);
    expect(stderr).toContain('*.xlsx');
  });
});

describe('inspect', () => {
  test('refuses like every command when no file could be looked into', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.xlsx'), '%PDF-1.7');
    const { code, document } = await bangiaoJson<{ error: { code: string }; files: unknown[] }>(
      folder,
      'inspect',
      'a.xlsx',
    );
    expect([code, document.error.code, document.files.length]).toEqual([2, 'FILE-NOT-A-WORKBOOK', 1]);
  });
});

describe('what check finds', () => {
  test('points to the cell to mend, and to the row where no column is there for it', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const people = [person(1, { place: 'Cửa Nam' }), person(2, { plan: 'chưa bố trí' })];
    await bangiao(folder, 'import', await writeStaff(folder, people));
    await bangiao(folder, 'map');
    const { document } = await bangiaoJson<{ findings: { code: string; cell: string | null }[] }>(
      folder,
      'check',
    );
    expect(document.findings).toContainEqual(expect.objectContaining({ code: 'MAP-PENDING', cell: 'J5' }));
    const { stdout } = await bangiao(folder, 'check', '--rule', 'CLEAR-PERSON-MISSING');
    expect(stdout).toContain('Nhân sự quận Hoàn Kiếm.xlsx › CBCC › dòng 6');
  });

  test('does not call a year empty that was written and is not allowed', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const heading = [
      ...['Tên cơ sở nhà, đất', 'Địa chỉ', 'Xã, phường cũ', 'Diện tích đất (m²)', 'Diện tích sàn (m²)'],
      ...['Đơn vị đang sử dụng', 'Hiện trạng sử dụng', 'Phương án bố trí', 'Hình thức xử lý', 'Năm xử lý'],
    ];
    const premises = ['Trụ sở cũ', 'Số 1 phố Mẫu', 'Hàng Mã', 100, 90, 'UBND phường Hàng Mã', 'bỏ trống'];
    const rows = [heading, [...premises, 'dôi dư', 'thu hồi', 2030]];
    const file = await writeWorkbook(join(folder, 'nha-dat.xlsx'), [{ name: 'ND', rows }]);
    await bangiao(folder, 'import', file, '--district', '002');
    const { document } = await bangiaoJson<{ findings: { code: string; cell: string }[] }>(folder, 'check');
    const ofYear = document.findings.filter(({ code }) => code.startsWith('PREMISES-SURPLUS-YEAR'));
    expect(ofYear).toMatchObject([{ code: 'PREMISES-SURPLUS-YEAR-OUTSIDE', cell: 'J2' }]);
  });
});
