import { inventories } from '../../../src/inventory/inventories.ts';
import { cellAddress } from '../../../src/workbook/cell.ts';
import type { SheetInput } from '../../helpers/workbook.ts';
import { type Merge, type Place, rangeOf } from './addresses.ts';
import { type BodyRow, bodyRows } from './body.ts';
import { withBuildings } from './buildings.ts';
import { closingRows, signatureRows } from './closing.ts';
import { type GridRow, headingRows, letterheadRows, unitRows } from './heading.ts';
import type { Layout } from './layout.ts';
import type { List } from './list.ts';
import { inSections } from './sectioned-list.ts';
import { withAddressOfParts } from './spread.ts';
import { isSummedUp } from './sums.ts';
import { type Table, tablesOf } from './tables.ts';

/** The sheets of a list, the list as it stands there, its records from top to bottom, and what is said of what it states. */
export interface LaidOut {
  readonly said: readonly string[];
  readonly sheets: readonly SheetInput[];
  readonly list: List;
}

/** The sheets that an office makes of its list. */
export function laidOut(given: List, layout: Layout): LaidOut {
  const list = inSections(withBuildings(withAddressOfParts(given, layout), layout), layout);
  const tables = tablesOf(list, layout);
  const head = letterheadRows(list, layout);
  const isWrong = layout.total !== 'none' && layout.isTotalWrong && isSummedUp(list);
  const said = isWrong ? ['TABLE-TOTAL-DISAGREES'] : [];
  if (layout.tables === 'two sheets')
    return { list, said, sheets: tables.map((each, at) => sheetOf(`Sheet${at + 1}`, head, [each], layout)) };
  return { list, said, sheets: [sheetOf('Sheet1', head, tables, layout)] };
}

/** Tables below one another, in the rows below the letterhead. */
function sheetOf(
  name: string,
  head: readonly GridRow[],
  tables: readonly Table[],
  layout: Layout,
): SheetInput {
  const rows: GridRow[] = [...head];
  const sums: Place[] = [];
  const recordRows: number[] = [];
  const records = tables.reduce((sum, { shown }) => sum + shown.rows, 0);
  const merges: Merge[] = [];
  for (const [at, table] of tables.entries()) {
    if (at > 0) rows.push([], [`Biểu số ${at + 1}`]);
    rows.push(...unitRows(table.shown, layout));
    const laid = laidTable(table, layout, rows.length + 1, head);
    rows.push(...laid.rows);
    merges.push(...laid.merges);
    sums.push(...laid.sums);
    recordRows.push(...laid.recordRows);
  }
  rows.push(...closingRows(tables, records, layout));
  rows.push(...signatureRows(layout));
  const ranges = merges.map(([[from, top], [to, bottom]]) =>
    rangeOf([columnOf(from, layout), top], [columnOf(to, layout), bottom]),
  );
  const formulas = sums.map(([column, row]) => cellAddress(row, columnOf(column, layout)));
  return {
    name,
    rows: rows.map((row) => spread(row, layout)),
    merges: ranges,
    ...(layout.sumsAre === 'formulas' && { formulas }),
    ...(layout.hidden === 'rows' && { hiddenRows: recordRows.filter((_, at) => at % 2 > 0) }),
    ...(layout.hidden === 'columns' && { hiddenColumns: [columnOf(hiddenColumn, layout)] }),
  };
}

/** A column that every list has. */
const hiddenColumn = 3;

/** Where a column of the list stands on its sheet. */
function columnOf(column: number, { indent, spacer = column, spacers }: Layout): number {
  return indent + column + (column > spacer ? spacers : 0);
}

function spread(row: GridRow, { indent, spacer = row.length, spacers }: Layout): GridRow {
  const blank = (length: number) => Array.from({ length }, () => '');
  const between = blank(row.length > spacer ? spacers : 0);
  return [...blank(indent), ...row.slice(0, spacer), ...between, ...row.slice(spacer)];
}

/** The heading and the records of a table that begins in a row of its sheet. */
function laidTable({ shown, levels }: Table, layout: Layout, row: number, head: readonly GridRow[]) {
  const heading = headingRows(shown, layout);
  const pageTop = [...(layout.repeatsLetterhead ? head : []), ...heading.rows];
  const body = bodyRows(shown, layout, pageTop, levels);
  const shared = layout.repeated === 'merged' ? mergedShared(body, shown, layout) : [];
  const first = row + heading.rows.length;
  const width = heading.rows[0]?.length ?? 0;
  return {
    rows: [...heading.rows, ...body.map(({ cells }) => cells)],
    sums: body.flatMap(({ cells, isSum }, at) => (isSum ? numbersIn(cells, first + at) : [])),
    recordRows: body.flatMap(({ shared }, at) => (shared ? [first + at] : [])),
    merges: [
      ...heading.merges(row),
      ...body.flatMap(({ mergedFrom }, at) =>
        mergedFrom === undefined ? [] : [acrossRow(mergedFrom, width, first + at)],
      ),
      ...(layout.isMergedDown ? mergedBuildings(body, shown, layout) : []).map(
        ({ column, from, to }): Merge => [
          [column, first + from],
          [column, first + to],
        ],
      ),
      ...shared.map(
        ({ column, from, to }): Merge => [
          [column, first + from],
          [column, first + to],
        ],
      ),
    ],
  };
}

function numbersIn(cells: GridRow, row: number): readonly Place[] {
  return cells.flatMap((value, at): readonly Place[] => (typeof value === 'number' ? [[at + 1, row]] : []));
}

function acrossRow(from: number, width: number, row: number): Merge {
  return [
    [from + 1, row],
    [width, row],
  ];
}

/** Where what is said of all buildings of premises is one merged cell, by the places of rows in the body. */
function mergedBuildings(body: readonly BodyRow[], list: List, { numbering }: Layout) {
  const before = numbering === 'none' ? 0 : 1;
  const whole = list.columns.flatMap(({ key }, at) => (isOfWhole(list, key) ? [before + at + 1] : []));
  const columns = [...(before > 0 ? [1] : []), ...whole];
  return body.flatMap(({ buildings = 1 }, from) =>
    buildings < 2 ? [] : columns.map((column) => ({ column, from, to: from + buildings - 1 })),
  );
}

function isOfWhole({ kind }: List, key: string): boolean {
  const { adds = [], joins = [], says = [] } = inventories[kind].parts ?? {};
  return ![...adds, ...joins, ...says].includes(key);
}

/** Where what records right below one another have in common is one merged cell, by the places of rows in the body. */
function mergedShared(body: readonly BodyRow[], list: List, { numbering }: Layout) {
  const before = numbering === 'none' ? 0 : 1;
  return list.columns.flatMap((_, at) =>
    body.flatMap(({ shared }, from) => {
      const value = shared?.get(at);
      if (value === undefined || body[from - 1]?.shared?.get(at) === value) return [];
      const other = body.findIndex((row, later) => later > from && row.shared?.get(at) !== value);
      const to = (other < 0 ? body.length : other) - 1;
      return to === from ? [] : [{ column: before + at + 1, from, to }];
    }),
  );
}
