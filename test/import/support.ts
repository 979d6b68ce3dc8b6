import { join } from 'node:path';
import { expect } from 'vitest';
import { importFiles } from '../../src/import/import-files.ts';
import type { ImportOptions } from '../../src/import/options.ts';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { staffHeadings } from '../helpers/staff-file.ts';
import { type SheetInput, writeWorkbook } from '../helpers/workbook.ts';
import { importOptions, temporaryFolder, temporaryStore } from '../helpers/workspace.ts';

export type Grid = readonly (readonly CellInput[])[];

/** Hoàn Kiếm, which sends in most tests. */
export const hoanKiem = '002';

export const letterhead: Grid = [['UBND QUẬN HOÀN KIẾM'], ['', 'BẢNG KÊ BÀN GIAO'], []];

export const assetHeading: readonly CellInput[] = [
  'STT',
  'Mã tài sản',
  'Danh mục tài sản',
  'Nhóm',
  'Đơn vị tính',
  'Số lượng',
  'Nguyên giá',
  'Giá trị còn lại',
  'Đơn vị đang quản lý, sử dụng',
];

/** The heading of assets with other words above their cost. */
export function headed(cost: string): readonly CellInput[] {
  return assetHeading.map((heading) => (heading === 'Nguyên giá' ? cost : heading));
}

/** What each asset of a store cost, in đồng. */
export function costs(store: Store) {
  return store.prepare('SELECT original_cost FROM v_assets ORDER BY id').pluck().all();
}

/** A list of assets of quận Hoàn Kiếm, numbered from one number to another. */
export function assetList(from: number, to: number): Grid {
  return [...letterhead, assetHeading, ...assetRows(to - from + 1, from)];
}

/** An asset with its own code and value. */
export function assetRow(
  number: number,
  changes: Readonly<Record<number, CellInput>> = {},
): readonly CellInput[] {
  const values: CellInput[] = [
    number,
    `TS-${number}`,
    `Bàn thử số ${number}`,
    'D',
    'cái',
    1,
    1_000_000 + number,
    500_000,
    'Phòng Nội vụ',
  ];
  return values.map((value, column) => changes[column] ?? value);
}

/** Rows of distinct assets, numbered from `from`. */
export function assetRows(count: number, from = 1): Grid {
  return Array.from({ length: count }, (_, index) => assetRow(from + index));
}

export const staffHeading: readonly CellInput[] = [...staffHeadings, 'Xã, phường mới'];

/** A person with an impossible id of province 003. */
export function personRow(
  number: number,
  changes: Readonly<Record<number, CellInput>> = {},
): readonly CellInput[] {
  const values: CellInput[] = [
    number,
    `Mẫu Văn Cột ${number}`,
    '01/02/1980',
    'Nam',
    `003080${String(number).padStart(6, '0')}`,
    'công chức',
    'Phòng Nội vụ',
    '',
    'bố trí',
    '',
  ];
  return values.map((value, column) => changes[column] ?? value);
}

/** Somebody who answers questions, and what they were asked. */
export function answering<Question, Answer>(answerTo: (question: Question) => Answer) {
  const asked: Question[] = [];
  const ask = (question: Question): Promise<Answer> => {
    asked.push(question);
    return Promise.resolve(answerTo(question));
  };
  return { asked, ask };
}

/** Imports files that lie somewhere already. */
export function importPaths(store: Store, paths: readonly string[], given: Partial<ImportOptions> = {}) {
  return importFiles(store, paths, importOptions(given));
}

/** Writes one workbook of one visible sheet and imports it. */
export async function importGrid(
  store: Store,
  rows: Grid,
  given: Partial<ImportOptions> & { readonly file?: string; readonly sheet?: string } = {},
) {
  const { file = 'bang-ke.xlsx', ...options } = given;
  return importSheets(store, [{ name: 'Bảng kê', rows }], file, options);
}

/** Writes one workbook and imports it; hands back its path as well. */
export async function importSheets(
  store: Store,
  sheets: readonly SheetInput[],
  file = 'bang-ke.xlsx',
  given: Partial<ImportOptions> = {},
) {
  const path = await writeWorkbook(join(await temporaryFolder(), file), sheets);
  const outcome = await importPaths(store, [path], given);
  return { ...outcome, path };
}

/** A store with the rows of people below a heading's rows, which begin in row 4; nothing of them may be refused. */
export async function importedBelow(heading: Grid, people: Grid, merges: readonly string[] = []) {
  const store = await temporaryStore();
  const rows = [...letterhead, ...heading, ...people];
  const { refused } = await importSheets(store, [{ name: 'Bảng kê', rows, merges }]);
  expect(refused).toEqual([]);
  return store;
}

/** Codes of the stored findings, each with its cell and details. */
export function storedFindings(store: Store) {
  return store
    .prepare<
      [],
      { code: string; severity: string; sheet: string | null; cell: string | null; details: string }
    >('SELECT code, severity, sheet, cell, details FROM v_findings ORDER BY id')
    .all();
}

/** The stored findings with one code. */
export function findingsOf(store: Store, code: string) {
  return storedFindings(store).filter((finding) => finding.code === code);
}

export const premisesHeading: readonly CellInput[] = [
  'STT',
  'Tên cơ sở nhà, đất',
  'Địa chỉ',
  'Xã, phường cũ',
  'Diện tích đất (m²)',
  'Diện tích sàn (m²)',
  'Đơn vị đang sử dụng',
  'Hiện trạng sử dụng',
  'Phương án bố trí',
];

/** Premises of these areas. */
export function premisesRow(land: CellInput, floor: CellInput): readonly CellInput[] {
  return [
    1,
    'Trụ sở thử',
    'số 0 phố Thử',
    'phường Cửa Nam',
    land,
    floor,
    'UBND phường',
    'trụ sở làm việc',
    'khác',
  ];
}
