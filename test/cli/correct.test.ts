import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { encodeTcvn3 } from '../../src/text/legacy.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import {
  corrected,
  dirtyRows,
  heading,
  importInto,
  mend,
  person,
  records,
  rowOf,
  select,
} from '../helpers/returned-lists.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

describe('a correction workbook', () => {
  test('sent back as it is changes nothing and makes no version', async () => {
    const { folder, path } = await corrected();
    const { document } = await importInto(folder, path);
    expect(document.submissions[0]).toMatchObject({ id: 1, version: 1, unchanged: true });
    expect(document.submissions[0]?.correction).toEqual({ changed: 0, added: 0, removed: 0, untouched: 8 });
    expect(select(folder, 'SELECT count(*) AS n FROM submission')).toEqual([{ n: 1 }]);
  });

  test('takes one mended cell as the next version; everything else stays as it was', async () => {
    const { folder, path } = await corrected();
    const before = records(folder, 'v_staff');
    const mended = await mend(path, (sheet) => {
      rowOf(sheet, 'Mẫu Thử Số 2').getCell(5).value = '003080000002';
    });
    const { document } = await importInto(folder, mended);
    expect(document.submissions[0]).toMatchObject({
      version: 2,
      unchanged: false,
      rows: { read: 8, accepted: 6, rejected: 1, duplicate: 1 },
      correction: { changed: 1, added: 0, removed: 0, untouched: 7 },
    });
    const expected = before.map((record) =>
      record.full_name === 'Mẫu Thử Số 2' ? { ...record, citizen_id: '003080000002' } : record,
    );
    expect(records(folder, 'v_staff')).toEqual(expected);
    const { document: ledger } = await bangiaoJson<{ closes: boolean }>(folder, 'reconcile');
    expect(ledger.closes).toBe(true);
  });

  test('says of a sheet that was added to it that it is not read', async () => {
    const { folder, path } = await corrected();
    const mended = await mend(path, (sheet) => {
      rowOf(sheet, 'Mẫu Thử Số 3').getCell(3).value = '02/03/1981';
      sheet.workbook.addWorksheet('Bổ sung').addRows([heading, person(9)]);
    });
    const { document } = await importInto(folder, mended);
    expect(document.submissions[0]).toMatchObject({ version: 2, correction: { changed: 1, added: 0 } });
    const added = select(folder, "SELECT sheet FROM v_findings WHERE code = 'CORRECTION-SHEET-ADDED'");
    expect(added).toEqual([{ sheet: 'Bổ sung' }]);
  });

  test('is refused when a sheet was added to it and nothing else is new', async () => {
    const { folder, path } = await corrected();
    const mended = await mend(path, (sheet) => {
      sheet.workbook.addWorksheet('Bổ sung').addRows([heading, person(9)]);
    });
    const { document } = await importInto(folder, mended);
    expect(document.refused[0]?.code).toBe('CORRECTION-SHEETS-ONLY');
  });

  test('keeps every row and its findings, and says where they stand now', async () => {
    const { folder, path } = await corrected();
    const findings = 'SELECT code, field, sheet, substr(cell, 1, 1) AS column FROM v_findings ORDER BY id';
    const rows = 'SELECT state, reason, section, raw FROM v_rows ORDER BY id';
    const [findingsBefore, rowsBefore] = [select(folder, findings), select(folder, rows)];
    const mended = await mend(path, (sheet) => {
      rowOf(sheet, 'Mẫu Thử Số 1').getCell(10).value = 'y';
    });
    await importInto(folder, mended);
    const strip = (all: readonly Record<string, unknown>[]) =>
      all.filter(({ column }) => !/\d/.test(String(column ?? '1')));
    expect(strip(select(folder, findings))).toEqual(strip(findingsBefore));
    const after = select(folder, rows);
    expect(after.map(({ state, reason, section }) => ({ state, reason, section }))).toEqual(
      rowsBefore.map(({ state, reason, section }) => ({ state, reason, section })),
    );
    expect(after.filter(({ raw }, index) => raw !== rowsBefore[index]?.raw)).toHaveLength(1);
    expect(select(folder, 'SELECT DISTINCT file FROM v_findings')).toEqual([{ file: 'sua-da-sua.xlsx' }]);
  });

  test('takes new rows at the end, and rows that are gone are gone', async () => {
    const { folder, path } = await corrected();
    const mended = await mend(path, (sheet) => {
      rowOf(sheet, 'Mẫu Thử Số 3').getCell(3).value = '05/1981';
      const copied = rowOf(sheet, 'Mẫu Thử Số 4');
      const next = sheet.rowCount + 1;
      person(9).forEach((value, column) => {
        sheet.getRow(next).getCell(column + 1).value = value as ExcelJS.CellValue;
      });
      // A row copied with its number is a new one as well.
      copied.eachCell((cell, column) => {
        sheet.getRow(next + 1).getCell(column).value = cell.value;
      });
      sheet.getRow(next + 1).getCell(2).value = 'Mẫu Thử Số 10';
      sheet.getRow(next + 1).getCell(5).value = '003080000010';
      rowOf(sheet, 'Mẫu Thử Số 5').eachCell((cell) => {
        cell.value = null;
      });
    });
    const { document } = await importInto(folder, mended);
    expect(document.submissions[0]).toMatchObject({
      version: 2,
      rows: { read: 9, accepted: 7, rejected: 1, duplicate: 1 },
      correction: { changed: 1, added: 2, removed: 1, untouched: 6 },
    });
    const names = records(folder, 'v_staff').map(({ full_name }) => full_name);
    expect(names).toEqual([1, 2, 3, 4, 6, 9, 10].map((number) => `Mẫu Thử Số ${number}`));
  });

  test('keeps the unit of money and numbers that could be read another way', async () => {
    const { folder, path } = await corrected(
      [
        ['UBND QUẬN HOÀN KIẾM'],
        ['', '', '', '', '', 'Đơn vị tính: nghìn đồng'],
        [],
        [
          'STT',
          'Mã tài sản',
          'Danh mục tài sản',
          'Nhóm',
          'Đơn vị tính',
          'Số lượng',
          'Nguyên giá',
          'Giá trị còn lại',
          'Đơn vị quản lý',
        ],
        ['A', 'Trụ sở'],
        [1, 'TS-1', 'Nhà làm việc', 'A', 'cái', 1, '1.234', 500.5, 'Phòng Nội vụ'],
        [2, 'TS-2', 'Bàn', 'D', 'cái', 2, 1.234, 1, 'Phòng Nội vụ'],
        [3, 'TS-3', 'Ghế', 'D', 'cái', '1.234', 'abc', 1.234, 'Phòng Nội vụ'],
        [null, null, 'Tổng cộng', null, null, null, '1.235,234'],
      ],
      'Tài sản',
    );
    const before = records(folder, 'v_assets');
    expect(before.map(({ original_cost }) => original_cost)).toEqual([1_234_000, 1_234]);
    const change = (sheet: ExcelJS.Worksheet) => {
      for (let row = 1; row <= sheet.rowCount; row += 1) {
        if (sheet.getRow(row).getCell(2).value === 'TS-3') sheet.getRow(row).getCell(7).value = 12.5;
      }
    };
    const { document } = await importInto(folder, await mend(path, change, 'Tài sản'));
    expect(document.submissions[0]?.correction).toEqual({ changed: 1, added: 0, removed: 0, untouched: 2 });
    const after = records(folder, 'v_assets');
    expect(after.slice(0, 2)).toEqual(before);
    expect(after[2]).toMatchObject({ original_cost: 12_500, residual_value: 1_234, quantity: 1234 });
  });

  test('shows text in a legacy font in Unicode and still reads it the same', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('CBCC');
    for (const row of dirtyRows.slice(0, 8)) sheet.addRow(row.map((value) => value ?? null));
    sheet.getCell('B7').value = encodeTcvn3('Trần Thị Mẫu');
    sheet.getCell('B7').font = { name: '.VnTimeH' };
    const file = join(folder, 'Hoàn Kiếm.xlsx');
    await workbook.xlsx.writeFile(file);
    await bangiao(folder, 'import', file);
    const before = records(folder, 'v_staff');
    expect(before[0]).toMatchObject({ full_name: 'TRẦN THỊ MẪU' });
    const path = join(folder, 'sua.xlsx');
    await bangiao(folder, 'correct', '1', '--out', path);
    const mended = await mend(path, (returned) => {
      expect(returned.getCell('B7').value).toBe('TRẦN THỊ MẪU');
      rowOf(returned, 'Mẫu Thử Số 2').getCell(10).value = 'y';
    });
    await importInto(folder, mended);
    expect(records(folder, 'v_staff')).toEqual(before);
  });

  test('tells on each wrong cell what is wrong and what to do, and shows ids in full', async () => {
    const { path } = await corrected();
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Cần sửa', 'CBCC', 'bangiao']);
    const sheet = workbook.getWorksheet('CBCC');
    expect(sheet).toBeDefined();
    if (!sheet) return;
    const wrong = rowOf(sheet, 'Mẫu Thử Số 2').getCell(5);
    expect(wrong.value).toBe('00308000002');
    expect(JSON.stringify(wrong.note)).toContain('có 11 chữ số');
    expect(JSON.stringify(wrong.note)).toContain(' → ');
    expect(wrong.fill).toMatchObject({ type: 'pattern' });
    const headings = sheet.getRow(4).values;
    expect(Array.isArray(headings) && headings.slice(1, heading.length + 1)).toEqual(heading);
  });
});

