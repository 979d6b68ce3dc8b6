import type { CellInput } from '../../helpers/rows.ts';
import type { BodyRow } from './body.ts';
import type { GridRow } from './heading.ts';
import type { Layout } from './layout.ts';
import type { List } from './list.ts';
import { worthOf } from './numbers.ts';

type Numbered = Pick<Layout, 'numbering'>;

/** What some records come to, with words in the first cell that holds no amount. */
export function sumRow(list: List, layout: Numbered, words: string, records: readonly number[]): BodyRow {
  const sums = sumsOf(list, layout, records);
  const place = sums.indexOf('');
  return { cells: sums.map((value, index) => (index === place ? words : value)) };
}

/** What the columns of money come to over some records, in the cells of a row. */
export function sumsOf(list: List, { numbering }: Numbered, records: readonly number[]): GridRow {
  const sums = list.columns.map(({ isMoney, cells }): CellInput => {
    if (!isMoney) return '';
    return records.reduce((sum, index) => sum + Number(cells[index]?.stored), 0) / worthOf[list.moneyUnit];
  });
  return [...(numbering === 'none' ? [] : ['']), ...sums];
}
