import { inventories } from '../../../src/inventory/inventories.ts';
import type { SheetInput } from '../../helpers/workbook.ts';
import { type Merge, rangeOf } from './addresses.ts';
import { type BodyRow, bodyRows, unitOf } from './body.ts';
import { withBuildings } from './buildings.ts';
import { type GridRow, headingRows, letterheadRows, unitRows } from './heading.ts';
import type { Layout } from './layout.ts';
import type { List } from './list.ts';
import { inSections } from './sectioned-list.ts';
import { withAddressOfParts } from './spread.ts';
import { type Table, tablesOf } from './tables.ts';

/** The sheets of a list, and the list as it stands there: its records from top to bottom. */
export interface LaidOut {
  readonly sheets: readonly SheetInput[];
  readonly list: List;
}

/** The sheets that an office makes of its list. */
export function laidOut(given: List, layout: Layout): LaidOut {
  const list = inSections(withBuildings(withAddressOfParts(given, layout), layout), layout);
  const tables = tablesOf(list, layout);
  const head = letterheadRows(list, layout);
  if (layout.tables === 'two sheets')
    return { list, sheets: tables.map((each, at) => sheetOf(`Sheet${at + 1}`, head, [each], layout)) };
  return { list, sheets: [sheetOf('Sheet1', head, tables, layout)] };
}

/** Tables below one another, in the rows below the letterhead. */
function sheetOf(
  name: string,
  head: readonly GridRow[],
  tables: readonly Table[],
  layout: Layout,
): SheetInput {
  const rows: GridRow[] = [...head];
  const merges: Merge[] = [];
  for (const [at, table] of tables.entries()) {
    if (at > 0) rows.push([], [`Biểu số ${at + 1}`]);
    rows.push(...unitRows(table.shown, layout));
    const laid = laidTable(table, layout, rows.length + 1, head);
    rows.push(...laid.rows);
    merges.push(...laid.merges);
  }
  rows.push(...closingRows(tables, layout));
  if (layout.isSigned)
    rows.push([], ['', 'NGƯỜI LẬP BIỂU', '', 'CHỦ TỊCH'], [], [], ['', 'Mẫu Thử Một', '', 'Mẫu Thử Hai']);
  const ranges = merges.map(([[from, top], [to, bottom]]) =>
    rangeOf([columnOf(from, layout), top], [columnOf(to, layout), bottom]),
  );
  return { name, rows: rows.map((row) => spread(row, layout)), merges: ranges };
}

/** Where a column of the list stands on its sheet. */
function columnOf(column: number, { indent, spacer = column }: Layout): number {
  return indent + column + (column > spacer ? 1 : 0);
}

function spread(row: GridRow, { indent, spacer = row.length }: Layout): GridRow {
  const left = Array.from({ length: indent }, () => '');
  return [...left, ...row.slice(0, spacer), ...(row.length > spacer ? [''] : []), ...row.slice(spacer)];
}

function closingRows(tables: readonly Table[], { closing }: Layout): readonly GridRow[] {
  const records = tables.reduce((sum, { shown }) => sum + shown.rows, 0);
  if (closing === 'count') return [[`Danh sách này có ${records} dòng./.`]];
  return closing === 'note' ? [['Ghi chú: số liệu tính đến ngày 30/6/2025']] : [];
}

/** The heading and the records of a table that begins in a row of its sheet. */
function laidTable({ shown, levels }: Table, layout: Layout, row: number, head: readonly GridRow[]) {
  const heading = headingRows(shown, layout);
  const pageTop = [...(layout.repeatsLetterhead ? head : []), ...heading.rows];
  const body = bodyRows(shown, layout, pageTop, levels);
  const units = layout.repeated === 'merged' ? mergedUnits(body, shown, layout) : [];
  const first = row + heading.rows.length;
  const width = heading.rows[0]?.length ?? 0;
  return {
    rows: [...heading.rows, ...body.map(({ cells }) => cells)],
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
      ...units.map(
        ({ column, from, to }): Merge => [
          [column, first + from],
          [column, first + to],
        ],
      ),
    ],
  };
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

/** Where the unit of records right below one another is one merged cell, by the places of rows in the body. */
function mergedUnits(body: readonly BodyRow[], list: List, layout: Layout) {
  const at = list.columns.findIndex(({ key }) => key === unitOf(list)?.key);
  if (at < 0) return [];
  const column = (layout.numbering === 'none' ? 0 : 1) + at + 1;
  return body.flatMap(({ unit }, from) => {
    if (unit === undefined || body[from - 1]?.unit === unit) return [];
    const other = body.findIndex((row, later) => later > from && row.unit !== unit);
    const to = (other < 0 ? body.length : other) - 1;
    return to === from ? [] : [{ column, from, to }];
  });
}
