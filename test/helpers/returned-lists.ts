import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from './binary.ts';
import { copiesOf } from './prepared.ts';
import type { CellInput } from './rows.ts';
import { staffHeadings } from './staff-file.ts';
import { writeWorkbook } from './workbook.ts';

export const heading = [...staffHeadings, 'Ý kiến riêng'];

/** A person whose id and name are invented and impossible; a field given stands in place of its own. */
export function person(
  number: number,
  changes: Readonly<Record<number, CellInput>> = {},
): readonly CellInput[] {
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

export const dirtyRows: readonly (readonly CellInput[])[] = [
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

export interface Correction {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly untouched: number;
}

export interface Imported {
  readonly submissions: readonly {
    readonly id: number;
    readonly version: number;
    readonly unchanged: boolean;
    readonly rows: Readonly<Record<string, number>>;
    readonly correction?: Correction;
  }[];
  readonly refused: readonly { readonly code: string }[];
}

export const file = 'Hoàn Kiếm.xlsx';
export const correction = 'sua.xlsx';

export const submitted = copiesOf(
  async (folder, rows: readonly (readonly CellInput[])[], sheet: string): Promise<void> => {
    await bangiao(folder, 'init');
    await bangiao(folder, 'import', await writeWorkbook(join(folder, file), [{ name: sheet, rows }]));
    const run = await bangiao(folder, 'correct', '1', '--out', correction);
    expect([run.code, run.stderr]).toEqual([0, '']);
  },
);

/** A workspace with one submission, the path of its file, and that of its correction workbook. */
export async function corrected(
  rows: readonly (readonly CellInput[])[] = dirtyRows,
  sheet = 'CBCC',
): Promise<{ folder: string; path: string; file: string }> {
  const folder = await submitted(rows, sheet);
  return { folder, path: join(folder, correction), file: join(folder, file) };
}

/** Changes a workbook with another program's reader and writer, as a clerk would. */
export async function mend(
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

export function rowOf(sheet: ExcelJS.Worksheet, name: string): ExcelJS.Row {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (sheet.getRow(number).getCell(2).value === name) return sheet.getRow(number);
  }
  throw new Error(`no row ${name}`);
}

export function select(folder: string, sql: string): readonly Record<string, unknown>[] {
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  try {
    return store.prepare<[], Record<string, unknown>>(sql).all();
  } finally {
    store.close();
  }
}

/** The records themselves, without where they came from. */
export function records(folder: string, view: string): readonly Record<string, unknown>[] {
  return select(folder, `SELECT * FROM ${view} ORDER BY id`).map(
    ({ id: _, submission: _s, file: _f, sheet: _t, row: _r, ...record }) => record,
  );
}

export function importInto(folder: string, ...args: readonly string[]) {
  return bangiaoJson<Imported>(folder, 'import', ...args);
}

/** What comes of the correction workbook of a list once a clerk has changed the rows below its heading. */
export async function returnedList(
  rows: readonly (readonly CellInput[])[],
  change: (rows: readonly ExcelJS.Row[], sheet: ExcelJS.Worksheet) => void,
) {
  const name = 'Bảng kê';
  const { folder, path } = await corrected(rows, name);
  const mended = await mend(path, (sheet) => change(rowsBelowHeading(sheet), sheet), name);
  const { document } = await importInto(folder, mended);
  const { document: ledger } = await bangiaoJson<{ closes: boolean }>(folder, 'reconcile');
  expect(ledger.closes).toBe(true);
  const rejected = select(folder, "SELECT row FROM v_rows WHERE state = 'rejected'").length;
  return { folder, rejected, refused: document.refused, counts: document.submissions[0]?.correction };
}

function rowsBelowHeading(sheet: ExcelJS.Worksheet): readonly ExcelJS.Row[] {
  const all = sheet.getRows(1, sheet.rowCount) ?? [];
  return all.slice(all.findIndex((row) => row.getCell(1).value === 'STT') + 1);
}
