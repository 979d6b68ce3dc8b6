import { cellAddress } from '../cell.ts';
import type { LookBook } from './body-plan.ts';
import { isSection, type PlacedColumn } from './columns.ts';
import { isLinked, linkAddress, noteFlaw, type SheetContext } from './context.ts';
import { commentOf } from './note.ts';
import { MAXIMUM_TEXT } from './safe.ts';
import type { CellInput, TableRow } from './spec.ts';
import { DecimalSum } from './sum.ts';
import { type ResolvedCell, resolveCell } from './value.ts';

/** What Excel takes on one sheet. */
const MAXIMUM_LINKS = 65_530;
const LARGEST_PLAIN_NUMBER = 1e15;

/** What one reading of a body found. */
export interface BodyScan {
  /** Rows of cells, without section rows. */
  readonly dataRows: number;
  /** By column, the row-number column included: the exact decimal, null without a total. */
  readonly totals: readonly (string | null)[];
}

interface Accumulator {
  readonly sum: DecimalSum;
  count: number;
}

/**
 * Reads a body once before it is written: adds up the totals, numbers the looks, lists the flaws, and
 * leaves comments and links with exceljs, which writes them in parts of their own.
 */
export function scanBody(
  sheet: SheetContext,
  columns: readonly PlacedColumn[],
  rows: readonly TableRow[],
  firstRow: number,
  book: LookBook,
): BodyScan {
  const shift = columns[0]?.spec === undefined ? 1 : 0;
  const sums = columns.map((column): Accumulator | undefined =>
    column.spec?.total === 'sum' || column.spec?.total === 'count'
      ? { sum: new DecimalSum(), count: 0 }
      : undefined,
  );
  let dataRows = 0;
  for (const [index, row] of rows.entries()) {
    if (isSection(row)) continue;
    dataRows += 1;
    for (let place = shift; place < columns.length; place += 1) {
      const input = row[place - shift] ?? null;
      const sum = sums[place];
      if (sum === undefined && isPlain(input)) continue;
      const cell = resolveCell(input);
      if (sum !== undefined) accumulate(sum, cell);
      if (typeof input === 'object' || cell.flaw !== undefined) {
        visit(sheet, firstRow + index, place, cell, book);
      }
    }
  }
  return { dataRows, totals: columns.map((column, place) => totalOf(column, sums[place])) };
}

function isPlain(input: CellInput): boolean {
  if (input === null || typeof input === 'boolean') return true;
  if (typeof input === 'string') return input.length <= MAXIMUM_TEXT;
  return typeof input === 'number' && Math.abs(input) < LARGEST_PLAIN_NUMBER;
}

function accumulate(sum: Accumulator, cell: ResolvedCell): void {
  if (cell.value.type !== 'blank') sum.count += 1;
  if (cell.value.type === 'number') sum.sum.add(cell.value.digits);
}

function totalOf(column: PlacedColumn, sum: Accumulator | undefined): string | null {
  if (sum === undefined) return null;
  return column.spec?.total === 'count' ? String(sum.count) : sum.sum.digits();
}

function visit(sheet: SheetContext, row: number, place: number, cell: ResolvedCell, book: LookBook): void {
  const address = cellAddress(row, place + 1);
  if (cell.flaw !== undefined) noteFlaw(sheet, address, cell.flaw);
  if (cell.link !== undefined) placeLink(sheet, row, place + 1, cell);
  if (cell.note !== undefined) sheet.worksheet.getCell(row, place + 1).note = commentOf(cell.note);
  const link = isLinked(cell.link, sheet.workbook.sheetNames);
  book.changed(place, { format: cell.format, tone: cell.tone, link });
}

/** Leaves a cell's link with exceljs; a flaw instead when it leads nowhere or is one too many. */
export function placeLink(sheet: SheetContext, row: number, column: number, cell: ResolvedCell): void {
  if (cell.link === undefined || cell.value.type !== 'text') return;
  const target = linkAddress(cell.link, sheet.workbook.sheetNames);
  if (target === undefined || sheet.links >= MAXIMUM_LINKS) {
    noteFlaw(sheet, cellAddress(row, column), 'link-dropped');
    return;
  }
  sheet.links += 1;
  sheet.worksheet.getCell(row, column).value = { text: cell.value.text, hyperlink: target };
}