describe('several tables', () => {
  const page = (title: string, ...numbers: readonly number[]) => [
    [title],
    heading,
    ...numbers.map((number) => person(number, { 6: 'Phòng Nội vụ' })),
  ];
  const sheets = [
    {
      name: 'Trang 1',
      rows: [['UBND QUẬN HOÀN KIẾM'], ...page('Danh sách A', 1, 2), [], ...page('Danh sách B', 3, 4)],
    },
    { name: "Trang 'hai' (2)", rows: page('Danh sách C', 5, 6) },
  ];

  test('on one sheet and on several stay apart, version after version', async () => {
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const file = await writeWorkbook(join(folder, 'Hoàn Kiếm.xlsx'), sheets);
    await bangiao(folder, 'import', file);
    const before = records(folder, 'v_staff');
    expect(before).toHaveLength(6);
    let latest = 1;
    for (const value of ['y', 'z']) {
      const path = join(folder, `sua-${value}.xlsx`);
      expect((await bangiao(folder, 'correct', String(latest), '--out', path)).stderr).toBe('');
      const change = (sheet: ExcelJS.Worksheet) => {
        rowOf(sheet, 'Mẫu Thử Số 4').getCell(10).value = value;
      };
      const { document } = await importInto(folder, await mend(path, change, 'Trang 1'));
      expect(document.submissions[0]?.correction).toEqual({ changed: 1, added: 0, removed: 0, untouched: 5 });
      expect(records(folder, 'v_staff')).toEqual(before);
      latest = document.submissions[0]?.id ?? 0;
    }
    expect(select(folder, 'SELECT version, state FROM v_submissions ORDER BY id')).toEqual([
      { version: 1, state: 'superseded' },
      { version: 2, state: 'superseded' },
      { version: 3, state: 'current' },
    ]);
    const tables = select(folder, 'SELECT submission_id AS id, count(*) AS n FROM source_table GROUP BY 1');
    expect(tables.map(({ n }) => n)).toEqual([3, 3, 3]);
  });
});

