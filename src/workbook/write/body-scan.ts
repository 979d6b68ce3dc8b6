import { cellAddress } from '../cell.ts';
import type { LookBook } from './body-plan.ts';
import { isSection, type PlacedColumn } from './columns.ts';
import { isLinked, linkAddress, noteFlaw, type SheetContext, type WorkbookContext } from './context.ts';
import { commentOf } from './note.ts';
import { MAXIMUM_TEXT } from './safe.ts';
import type { CellInput, TableRow } from './spec.ts';
import { DecimalSum } from './sum.ts';
import { type ResolvedCell, resolveCell } from './value.ts';

/** What Excel takes on one sheet. */
const MAXIMUM_LINKS = 65_530;
/** Excel and LibreOffice take minutes over more comments than this in a file. */
export const MAXIMUM_NOTES = 20_000;
const LARGEST_PLAIN_NUMBER = 1e15;

/** What one reading of a body found. */
export interface BodyScan {
  /** Given rows, section rows included. */
  readonly rowCount: number;
  /** Rows of cells with something in them, without section rows. */
  readonly dataRows: number;
  /** By column, the row-number column included: the exact decimal, null without a total. */
  readonly totals: readonly (string | null)[];
  /** Cells with more than a value, in the order of the rows. */
  readonly finds: readonly CellFind[];
}

/** A cell with a link, a comment or a flaw. */
interface CellFind {
  /** From 0: its row in the body, its column in the table. */
  readonly index: number;
  readonly place: number;
  readonly cell: ResolvedCell;
}

interface Accumulator {
  readonly sum: DecimalSum;
  count: number;
}

/**
 * Reads a body, row by row, before it is written and before it is known where it will stand: counts and adds up,
 * numbers the looks, and gathers the comments, links and flaws.
 */
export class BodyScanner {
  private readonly workbook: WorkbookContext;
  private readonly columns: readonly PlacedColumn[];
  private readonly book: LookBook;
  private readonly shift: 0 | 1;
  private readonly sums: readonly (Accumulator | undefined)[];
  private readonly finds: CellFind[] = [];
  private rowCount = 0;
  private dataRows = 0;

  constructor(workbook: WorkbookContext, columns: readonly PlacedColumn[], book: LookBook) {
    this.workbook = workbook;
    this.columns = columns;
    this.book = book;
    this.shift = columns[0]?.spec === undefined ? 1 : 0;
    this.sums = columns.map(({ spec }) =>
      spec?.total === 'sum' || spec?.total === 'count' ? { sum: new DecimalSum(), count: 0 } : undefined,
    );
  }

  /** Takes the next row. */
  take(row: TableRow): void {
    const index = this.rowCount;
    this.rowCount += 1;
    if (isSection(row)) {
      this.book.section();
      return;
    }
    if (this.shift === 1 || row.some(saysSomething)) this.dataRows += 1;
    for (let place = this.shift; place < this.columns.length; place += 1) {
      const input = row[place - this.shift] ?? null;
      const sum = this.sums[place];
      if (sum === undefined && isPlain(input)) continue;
      const cell = resolveCell(input);
      if (sum !== undefined) accumulate(sum, cell);
      if (typeof input === 'object' || cell.flaw !== undefined) this.visit(index, place, cell);
    }
  }

  /** What was found in all rows taken. */
  result(): BodyScan {
    const { rowCount, dataRows, finds } = this;
    const totals = this.columns.map((column, place) => totalOf(column, this.sums[place]));
    return { rowCount, dataRows, totals, finds };
  }

  private visit(index: number, place: number, cell: ResolvedCell): void {
    const link = isLinked(cell.link, this.workbook.sheetNames);
    this.book.changed(place, { format: cell.format, tone: cell.tone, link });
    const { note, ...rest } = cell;
    const kept = note !== undefined && this.takesNote() ? cell : rest;
    if (kept === cell || rest.flaw !== undefined || rest.link !== undefined)
      this.finds.push({ index, place, cell: kept });
  }

  private takesNote(): boolean {
    this.workbook.notes += 1;
    return this.workbook.notes <= MAXIMUM_NOTES;
  }
}

/** Whether a cell of that input is there for whoever reads the file. */
function saysSomething(input: CellInput): boolean {
  return resolveCell(input).value.type !== 'blank';
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

/** Lists the flaws of a body that begins at a row, and leaves its comments and links with exceljs. */
export function placeFinds(sheet: SheetContext, finds: readonly CellFind[], firstRow: number): void {
  for (const { index, place, cell } of finds) {
    const row = firstRow + index;
    if (cell.flaw !== undefined) noteFlaw(sheet, cellAddress(row, place + 1), cell.flaw);
    if (cell.link !== undefined) placeLink(sheet, row, place + 1, cell);
    if (cell.note !== undefined) sheet.worksheet.getCell(row, place + 1).note = commentOf(cell.note);
  }
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
