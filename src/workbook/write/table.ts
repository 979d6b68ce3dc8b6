import { cellAddress, columnLetters } from '../cell.ts';
import { placeFinds } from './body-scan.ts';
import type { SheetContext } from './context.ts';
import { placeHeading } from './heading.ts';
import { mergeAcross } from './lines.ts';
import type { WrittenTable } from './report.ts';
import { safeText } from './safe.ts';
import { bodyStyle, COUNT, EMPTY, TOTAL_LABEL, totalStyle } from './styles.ts';
import { placeBars, placeChoices } from './table-extras.ts';
import type { TakenTable } from './take-table.ts';
import { LINE_HEIGHT } from './width.ts';

interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Heading, body and total row of a table, from the sheet's next free row on. */
export function placeTable(sheet: SheetContext, table: TakenTable): WrittenTable {
  const { block, columns, scan } = table;
  const heading = placeHeading(sheet, columns, block.columnNumbers ?? false);
  const rowCount = scan.rowCount + (block.blankRows ?? 0);
  const rows = { from: sheet.nextRow, to: sheet.nextRow + rowCount - 1 };
  placeBody(sheet, table, rows);
  if (rowCount === 0) placeEmpty(sheet, table);
  else placeExtras(sheet, table, rows);
  sheet.nextRow = Math.max(sheet.nextRow, rows.to + 1);
  const totalRow = block.total === undefined ? undefined : placeTotal(sheet, table, rows, block.total.label);
  const totals = columns[0]?.spec === undefined ? scan.totals.slice(1) : scan.totals;
  return {
    sheet: sheet.name,
    heading,
    rows,
    dataRows: scan.dataRows,
    totals,
    ...(totalRow === undefined ? {} : { totalRow }),
  };
}

function placeBody(
  sheet: SheetContext,
  { block, rows: given, columns, scan, book }: TakenTable,
  rows: Rows,
): void {
  placeFinds(sheet, scan.finds, rows.from);
  if (rows.to < rows.from) return;
  for (const [index, look] of book.looks.entries()) {
    sheet.worksheet.getCell(rows.from, index + 1).style = bodyStyle(look);
  }
  sheet.workbook.bodies.push({
    sheetId: sheet.worksheet.id,
    firstRow: rows.from,
    rowCount: rows.to - rows.from + 1,
    givenRows: scan.rowCount,
    countedBefore: (block.rowNumbers?.from ?? 1) - 1,
    rows: given,
    columns,
    book,
    widths: sheet.widths,
    sheetNames: sheet.workbook.sheetNames,
  });
}

function placeExtras(sheet: SheetContext, table: TakenTable, rows: Rows): void {
  for (const [index, column] of table.columns.entries()) {
    if (column.spec === undefined) continue;
    placeChoices(sheet, table, index + 1, rows);
    placeBars(sheet, column.spec, index + 1, rows);
    if (column.spec.hidden === true) sheet.worksheet.getColumn(index + 1).hidden = true;
  }
}

function placeEmpty(sheet: SheetContext, table: TakenTable): void {
  const cell = sheet.worksheet.getCell(sheet.nextRow, 1);
  cell.value = safeText(table.block.emptyText ?? '');
  cell.style = EMPTY;
  mergeAcross(sheet, sheet.nextRow, { from: 1, to: table.columns.length });
  sheet.worksheet.getRow(sheet.nextRow).height = LINE_HEIGHT + 6;
  sheet.nextRow += 1;
}

/** The total row: the label up to the first total, a plain SUM or COUNTA over the body in each column that has one. */
function placeTotal(sheet: SheetContext, table: TakenTable, rows: Rows, label: string): number {
  const row = sheet.nextRow;
  const first = table.columns.findIndex((column) => column.spec?.total !== undefined);
  const labelTo = first < 0 ? table.columns.length : Math.max(1, first);
  for (const [index, column] of table.columns.entries()) {
    const cell = sheet.worksheet.getCell(row, index + 1);
    cell.style = TOTAL_LABEL;
    const total = column.spec?.total;
    if (typeof total === 'object') cell.value = safeText(total.text);
    const digits = table.scan.totals[index];
    if (digits === null || digits === undefined) continue;
    cell.style = total === 'count' ? COUNT : totalStyle(column.format);
    cell.value = totalContent(total === 'count' ? 'COUNTA' : 'SUM', digits, index + 1, rows);
  }
  if (first !== 0) {
    sheet.worksheet.getCell(row, 1).value = safeText(label);
    mergeAcross(sheet, row, { from: 1, to: labelTo });
  }
  sheet.worksheet.getRow(row).height = LINE_HEIGHT + 6;
  sheet.nextRow += 1;
  return row;
}

/** A sum too long for a double stands as text: a formula would show another number than the true one. */
function totalContent(name: string, digits: string, column: number, rows: Rows) {
  if (digits.replace(/\D/g, '').length > 15) return digits;
  if (rows.to < rows.from) return Number(digits);
  const letters = columnLetters(column);
  const range = `${cellAddress(rows.from, column)}:${letters}${rows.to}`;
  return { formula: `${name}(${range})`, result: Number(digits), date1904: false };
}
