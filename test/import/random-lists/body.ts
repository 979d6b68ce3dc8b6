import { inventories } from '../../../src/inventory/inventories.ts';
import type { CellInput } from '../../helpers/rows.ts';
import type { GridRow } from './heading.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import { continuedRow, type OpenedSection, openedSections, sectionRow } from './section-rows.ts';
import type { SectionLevel } from './sections.ts';
import { sumRow } from './sums.ts';

/** A row below the heading; `unit` is what a record states of it, `mergedFrom` where a cell begins that fills the row. */
export interface BodyRow {
  readonly cells: GridRow;
  readonly unit?: string | number | null | undefined;
  readonly mergedFrom?: number;
  /** How many rows its record has from here on. */
  readonly buildings?: number;
}

/** The column of the unit that records were with. */
export function unitOf({ kind, columns }: List): Column | undefined {
  return columns.find(({ key }) => key === inventories[kind].unit);
}

/** The records of a table with its pages, sections and sums; `levels` are sections that stand for columns. */
export function bodyRows(
  list: List,
  layout: Layout,
  pageTop: readonly GridRow[],
  levels: readonly SectionLevel[],
): readonly BodyRow[] {
  const all = Array.from({ length: list.rows }, (_, index) => index);
  const opened = openedSections(list, levels);
  const records: BodyRow[] = [];
  let number = 0;
  for (const index of all) {
    const begins = opened[index] ?? [];
    records.push(...pageBreak(list, layout, pageTop, index, levels.length > 0));
    const goesOn = isPageStart(layout, index) && layout.sections.isContinued && begins.length === 0;
    if (goesOn) records.push(...continued(list, layout, opened, index));
    records.push(...begins.map((section) => sectionRow(list, layout, section)));
    number = layout.numbering === 'by section' && begins.length > 0 ? 1 : number + 1;
    records.push(recordRow(list, layout, index, number, records.at(-1)), ...furtherRows(list, layout, index));
    if (layout.blankRowAfter === index + 1) records.push({ cells: [] });
    if (layout.sections.sums === 'below') records.push(...sumsBelow(list, layout, opened, index));
  }
  const total = layout.total === 'none' ? [] : [sumRow(list, layout, 'Tổng cộng', all)];
  return layout.total === 'above' ? [...total, ...records] : [...records, ...total];
}

/** The sum of the innermost section that ends with a record. */
function sumsBelow(
  list: List,
  layout: Layout,
  opened: readonly (readonly OpenedSection[])[],
  index: number,
): readonly BodyRow[] {
  const innermost = opened
    .slice(0, index + 1)
    .findLast((sections) => sections.length > 0)
    ?.at(-1);
  return innermost && innermost.records.at(-1) === index
    ? [sumRow(list, layout, 'Cộng', innermost.records)]
    : [];
}

/** The sections that go on at the top of a page. */
function continued(
  list: List,
  layout: Layout,
  opened: readonly (readonly OpenedSection[])[],
  index: number,
): readonly BodyRow[] {
  const before = opened.slice(0, index).flat();
  const open = before.filter(({ records }) => records.includes(index));
  return open.map((section) => continuedRow(list, layout, section));
}

function isPageStart({ page }: Layout, index: number): boolean {
  return page !== undefined && index > 0 && index % page === 0;
}

/** What stands between the last record of a page and the first one of the next; nothing within a page. */
function pageBreak(
  list: List,
  layout: Layout,
  pageTop: readonly GridRow[],
  index: number,
  hasSections: boolean,
): readonly BodyRow[] {
  const { page = 0, hasPageSums } = layout;
  if (!isPageStart(layout, index)) return [];
  const records = Array.from({ length: page }, (_, at) => index - page + at);
  const sums = hasPageSums && !hasSections ? [sumRow(list, layout, 'Cộng trang', records)] : [];
  return [...sums, ...pageTop.map((cells) => ({ cells }))];
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
  const buildings = 1 + (list.columns[0]?.cells[index]?.further?.length ?? 0);
  return { cells, unit, buildings };
}

/** The rows of further buildings of premises. */
function furtherRows({ columns }: List, { numbering }: Layout, index: number): readonly BodyRow[] {
  const further = columns.map(({ cells }) => cells[index]?.further ?? []);
  return (further[0] ?? []).map((_, at) => ({
    cells: [...(numbering === 'none' ? [] : ['']), ...further.map((cells) => cells[at] ?? '')],
  }));
}

function numberOf(number: number, { numbering }: Layout): CellInput {
  if (numbering === 'padded') return String(number).padStart(2, '0');
  return numbering === 'dotted' ? `${number}.` : number;
}
