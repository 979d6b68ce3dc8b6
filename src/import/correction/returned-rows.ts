import { RefusedError } from '../../findings/refusals.ts';
import { formTitle, rowOfNumber, tableOfRowNumbers } from '../../inventory/correction.ts';
import { type KeptRow, type KeptTable, lineText } from '../../store/submissions/kept-tables.ts';
import { normaliseText } from '../../text/normalise.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { quoted } from '../rows/longest-quote.ts';
import { isNumbered, type KeptSubmission } from './kept-submission.ts';

/** A row of a returned table without the cell of its number, beside the row it was made from, if any. */
export interface ReturnedRow {
  readonly type: 'row';
  readonly table: KeptTable;
  readonly row: Row;
  readonly kept: KeptRow | undefined;
}

/** A returned form: all that stands below its line, down to the next one. */
export interface ReturnedForm {
  readonly type: 'form';
  readonly sheet: string;
  readonly table: KeptTable;
  readonly rows: readonly ReturnedRow[];
}

/** What a returned correction holds, in its order. */
export type ReturnedEvent =
  | { readonly type: 'table'; readonly sheet: string; readonly table: KeptTable; readonly headingRow: number }
  /** A line of the letterhead, or the heading, of the table begun last. */
  | { readonly type: 'letterhead' | 'heading'; readonly row: Row }
  | ReturnedRow
  | ReturnedForm;

/** Rows kept in mind above a heading: a letterhead is not longer. */
const longestLetterhead = 60;

/** What is known while a file is read, and which of it was met. */
export interface Reading {
  readonly kept: KeptSubmission;
  readonly file: string;
  readonly letterheads: ReadonlySet<string>;
  readonly seen: Set<number>;
  readonly tables: Set<number>;
  /** The numbers of the forms, in their order. */
  readonly forms: readonly number[];
  /** By the number of each form that of the one in whose letterhead the office above it is stated, which may be itself. */
  readonly letterheadOf: ReadonlyMap<number, number>;
  /** Forms that stand below another office than they did, and where. */
  readonly moved: { readonly table: KeptTable; readonly sheet: string }[];
}

interface OpenTable {
  readonly table: KeptTable;
  /** The column with the numbers of the rows. */
  readonly column: number;
}

/** Reads one sheet of a returned correction, row by row. */
export class ReturnedSheet {
  readonly #reading: Reading;
  readonly #sheet: string;
  #open: OpenTable | undefined;
  #lastRow = 0;
  #above: Row[] = [];
  /** Rows of the form at hand. */
  #form: ReturnedRow[] = [];
  /** The sender's sheet whose forms stand here, and the form that states the office for those that follow. */
  #forms: string | undefined;
  #letterhead: number | undefined;

  constructor(reading: Reading, sheet: string) {
    this.#reading = reading;
    this.#sheet = sheet;
  }

  /** Whether the sheet holds something, and no table that was sent to be mended. */
  get isForeign(): boolean {
    return !this.#open && this.#above.length > 0;
  }

