import { inventories } from '../../../src/inventory/inventories.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { GridRow } from './heading.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import { worthOf } from './numbers.ts';

/** A row below the heading; `unit` is what a record states of it. */
export interface BodyRow {
  readonly cells: GridRow;
  readonly unit?: string | number | null | undefined;
}

/** The column of the unit that records were with. */
export function unitOf({ kind, columns }: List): Column | undefined {
  return columns.find(({ key }) => key === inventories[kind].unit);
}

/**
 * The records of a table with its pages, sections and sums. `sectionUnit` is the column that is no column there: sections
 * say it.
 */
export function bodyRows(
  list: List,
  layout: Layout,
  pageTop: readonly GridRow[],
  sectionUnit: Column | undefined,
): readonly BodyRow[] {
  const all = Array.from({ length: list.rows }, (_, index) => index);
  const stated = (index: number) => sectionUnit?.cells[index]?.stored;
  const section = (index: number) => all.filter((other) => stated(other) === stated(index));
  const records: BodyRow[] = [];
  for (const index of all) {
    const own = section(index);
    const opensSection = sectionUnit !== undefined && own[0] === index;
    records.push(...pageBreak(list, layout, pageTop, index, sectionUnit !== undefined));
    if (opensSection) records.push(sectionRow(String(stated(index)), list, layout, own));
    const number = layout.numbering === 'by section' ? own.indexOf(index) + 1 : index + 1;
    records.push(recordRow(list, layout, index, number, records.at(-1)));
    if (layout.blankRowAfter === index + 1) records.push({ cells: [] });
    if (sectionUnit !== undefined && layout.sectionSums === 'below' && own.at(-1) === index)
      records.push(sumRow(list, layout, 'Cộng', own));
  }
  const total = layout.total === 'none' ? [] : [sumRow(list, layout, 'Tổng cộng', all)];
  return layout.total === 'above' ? [...total, ...records] : [...records, ...total];
}

/** What stands between the last record of a page and the first one of the next; nothing within a page. */
function pageBreak(
  list: List,
  { page, hasPageSums, ...layout }: Layout,
  pageTop: readonly GridRow[],
  index: number,
  hasSections: boolean,
): readonly BodyRow[] {
  if (page === undefined || index === 0 || index % page !== 0) return [];
  const records = Array.from({ length: page }, (_, at) => index - page + at);
  const sums = hasPageSums && !hasSections ? [sumRow(list, layout, 'Cộng trang', records)] : [];
  return [...sums, ...pageTop.map((cells) => ({ cells }))];
}

const romans = ['I', 'II', 'III', 'IV'] as const;

function sectionRow(unit: string, list: List, layout: Layout, records: readonly number[]): BodyRow {
  const mark = layout.sections === 'roman' ? (romans[list.units.indexOf(unit)] ?? '') : '';
  const isNumbered = layout.numbering !== 'none';
  const words = isNumbered || mark === '' ? unit : `${mark}. ${unit}`;
  const place = isNumbered ? 1 : 0;
  const sums = layout.sectionSums === 'beside' && mark !== '' ? sumsOf(list, layout, records) : [];
  const cells = sums.map((value, at) => (at < place ? '' : value));
  const isFree = sums.length === 0 || sums[place] === '';
  if (!isFree) return { cells: isNumbered ? [mark, unit] : [words] };
  return { cells: [...(isNumbered ? [mark] : []), words, ...cells.slice(place + 1)] };
}

function recordRow(
  list: List,
  layout: Layout,
  index: number,
  number: number,
  above: BodyRow | undefined,
): BodyRow {
  const unitColumn = unitOf(list);
  const unit = unitColumn?.cells[index]?.stored;
  const isRepeated = unitColumn !== undefined && above?.unit !== undefined && above.unit === unit;
  const cellOf = (column: Column): CellInput => {
    const { written = '' } = column.cells[index] ?? {};
    if (column !== unitColumn || !isRepeated || layout.repeated === 'written')
      return written === '' ? layout.blank : written;
    return layout.repeated === 'ditto' ? '"' : '';
  };
  const cells = [
    ...(layout.numbering === 'none' ? [] : [numberOf(number, layout)]),
    ...list.columns.map(cellOf),
    ...(layout.hasForeignColumn ? [`10${10_000 + index}`] : []),
  ];
  return { cells, unit };
}

function numberOf(number: number, { numbering }: Layout): CellInput {
  if (numbering === 'padded') return String(number).padStart(2, '0');
  return numbering === 'dotted' ? `${number}.` : number;
}

/** What some records come to, with words in the first cell that holds no amount. */
function sumRow(
  list: List,
  layout: Pick<Layout, 'numbering'>,
  words: string,
  records: readonly number[],
): BodyRow {
  const sums = sumsOf(list, layout, records);
  const place = sums.indexOf('');
  return { cells: sums.map((value, index) => (index === place ? words : value)) };
}

/** What the columns of money come to over some records, in the cells of a row. */
function sumsOf(list: List, { numbering }: Pick<Layout, 'numbering'>, records: readonly number[]): GridRow {
  const sums = list.columns.map(({ isMoney, cells }): CellInput => {
    if (!isMoney) return '';
    return records.reduce((sum, index) => sum + Number(cells[index]?.stored), 0) / worthOf[list.moneyUnit];
  });
  return [...(numbering === 'none' ? [] : ['']), ...sums];
}
