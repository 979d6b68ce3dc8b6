import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { encodeTcvn3 } from '../../src/text/legacy.ts';
import { bangiao, bangiaoJson } from '../helpers/binary.ts';
import { copiesOf } from '../helpers/prepared.ts';
import type { CellInput } from '../helpers/rows.ts';
import { staffHeadings } from '../helpers/staff-file.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const heading = [...staffHeadings, 'Ý kiến riêng'];

/** A person whose id and name are invented and impossible; a field given stands in place of its own. */
function person(number: number, changes: Readonly<Record<number, CellInput>> = {}): readonly CellInput[] {
  const id = `003080${String(number).padStart(6, '0')}`;
  const values = [
    number,
    `Mẫu Thử Số ${number}`,
    '02/03/1980',
    'Nam',
    id,
    'công chức',
    '',
    'Hàng Mã',
    'bố trí',
    'x',
  ];
  return values.map((value, column) => (column in changes ? (changes[column] ?? null) : value));
}

const dirtyRows: readonly (readonly CellInput[])[] = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
  [],
  heading,
  heading.map((_, index) => index + 1),
  ['I', 'Phòng Nội vụ'],
  person(1),
  person(2, { 4: '00308000002' }),
  person(3, { 2: null }),
  person(4, { 2: new Date(Date.UTC(1980, 4, 6)) }),
  ['II', 'Phòng Văn hóa'],
  person(5, { 7: 'Không Có Đâu' }),
  person(6, { 4: 30_800_000_006 }),
  person(1, { 6: 'Phòng Nội vụ' }),
  person(8, { 1: null }),
  [null, 'Tổng cộng: 8 người'],
  ['Người lập biểu', null, null, 'Thủ trưởng đơn vị'],
];

interface Correction {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly untouched: number;
}

interface Imported {
  readonly submissions: readonly {
    readonly id: number;
    readonly version: number;
    readonly unchanged: boolean;
    readonly rows: Readonly<Record<string, number>>;
    readonly correction?: Correction;
  }[];
  readonly refused: readonly { readonly code: string }[];
}

const file = 'Hoàn Kiếm.xlsx';
const correction = 'sua.xlsx';

const submitted = copiesOf(
  async (folder, rows: readonly (readonly CellInput[])[], sheet: string): Promise<void> => {
    await bangiao(folder, 'init');
    await bangiao(folder, 'import', await writeWorkbook(join(folder, file), [{ name: sheet, rows }]));
    const run = await bangiao(folder, 'correct', '1', '--out', correction);
    expect([run.code, run.stderr]).toEqual([0, '']);
  },
);

/** A workspace with one submission, the path of its file, and that of its correction workbook. */
async function corrected(
  rows: readonly (readonly CellInput[])[] = dirtyRows,
  sheet = 'CBCC',
): Promise<{ folder: string; path: string; file: string }> {
  const folder = await submitted(rows, sheet);
  return { folder, path: join(folder, correction), file: join(folder, file) };
}

/** Changes a workbook with another program's reader and writer, as a clerk would. */
async function mend(
  path: string,
  change: (sheet: ExcelJS.Worksheet) => void,
  name = 'CBCC',
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet(name);
  expect(sheet).toBeDefined();
  if (sheet) change(sheet);
  const mended = path.replace('.xlsx', '-da-sua.xlsx');
  await workbook.xlsx.writeFile(mended);
  return mended;
}

function rowOf(sheet: ExcelJS.Worksheet, name: string): ExcelJS.Row {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (sheet.getRow(number).getCell(2).value === name) return sheet.getRow(number);
  }
  throw new Error(`no row ${name}`);
}

function select(folder: string, sql: string): readonly Record<string, unknown>[] {
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  try {
    return store.prepare<[], Record<string, unknown>>(sql).all();
  } finally {
    store.close();
  }
}

/** The records themselves, without where they came from. */
function records(folder: string, view: string): readonly Record<string, unknown>[] {
  return select(folder, `SELECT * FROM ${view} ORDER BY id`).map(
    ({ id: _, submission: _s, file: _f, sheet: _t, row: _r, ...record }) => record,
  );
}

function importInto(folder: string, ...args: readonly string[]) {
  return bangiaoJson<Imported>(folder, 'import', ...args);
}

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

