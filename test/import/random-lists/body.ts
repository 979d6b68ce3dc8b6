import type { CellInput } from '../../helpers/rows.ts';
import type { GridRow } from './heading.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';
import { continuedRow, type OpenedSection, openedSections, sectionRow } from './section-rows.ts';
import type { SectionLevel } from './sections.ts';
import { sharedIn } from './shared.ts';
import { sumRow, wrongSumRow } from './sums.ts';

/** A row below the heading; `mergedFrom` is where a cell begins that fills the row. */
export interface BodyRow {
  readonly cells: GridRow;
  /** What a record states where the one below it may say "as above", by the places of columns. */
  readonly shared?: ReadonlyMap<number, string | number | null>;
  readonly mergedFrom?: number;
  /** How many rows its record has from here on. */
  readonly buildings?: number;
  /** Whether its numbers are sums. */
  readonly isSum?: boolean;
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
  const isNumberedAgain = mayBeNumberedAgain(list, layout, levels);
  let number = 0;
  for (const index of all) {
    const begins = opened[index] ?? [];
    records.push(...pageBreak(list, layout, pageTop, index, levels.length > 0));
    const goesOn = isPageStart(layout, index) && layout.sections.isContinued && begins.length === 0;
    if (goesOn) records.push(...continued(list, layout, opened, index));
    records.push(...begins.map((section) => sectionRow(list, layout, section)));
    const isFirst = begins.length > 0 || (layout.numbering === 'by page' && isPageStart(layout, index));
    number = isNumberedAgain && isFirst ? 1 : number + 1;
    records.push(recordRow(list, layout, index, number, records.at(-1)), ...furtherRows(list, layout, index));
    if (layout.blankRowAfter === index + 1) records.push(...blankRows(layout, index));
    if (layout.sections.sums === 'below') records.push(...sumsBelow(list, layout, opened, index));
  }
  const totalRow = layout.isTotalWrong ? wrongSumRow : sumRow;
  const total = layout.total === 'none' ? [] : [totalRow(list, layout, layout.totalWords, all)];
  records.push(...unfilledRows(list, layout, number));
  return isTotalAbove(layout) ? [...total, ...records] : [...records, ...total];
}

/** Nothing says that a total above is that of several pages too where numbers begin again, or where there are none and a page ends with a sum. */
function isTotalAbove({ total, page, numbering, hasPageSums, sections }: Layout): boolean {
  if (total !== 'above' || page === undefined) return total === 'above';
  if (numbering === 'none') return !hasPageSums && sections.sums !== 'below';
  return numbering !== 'by section';
}

/** Numbers from one below a heading may be those of another table: no section, sum or unit above would hold there. */
function mayBeNumberedAgain({ columns }: List, layout: Layout, levels: readonly SectionLevel[]): boolean {
  if (layout.numbering !== 'by page') return layout.numbering === 'by section';
  const hasUnitAbove = layout.unit !== 'heading' && columns.some(({ isMoney }) => isMoney);
  return levels.length === 0 && layout.total !== 'above' && layout.tables !== 'two' && !hasUnitAbove;
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
  const shared = sharedIn(list, layout, index);
  const cellOf = ({ cells }: Column, at: number): CellInput => {
    const { written = '' } = cells[index] ?? {};
    const isAsAbove = shared.has(at) && above?.shared?.get(at) === shared.get(at);
    if (!isAsAbove || layout.repeated === 'written') return written === '' ? layout.blank : written;
    return layout.repeated === 'ditto' ? layout.dittoMark : '';
  };
  const buildings = 1 + (list.columns[0]?.cells[index]?.further?.length ?? 0);
  // A row without a number is one of a building where others are.
  const isUnnumbered = layout.numbering === 'with gaps' && index % 3 === 2 && buildings === 1;
  const cells = [
    ...(layout.numbering === 'none' ? [] : [isUnnumbered ? '' : numberOf(number, layout)]),
    ...list.columns.map(cellOf),
    ...(layout.hasForeignColumn ? [`10${10_000 + index}`] : []),
  ];
  return { cells, shared, buildings };
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
  if (numbering === 'text') return String(number);
  return numbering === 'dotted' ? `${number}.` : number;
}

/** Below several blank rows a heading is that of another table. */
function blankRows(layout: Layout, index: number): readonly BodyRow[] {
  const length = isPageStart(layout, index + 1) ? 1 : layout.blankRows;
  return Array.from({ length }, () => ({ cells: [] }));
}

/** Rows that were made for records and that nobody filled in. */
function unfilledRows({ columns }: List, { unfilled, numbering }: Layout, last: number): readonly BodyRow[] {
  if (unfilled === 'numbers' && numbering !== 'none') return [{ cells: [last + 1] }, { cells: [last + 2] }];
  if (unfilled !== 'dots') return [];
  return [{ cells: ['…', ...columns.map(() => '…')] }];
}
