import { inventories } from '../../../src/inventory/inventories.ts';
import type { SheetInput } from '../../helpers/workbook.ts';
import { type Merge, rangeOf } from './addresses.ts';
import { type BodyRow, bodyRows, unitOf } from './body.ts';
import { type GridRow, headingRows, letterheadRows, unitRows } from './heading.ts';
import type { Layout } from './layout.ts';
import type { List } from './list.ts';

/** The sheets of a list, and the list as it stands there: its records from top to bottom. */
export interface LaidOut {
  readonly sheets: readonly SheetInput[];
  readonly list: List;
}

/** The sheets that an office makes of its list. */
export function laidOut(given: List, layout: Layout): LaidOut {
  const list = isSectioned(given, layout) ? byUnit(given) : given;
  const half = Math.ceil(list.rows / 2);
  const parts = layout.tables === 'one' || list.rows < 2 ? [list] : [part(list, 0, half), part(list, half)];
  const head = letterheadRows(list, layout);
  if (layout.tables === 'two sheets')
    return { list, sheets: parts.map((each, at) => sheetOf(`Sheet${at + 1}`, head, [each], layout)) };
  return { list, sheets: [sheetOf('Sheet1', head, parts, layout)] };
}

/** Tables below one another, in the rows below the letterhead. */
function sheetOf(name: string, head: readonly GridRow[], lists: readonly List[], layout: Layout): SheetInput {
  const rows: GridRow[] = [...head];
  const merges: Merge[] = [];
  for (const [at, list] of lists.entries()) {
    if (at > 0) rows.push([], [`Biểu số ${at + 1}`]);
    rows.push(...unitRows(list, layout));
    const table = tableOf(list, layout, rows.length + 1, head);
    rows.push(...table.rows);
    merges.push(...table.merges);
  }
  rows.push(...closingRows(lists, layout));
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

function closingRows(lists: readonly List[], { closing }: Layout): readonly GridRow[] {
  const records = lists.reduce((sum, { rows }) => sum + rows, 0);
  if (closing === 'count') return [[`Danh sách này có ${records} dòng./.`]];
  return closing === 'note' ? [['Ghi chú: số liệu tính đến ngày 30/6/2025']] : [];
}

/** The heading and the records of a table that begins in a row of its sheet. */
function tableOf(list: List, layout: Layout, row: number, head: readonly GridRow[]) {
  const unit = isSectioned(list, layout) ? unitOf(list) : undefined;
  const shown = { ...list, columns: list.columns.filter((column) => column !== unit) };
  const heading = headingRows(shown, layout);
  const pageTop = [...(layout.repeatsLetterhead ? head : []), ...heading.rows];
  const body = bodyRows(shown, layout, pageTop, unit);
  const units = layout.repeated === 'merged' ? mergedUnits(body, shown, layout) : [];
  const first = row + heading.rows.length;
  return {
    rows: [...heading.rows, ...body.map(({ cells }) => cells)],
    merges: [
      ...heading.merges(row),
      ...units.map(
        ({ column, from, to }): Merge => [
          [column, first + from],
          [column, first + to],
        ],
      ),
    ],
  };
}

/** Whether sections say of which unit the records below them are. */
function isSectioned({ kind }: List, { sections }: Layout): boolean {
  const { unit, sectionFields } = inventories[kind];
  return sections !== 'none' && sectionFields.includes(unit);
}

/** The list with the records of one unit behind one another. */
function byUnit(list: List): List {
  const stated = (unitOf(list)?.cells ?? []).map(({ stored }) => String(stored));
  const rank = (index: number) => list.units.indexOf(stated[index] ?? '');
  const order = stated.map((_, index) => index).toSorted((one, other) => rank(one) - rank(other));
  return withRows(list, order);
}

function part(list: List, from: number, to = list.rows): List {
  return withRows(
    list,
    Array.from({ length: to - from }, (_, index) => from + index),
  );
}

function withRows(list: List, order: readonly number[]): List {
  const columns = list.columns.map((column) => ({
    ...column,
    cells: order.flatMap((index) => column.cells[index] ?? []),
  }));
  return { ...list, rows: order.length, columns };
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