describe('a decision on a record without a code', () => {
  const things = ['Bàn họp dài', 'Máy in màu', 'Tủ sắt lớn'];
  const rows = [
    ['UBND QUẬN HOÀN KIẾM'],
    ['DANH MỤC TÀI SẢN'],
    [],
    ['STT', 'Danh mục tài sản', 'Nhóm', 'Đơn vị tính', 'Số lượng', 'Nguyên giá', 'Giá trị còn lại'],
    ...things.map((name, index) => [index + 1, name, 'D', 'cái', index + 1, 1_000_000 + index, 500_000]),
  ];

  /** A workspace in which a person has decided where the second thing goes, and its correction workbook. */
  async function decided() {
    const { folder, path } = await corrected(rows, 'Tài sản');
    await bangiao(folder, 'map');
    const [thing] = select(folder, "SELECT id FROM v_assets WHERE name = 'Máy in màu'");
    const stated = ['--receiver', '00070', '--reason', 'lý do thử'];
    expect((await bangiao(folder, 'map', 'decide', '--record', String(thing?.id), ...stated)).code).toBe(0);
    return { folder, path };
  }

  /** Sends the correction back with another name for the thing that was decided. */
  async function rename(folder: string, path: string) {
    const change = (sheet: ExcelJS.Worksheet) => {
      rowOf(sheet, 'Máy in màu').getCell(2).value = 'Máy in màu A3';
    };
    await importInto(folder, await mend(path, change, 'Tài sản'));
  }

  const decidedThings = (folder: string) =>
    select(folder, "SELECT name, receiver_code FROM v_assets WHERE method = 'manual'");
  const lost = (folder: string) =>
    select(folder, "SELECT count(*) AS n FROM finding WHERE code = 'MAP-DECISION-WITHOUT-RECORD'")[0]?.n;

  test('stays with it when the correction mends its name, and goes back with it when that is undone', async () => {
    const { folder, path } = await decided();
    await rename(folder, path);
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([{ name: 'Máy in màu A3', receiver_code: '00070' }]);
    expect(lost(folder)).toBe(0);
    await bangiao(folder, 'undo', '2');
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([{ name: 'Máy in màu', receiver_code: '00070' }]);
    expect(lost(folder)).toBe(0);
    expect((await bangiao(folder, 'audit', 'verify')).code).toBe(0);
  });

  test('is not given to another thing that was written over it, and that is said', async () => {
    const { folder, path } = await decided();
    const mended = await mend(
      path,
      (sheet) => {
        const row = rowOf(sheet, 'Máy in màu');
        for (const [column, value] of [
          [2, 'Xe đẩy'],
          [4, 'chiếc'],
          [5, 9],
          [6, 7_000_000],
          [7, 1],
        ] as const)
          row.getCell(column).value = value;
      },
      'Tài sản',
    );
    await importInto(folder, mended);
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([]);
    expect(lost(folder)).toBe(1);
  });

  /** Puts a thing in the place of the one before it, as cells that move up do: the numbers of the rows stay where they are. */
  function moveUp(sheet: ExcelJS.Worksheet) {
    const [above, row] = [rowOf(sheet, 'Bàn họp dài'), rowOf(sheet, 'Máy in màu')];
    const below = rowOf(sheet, 'Tủ sắt lớn');
    for (let column = 1; column <= 7; column += 1) {
      above.getCell(column).value = row.getCell(column).value;
      row.getCell(column).value = below.getCell(column).value;
      below.getCell(column).value = null;
    }
  }

  test('goes with it to another row when the numbers of the rows stay behind', async () => {
    const { folder, path } = await decided();
    await importInto(folder, await mend(path, moveUp, 'Tài sản'));
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([{ name: 'Máy in màu', receiver_code: '00070' }]);
    expect(lost(folder)).toBe(0);
  });

  test('is not given to the thing that moved into its row, where it was mended as well, and that is said', async () => {
    const { folder, path } = await decided();
    const change = (sheet: ExcelJS.Worksheet) => {
      moveUp(sheet);
      rowOf(sheet, 'Máy in màu').getCell(2).value = 'Máy in màu A3';
      rowOf(sheet, 'Tủ sắt lớn').getCell(5).value = 30;
    };
    await importInto(folder, await mend(path, change, 'Tài sản'));
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([]);
    expect(lost(folder)).toBe(1);
  });

  test('that was taken back after the correction stays taken back', async () => {
    const { folder, path } = await decided();
    await rename(folder, path);
    await bangiao(folder, 'undo', 'D1');
    await bangiao(folder, 'undo', '2');
    await bangiao(folder, 'map');
    expect(decidedThings(folder)).toEqual([]);
    expect(lost(folder)).toBe(0);
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

describe('a correction workbook is refused', () => {
  test('when one of its sheets comes without the rest: the rows of the others would be gone', async () => {
    const people = (from: number) => [heading, ...[0, 1, 2].map((step) => person(from + step))];
    const folder = await temporaryFolder();
    await bangiao(folder, 'init');
    const sheets = [
      { name: 'Phòng', rows: [['UBND QUẬN HOÀN KIẾM'], ...people(1)] },
      { name: 'Trường', rows: people(11) },
    ];
    await bangiao(folder, 'import', await writeWorkbook(join(folder, file), sheets));
    await bangiao(folder, 'correct', '1', '--out', correction);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, correction));
    const sheet = workbook.getWorksheet('Phòng');
    await workbook.csv.writeFile(join(folder, 'sua.csv'), { sheetName: 'Phòng' });
    const rows = (sheet?.getSheetValues() ?? []).map((values) =>
      Array.isArray(values) ? values.slice(1).map((value) => (value ?? '') as CellInput) : [],
    );
    await writeWorkbook(join(folder, 'mot-trang.xlsx'), [{ name: 'Phòng', rows }]);
    for (const torn of ['sua.csv', 'mot-trang.xlsx']) {
      const { document } = await importInto(folder, torn, '--district', '002');
      expect(document.refused[0]?.code, torn).toBe('CORRECTION-TORN');
      const seen = await bangiaoJson<{ files: readonly { problems: readonly { code: string }[] }[] }>(
        folder,
        'inspect',
        torn,
      );
      expect(seen.document.files[0]?.problems, torn).toMatchObject([{ code: 'CORRECTION-TORN' }]);
    }
    expect(records(folder, 'v_staff')).toHaveLength(6);
  });

  test('when its submission has been superseded', async () => {
    const { folder, path } = await corrected();
    const mended = await mend(path, (sheet) => {
      rowOf(sheet, 'Mẫu Thử Số 2').getCell(5).value = '003080000002';
    });
    await importInto(folder, mended);
    const { code, document } = await importInto(folder, path);
    expect([code, document.refused[0]?.code]).toEqual([2, 'CORRECTION-OUTDATED']);
    const again = await bangiaoJson<{ error: { code: string } }>(folder, 'correct', '1');
    expect([again.code, again.document.error.code]).toEqual([2, 'CORRECTION-OUTDATED']);
  });

  test('when this workspace never had its submission', async () => {
    const { path } = await corrected();
    const other = await temporaryFolder();
    await bangiao(other, 'init');
    const { code, document } = await importInto(other, path);
    expect([code, document.refused[0]?.code]).toEqual([2, 'CORRECTION-UNKNOWN']);
  });

  test.each<[string, string, (sheet: ExcelJS.Worksheet) => void]>([
    [
      'a heading was changed',
      'CORRECTION-DAMAGED',
      (sheet) => {
        sheet.getRow(4).getCell(3).value = 'Năm';
      },
    ],
    ['a column was put in', 'CORRECTION-DAMAGED', (sheet) => void sheet.spliceColumns(3, 0, ['a'])],
    ['the row numbers are gone', 'CORRECTION-DAMAGED', (sheet) => void sheet.spliceColumns(11, 1)],
    [
      'rows were moved from one section to another',
      'CORRECTION-ROWS-MOVED',
      (sheet) => {
        const [first, last] = [sheet.getRow(7).values, sheet.getRow(13).values];
        sheet.getRow(7).values = last;
        sheet.getRow(13).values = first;
      },
    ],
  ])('when %s', async (_, expected, change) => {
    const { folder, path } = await corrected();
    const { code, document } = await importInto(folder, await mend(path, change));
    expect([code, document.refused[0]?.code]).toEqual([2, expected]);
    expect(select(folder, 'SELECT count(*) AS n FROM submission')).toEqual([{ n: 1 }]);
  });

  test('when the person says it is of another district or kind', async () => {
    const { folder, path } = await corrected();
    const kind = await importInto(folder, path, '--kind', 'assets');
    const district = await importInto(folder, path, '--district', '001');
    expect([kind, district].map(({ document }) => document.refused[0]?.code)).toEqual([
      'TEMPLATE-OTHER-KIND',
      'TEMPLATE-OTHER-DISTRICT',
    ]);
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