describe('correct', () => {
  test('writes nothing on a dry run, nor over a file without --force', async () => {
    const { folder, path } = await corrected();
    const dry = await bangiaoJson<{ dry_run: boolean; file: string }>(folder, 'sua', '1', '--dry-run');
    expect([dry.code, dry.document.dry_run]).toEqual([0, true]);
    const exists = await bangiaoJson<{ error: { code: string } }>(folder, 'sua', '1', '--out', path);
    expect([exists.code, exists.document.error.code]).toEqual([2, 'OUTPUT-EXISTS']);
    expect((await bangiao(folder, 'sua', '1', '--out', path, '--force')).code).toBe(0);
  });

  test('refuses a number that is no submission', async () => {
    const { folder } = await corrected();
    const refusal = async (number: string) => {
      const run = await bangiaoJson<{ error: { code: string } }>(folder, 'correct', number);
      return [run.code, run.document.error.code];
    };
    expect(await refusal('99')).toEqual([2, 'SUBMISSION-UNKNOWN']);
    expect(await refusal('abc')).toEqual([2, 'NUMBER-UNREADABLE']);
  });

  test('is written down, as ids leave the workspace in full', async () => {
    const { folder } = await corrected();
    expect(select(folder, "SELECT details FROM operation WHERE command = 'export correct'")).toEqual([
      { details: '{"submission":1}' },
    ]);
  });
});
