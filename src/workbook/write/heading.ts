import { cellAddress } from '../cell.ts';
import type { PlacedColumn } from './columns.ts';
import type { SheetContext } from './context.ts';
import { commentOf } from './note.ts';
import { safeText } from './safe.ts';
import { BOLD_SCALE, COLUMN_NUMBER, HEADING, headingStyle } from './styles.ts';
import { lineCount } from './text-width.ts';
import { LINE_HEIGHT } from './width.ts';

const PADDING = 6;

/**
 * A table's heading: one row, or two when columns have groups (each group merged over its neighbours, the other
 * headings over both rows), and the row of column numbers if asked for. Returns the rows it takes.
 */
export function placeHeading(
  sheet: SheetContext,
  columns: readonly PlacedColumn[],
  columnNumbers: boolean,
): { readonly from: number; readonly to: number } {
  const from = sheet.nextRow;
  const grouped = columns.some((column) => column.group !== undefined);
  const last = grouped ? from + 1 : from;
  for (const [index, column] of columns.entries()) placeColumnHeading(sheet, from, last, index + 1, column);
  if (grouped) placeGroups(sheet, from, columns);
  sheet.worksheet.getRow(last).height = headingHeight(sheet, columns, grouped);
  if (grouped) sheet.worksheet.getRow(from).height = LINE_HEIGHT + PADDING;
  if (columnNumbers) placeColumnNumbers(sheet, last + 1, columns.length);
  const to = columnNumbers ? last + 1 : last;
  sheet.nextRow = to + 1;
  return { from, to };
}

function placeColumnHeading(
  sheet: SheetContext,
  from: number,
  last: number,
  place: number,
  column: PlacedColumn,
): void {
  const row = column.group === undefined ? from : last;
  const cell = sheet.worksheet.getCell(row, place);
  cell.value = safeText(column.heading);
  cell.style = headingStyle(column.spec?.headingTone);
  if (column.spec?.note !== undefined) cell.note = commentOf(column.spec.note);
  if (row < last) sheet.worksheet.mergeCells(row, place, last, place);
}

function placeGroups(sheet: SheetContext, row: number, columns: readonly PlacedColumn[]): void {
  for (let start = 0; start < columns.length; ) {
    const group = columns[start]?.group;
    let end = start + 1;
    while (end < columns.length && columns[end]?.group === group) end += 1;
    if (group !== undefined) placeGroup(sheet, row, start + 1, end, group);
    start = end;
  }
}

function placeGroup(sheet: SheetContext, row: number, from: number, to: number, group: string): void {
  const cell = sheet.worksheet.getCell(row, from);
  cell.value = safeText(group);
  cell.style = HEADING;
  if (to > from) sheet.worksheet.mergeCells(`${cellAddress(row, from)}:${cellAddress(row, to)}`);
}

function headingHeight(sheet: SheetContext, columns: readonly PlacedColumn[], grouped: boolean): number {
  const lines = columns.map((column, index) => {
    if (column.spec?.hidden === true) return 1;
    const own = lineCount(column.heading, sheet.widths[index] ?? 10, BOLD_SCALE);
    return grouped && column.group === undefined ? own - 1 : own;
  });
  return Math.max(1, ...lines) * LINE_HEIGHT + PADDING;
}

function placeColumnNumbers(sheet: SheetContext, row: number, count: number): void {
  for (let place = 1; place <= count; place += 1) {
    const cell = sheet.worksheet.getCell(row, place);
    cell.value = `(${place})`;
    cell.style = COLUMN_NUMBER;
  }
}
