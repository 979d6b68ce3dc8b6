import type { Field } from '../../../src/inventory/field.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { BodyRow } from './body.ts';
import type { GridRow } from './heading.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import { worthOf } from './numbers.ts';

type Written = Pick<Layout, 'numbering' | 'sumsAre'>;

/** What some records come to, with words in the first cell that holds no amount. */
export function sumRow(list: List, layout: Written, words: string, records: readonly number[]): BodyRow {
  const sums = sumsOf(list, layout, records);
  const place = sums.indexOf('');
  return { cells: sums.map((value, index) => (index === place ? words : value)), isSum: true };
}

/** The same, with more than there can be in its last column. */
export function wrongSumRow(list: List, layout: Written, words: string, records: readonly number[]): BodyRow {
  const { cells, ...row } = sumRow(list, { ...layout, sumsAre: 'numbers' }, words, records);
  const last = cells.findLastIndex((value) => typeof value === 'number');
  return { ...row, cells: cells.map((value, at) => (at === last ? Number(value) + 77_777 : value)) };
}

/** Whether a list has a column that is summed up. */
export function isSummedUp(list: List): boolean {
  return list.columns.some((column) => partsOf(list, column) !== undefined);
}

/** What the columns that are summed up come to over some records, in the cells of a row. */
export function sumsOf(list: List, { numbering, sumsAre }: Written, records: readonly number[]): GridRow {
  const sums = list.columns.map((column): CellInput => {
    const parts = partsOf(list, column);
    if (parts === undefined) return '';
    const sum = records.reduce((total, index) => total + Number(column.cells[index]?.stored), 0) / parts;
    return sumsAre === 'text' ? inVietnamese(sum) : sum;
  });
  return [...(numbering === 'none' ? [] : ['']), ...sums];
}

/** How many of what is stored one written unit has, in a column that is summed up. */
function partsOf({ kind, moneyUnit }: List, { key, isMoney }: Column): number | undefined {
  if (isMoney) return worthOf[moneyUnit];
  const field: Field | undefined = inventories[kind].fields[key];
  if (field?.kind === 'area') return 100;
  return key === 'quantity' ? 1 : undefined;
}

/** 3.000.006, 12,5 */
export function inVietnamese(sum: number): string {
  const [whole = '', fraction] = String(sum).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
