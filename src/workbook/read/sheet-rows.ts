import type { Cell, Row } from '../cell.ts';
import { CellReader, type CellTables } from './cell-reader.ts';
import { LIMITS } from './limits.ts';
import { PlainCellReader } from './plain-cell.ts';
import { PlainRowReader } from './plain-row.ts';
import { refuse } from './problems.ts';
import { type MergeRange, wholeNumber } from './references.ts';
import { addMerge, isTrue } from './sheet-parts.ts';
import { END, NEED_MORE, START, TEXT, XmlScanner } from './xml-scan.ts';

/** Before `<sheetData>`, in it, after it. */
type Stage = 'head' | 'data' | 'tail';

/** Headers and footers of pages (§ 18.3.1.46). */
const PRINTED = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;

/** So few rows that most have been looked at, and let go, before the memory they stand in is swept. */
const BATCH_ROWS = 64;

/**
 * Reads one worksheet (ECMA-376 part 1 § 18.3.1.99) as its bytes come. Looks at rows, cells
 * and merges, and passes over everything else.
 */
export class SheetParser {
  /** Complete at the end of the part: merges follow rows. */
  readonly merges: MergeRange[] = [];
  /** What its headers and footers say, codes and all; they follow rows. */
  readonly printed: string[] = [];
  private isPrinted = false;
  private stage: Stage = 'head';
  private readonly scanner = new XmlScanner();
  private readonly cells: CellReader;
  private readonly plainCells: PlainCellReader;
  private readonly plainRow = new PlainRowReader();
  private rowOpen = false;
  private rowNumber = 0;
  private rowHidden = false;
  private rowCells: Cell[] = [];
  private rowSorted = true;

  constructor(tables: CellTables) {
    this.cells = new CellReader(this.scanner, tables);
    this.plainCells = new PlainCellReader(this.scanner, tables);
  }

  /** Takes the next bytes; gives the rows with content that end in them, some at a time. @throws WorkbookReadError */
  *push(chunk: Buffer): Generator<readonly Row[]> {
    this.scanner.push(chunk);
    for (let more = true; more; ) {
      const rows: Row[] = [];
      while (more && rows.length < BATCH_ROWS) more = this.step(rows);
      if (rows.length > 0) yield rows;
    }
  }

  /** To be called at the end of the part. @throws WorkbookReadError FILE-TRUNCATED, FILE-DAMAGED */
  finish(): void {
    this.scanner.finish();
  }

  /** Reads one token, one cell, or all cells in sight that are written the usual way; false when none is at hand. */
  private step(rows: Row[]): boolean {
    const scanner = this.scanner;
    if (this.rowOpen) this.readPlainCells();
    else if (this.stage === 'data' && this.plainRow.read(scanner)) return this.startPlainRow();
    const { position, depth } = scanner;
    const token = scanner.next();
    if (token === NEED_MORE) return false;
    if (this.stage === 'data') {
      if (token === START) return this.startInData(position, depth);
      if (token === END) this.endInData(rows);
    } else if (token === START) this.startOutsideData();
    else if (token === TEXT && this.isPrinted) this.printed.push(scanner.text(token));
    return true;
  }

  private startInData(position: number, depth: number): boolean {
    const scanner = this.scanner;
    if (this.rowOpen && scanner.isNamed('c')) return this.readCell(position, depth);
    if (scanner.isNamed('row')) this.startRow();
    return true;
  }

  private readCell(position: number, depth: number): boolean {
    const cells = this.cells;
    const before = cells.column;
    if (!cells.read()) {
      cells.column = before;
      this.scanner.rewind(position, depth);
      return false;
    }
    if (cells.cell !== undefined) this.addCell(cells.cell);
    return true;
  }

  private readPlainCells(): void {
    this.plainCells.read(this.cells.column, this.rowCells);
    this.cells.column = this.plainCells.column;
  }

  private addCell(cell: Cell): void {
    const last = this.rowCells.at(-1);
    if (last !== undefined && cell.column <= last.column) this.rowSorted = false;
    this.rowCells.push(cell);
  }

  /** A row as the one before, but for its number. */
  private startPlainRow(): boolean {
    this.scanner.enterElement();
    this.rowHidden = this.plainRow.hidden;
    this.openRow(this.plainRow.number);
    return true;
  }

  private startRow(): void {
    const scanner = this.scanner;
    let number = this.rowNumber + 1;
    this.rowHidden = false;
    let numberEnd = -1;
    while (scanner.nextAttribute()) {
      if (scanner.isAttributeNamed('r')) {
        number = wholeNumber(scanner.bytes, scanner.valueStart, scanner.valueEnd);
        numberEnd = scanner.attributeNameStart === scanner.nameEnd + 1 ? scanner.valueEnd : -1;
      } else if (scanner.isAttributeNamed('hidden')) this.rowHidden ||= isTrue(scanner.attributeValue());
      else if (scanner.isAttributeNamed('ht')) this.rowHidden ||= Number(scanner.attributeValue()) === 0;
    }
    this.openRow(number);
    this.rowOpen = !scanner.selfClosing;
    if (!this.rowOpen || numberEnd < 0) return;
    this.plainRow.remember(scanner.bytes, numberEnd, scanner.position, this.rowHidden);
  }

  private openRow(number: number): void {
    if (number < 1 || number > LIMITS.rows) refuse('FILE-DAMAGED', { reason: 'row', allowed: LIMITS.rows });
    this.rowNumber = number;
    this.rowOpen = true;
    this.cells.column = 0;
    this.rowSorted = true;
  }

  private endInData(rows: Row[]): void {
    if (this.rowOpen && this.scanner.isNamed('row')) this.endRow(rows);
    else if (this.scanner.isNamed('sheetData')) this.stage = 'tail';
  }

  private endRow(rows: Row[]): void {
    this.rowOpen = false;
    if (this.rowCells.length === 0) return;
    const cells = this.rowSorted ? this.rowCells : inColumnOrder(this.rowCells);
    this.rowCells = [];
    rows.push({ number: this.rowNumber, hidden: this.rowHidden, cells });
  }

  private startOutsideData(): void {
    const scanner = this.scanner;
    this.isPrinted = PRINTED.some((name) => scanner.isNamed(name));
    if (scanner.isNamed('mergeCell')) addMerge(this.merges, scanner);
    else if (this.stage === 'head' && scanner.isNamed('sheetData')) {
      this.stage = scanner.selfClosing ? 'tail' : 'data';
    }
  }
}

/** Out of order only in broken writers' files; of two cells in one place Excel shows the later. */
function inColumnOrder(cells: readonly Cell[]): readonly Cell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