  *take(row: Row): Generator<ReturnedEvent> {
    const begun = this.#tableBegunBy(row);
    if (begun) {
      yield* this.#begin(begun, without(row, begun.column));
      return;
    }
    if (!this.#open || this.#isLetterhead(row, this.#open)) {
      this.#above.push(row);
      if (this.#above.length > longestLetterhead) this.#above.shift();
      return;
    }
    const returned = this.#returnedRow(this.#open, row);
    if (this.#open.table.isForm) this.#form.push(returned);
    else yield returned;
  }

  /** Lines held for a table that did not come are kept with the one before. */
  *finish(): Generator<ReturnedEvent> {
    if (!this.#open) return;
    if (this.#open.table.isForm) this.#form.push(...this.#heldRows(this.#open));
    else yield* this.#releaseAbove();
    yield* this.#endForm();
  }

  #heldRows(open: OpenTable): readonly ReturnedRow[] {
    return this.#above.splice(0).map((row) => this.#returnedRow(open, row));
  }

  *#endForm(): Generator<ReturnedEvent> {
    const table = this.#open?.table;
    if (table?.isForm) yield { type: 'form', sheet: this.#sheet, table, rows: this.#form.splice(0) };
  }

  *#begin(begun: OpenTable, heading: Row): Generator<ReturnedEvent> {
    const { table } = begun;
    if (table.isForm) this.#takeTitle(table, heading);
    else this.#refuseOtherHeadings(table, heading);
    yield* this.#endForm();
    this.#open = begun;
    this.#lastRow = 0;
    this.#reading.tables.add(table.id);
    if (table.isForm) {
      this.#form.push(...this.#heldRows(begun));
      return;
    }
    yield { type: 'table', sheet: this.#sheet, table, headingRow: heading.number };
    yield* this.#releaseAbove();
    yield { type: 'heading', row: heading };
  }

  *#releaseAbove(): Generator<ReturnedEvent> {
    for (const row of this.#above.splice(0)) yield { type: 'letterhead', row };
  }

  #tableBegunBy(row: Row): OpenTable | undefined {
    for (const cell of row.cells) {
      const id = cell.kind === 'text' ? tableOfRowNumbers(cellText(cell)) : undefined;
      const table = id === undefined ? undefined : this.#reading.kept.tables.get(id);
      if (table) return { table, column: cell.column };
    }
    return undefined;
  }

  #isLetterhead(row: Row, { column }: OpenTable): boolean {
    const isNumbered = row.cells.some((cell) => cell.column === column);
    return !isNumbered && this.#reading.letterheads.has(lineText(row));
  }

  #returnedRow({ table, column }: OpenTable, row: Row): ReturnedRow {
    const { kept, seen } = this.#reading;
    const number = rowOfNumber(cellAt(row, column)?.text ?? '');
    const known = number !== undefined && !seen.has(number) ? kept.row(number) : undefined;
    const isOwn = known !== undefined && known.tableId === table.id && isNumbered(kept, known);
    if (isOwn) this.#meet(table, known.id, row);
    return { type: 'row', table, row: without(row, column), kept: isOwn ? known : undefined };
  }

  /** Below a section a row means what the section says: there its place counts. */
  #meet(table: KeptTable, id: number, row: Row): void {
    const { kept, file, seen } = this.#reading;
    if (id < this.#lastRow && table.isForm) throw this.#movedRow(id, row);
    if (id < this.#lastRow && kept.sectioned.has(table.id))
      throw new RefusedError('CORRECTION-ROWS-MOVED', { file, sheet: this.#sheet });
    seen.add(id);
    this.#lastRow = id;
  }

  /** A sentence goes on in the rows below it, and a row of the table may name those below it: none changes its place. */
  #movedRow(id: number, { number: row }: Row): RefusedError {
    const { kept, file } = this.#reading;
    const [text = '', below = ''] = [id, this.#lastRow].map((each) => quoted(textOf(kept.row(each))));
    const values = { file, sheet: this.#sheet, id: kept.submission.id };
    return new RefusedError('CORRECTION-FORM-ROW-MOVED', { ...values, row, text, below });
  }

  /** The line above a form says which one it is, and nothing else. */
  #takeTitle(table: KeptTable, title: Row): void {
    const { file, tables, forms, letterheadOf, moved } = this.#reading;
    if (tables.has(table.id))
      throw new RefusedError('CORRECTION-FORM-ADDED', { file, sheet: this.#sheet, row: title.number });
    const said = title.cells.map(cellText).filter(Boolean);
    if (said.join() !== titleOf(forms, table)) throw damaged(this.#reading, this.#sheet);
    this.#forms ??= table.sheet;
    const letterhead = letterheadOf.get(table.id);
    if (letterhead === table.id) this.#letterhead = letterhead;
    if (this.#forms !== table.sheet || letterhead !== this.#letterhead)
      moved.push({ table, sheet: this.#sheet });
  }

  /** Columns are known by their place: with another heading above it a column may hold anything. */
  #refuseOtherHeadings(table: KeptTable, heading: Row): void {
    const found = new Map(heading.cells.map((cell) => [cell.column, cellText(cell)]));
    for (const { column, heading: text } of table.columns) {
      if (normaliseText(text) !== (found.get(column) ?? '')) throw damaged(this.#reading, this.#sheet);
      found.delete(column);
    }
    if ([...found.values()].some((text) => text !== '')) throw damaged(this.#reading, this.#sheet);
  }
}

/** The line that stands above a form. */
export function titleOf(forms: readonly number[], { id }: KeptTable): string {
  return formTitle(forms.indexOf(id) + 1);
}

function textOf(kept: KeptRow | undefined): string {
  return kept ? lineText(kept) : '';
}

/** The refusal of a workbook in which something was changed that tells what its rows are. */
export function damaged({ kept, file }: Reading, sheet: string): RefusedError {
  return new RefusedError('CORRECTION-DAMAGED', { file, sheet, id: kept.submission.id });
}

function without(row: Row, column: number): Row {
  return { ...row, cells: row.cells.filter((cell) => cell.column !== column) };
}
