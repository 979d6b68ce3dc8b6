import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect } from 'vitest';
import { connect } from '../../src/store/sqlite/driver.ts';
import { bangiao, bangiaoJson } from './binary.ts';
import { building, formHead, formSheet, soundBlock } from './premises-form.ts';
import { copiesOf } from './prepared.ts';
import { writeWorkbook } from './workbook.ts';

export const place = (number: number) => `Số ${number} phố Thử, phường Hàng Trống, quận Hoàn Kiếm`;

/** Two declarations under one letterhead, a third under its own on another sheet. */
export const first = {
  ...soundBlock,
  head: formHead,
  address: place(1),
  land: '301,00 m2',
  buildings: [building({ 0: 'Nhà chính', 2: 2005 }), building({ 0: 'Nhà phụ' })],
  total: ['Tổng cộng', '', '', '', 4_000_000, 0, 2_000_000],
};
const second = { ...soundBlock, address: place(2), buildings: [building({ 0: 'Trạm thử' })] };
const third = { ...soundBlock, head: formHead, address: place(3), value: '5.000.000 đồng' };

export const correction = 'sua.xlsx';

export const submitted = copiesOf(async (folder): Promise<void> => {
  await bangiao(folder, 'init');
  const sheets = [
    { name: 'Cơ sở', ...formSheet(first, second) },
    { name: 'Trạm', ...formSheet(third) },
  ];
  await bangiao(folder, 'import', await writeWorkbook(join(folder, 'ke-khai.xlsx'), sheets));
  const run = await bangiao(folder, 'correct', '1', '--out', correction);
  expect([run.code, run.stderr]).toEqual([0, '']);
});

export interface Returned {
  readonly refused: readonly { readonly code: string; readonly message: string }[];
  readonly submissions: readonly {
    readonly version: number;
    readonly unchanged: boolean;
    readonly correction?: Readonly<Record<string, number>>;
  }[];
}

export type Change = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

export async function edit(path: string, change: Change): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Cơ sở');
  if (!sheet) throw new Error('the sheet of the sender is not there');
  change(sheet, workbook);
  await workbook.xlsx.writeFile(path);
}

export function query(folder: string, sql: string): readonly Readonly<Record<string, unknown>>[] {
  const store = connect(join(folder, 'bangiao.db'), { readonly: true });
  try {
    return store.prepare<[], Record<string, unknown>>(sql).all();
  } finally {
    store.close();
  }
}

export function premisesIn(folder: string): readonly Readonly<Record<string, unknown>>[] {
  const columns = `name, address, former_commune, land_area, floor_area, floors, year_built, year_in_use, original_cost,
    residual_value, present_use, present_user, land_certificate`;
  return query(folder, `SELECT ${columns} FROM v_premises ORDER BY id`);
}

/** What comes of the correction workbook once a clerk has changed the first of the sender's sheets in it. */
export async function returned(change: Change, file = correction) {
  const folder = await submitted();
  const before = premisesIn(folder);
  const path = join(folder, correction);
  await edit(path, change);
  if (file !== correction) await rename(path, join(folder, file));
  const { code, document } = await bangiaoJson<Returned>(folder, 'import', join(folder, file));
  const [submission] = document.submissions;
  if (submission) {
    const { document: ledger } = await bangiaoJson<{ closes: boolean }>(folder, 'reconcile');
    expect(ledger.closes).toBe(true);
  }
  const refused = document.refused.map((each) => each.code);
  const sentences = document.refused.map((each) => each.message);
  const counts = submission?.correction;
  return { folder, code, before, after: premisesIn(folder), refused, sentences, counts, submission };
}

/** The row whose first cell begins so, the `nth` of them. */
export function rowOf(sheet: ExcelJS.Worksheet, beginning: string, nth = 1): ExcelJS.Row {
  let left = nth;
  for (const row of sheet.getRows(1, sheet.rowCount) ?? []) {
    if (String(row.getCell(1).value ?? '').startsWith(beginning)) left -= 1;
    if (left === 0) return row;
  }
  throw new Error(`no row begins with ${beginning}`);
}

/** Takes rows out as a clerk deletes them, and puts others in their place. */
export function splice(
  sheet: ExcelJS.Worksheet,
  from: number,
  count: number,
  ...rows: ExcelJS.CellValue[][]
): void {
  const all = valuesOf(sheet, { from: 1, to: sheet.rowCount });
  const now = all.toSpliced(from - 1, count, ...rows);
  for (let place = 0; place < Math.max(all.length, now.length); place += 1)
    sheet.getRow(place + 1).values = now[place] ?? [];
}

/** From the line above a form to the last of its rows. */
export function blockOf(
  sheet: ExcelJS.Worksheet,
  number: number,
): { readonly from: number; readonly to: number } {
  const { number: from } = rowOf(sheet, `Biểu kê khai ${number}`);
  const next = (sheet.getRows(1, sheet.rowCount) ?? []).find(
    (row) => row.number > from && String(row.getCell(1).value ?? '').startsWith('Biểu kê khai'),
  );
  return { from, to: (next?.number ?? sheet.rowCount + 1) - 1 };
}

export function valuesOf(
  sheet: ExcelJS.Worksheet,
  { from, to }: { from: number; to: number },
): ExcelJS.CellValue[][] {
  return (sheet.getRows(from, to - from + 1) ?? []).map(({ values }) =>
    Array.isArray(values) ? Array.from(values.slice(1), (value) => value ?? null) : [],
  );
}
