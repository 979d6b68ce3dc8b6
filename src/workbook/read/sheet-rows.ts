import type { Cell, Row } from '../cell.ts';
import { CellReader, type CellTables } from './cell-reader.ts';
import { LIMITS } from './limits.ts';
import { NOT_PLAIN, PlainCellReader } from './plain-cell.ts';
import { refuse } from './problems.ts';
import { type MergeRange, wholeNumber } from './references.ts';
import { addMerge, isTrue } from './sheet-parts.ts';
import { END, NEED_MORE, START, XmlScanner } from './xml-scan.ts';

/** Before `<sheetData>`, in it, after it. */
type Stage = 'head' | 'data' | 'tail';

/**
 * Reads one worksheet (ECMA-376 part 1 § 18.3.1.99) as its bytes come. Looks at rows, cells
 * and merges, and passes over everything else.
 */
export class SheetParser {
  /** Complete at the end of the part: merges follow rows. */
  readonly merges: MergeRange[] = [];
  private stage: Stage = 'head';
  private readonly scanner = new XmlScanner();
  private readonly cells: CellReader;
  private readonly plain: PlainCellReader;
  private rowOpen = false;
  private rowNumber = 0;
  private rowHidden = false;
  private rowCells: Cell[] = [];
  private rowSorted = true;
  private lastColumn = 0;

  constructor(tables: CellTables) {
    this.cells = new CellReader(this.scanner, tables);
    this.plain = new PlainCellReader(tables);
  }

  /** Takes the next bytes; gives the rows with content that end in them. @throws WorkbookReadError */
  push(chunk: Buffer): readonly Row[] {
    this.scanner.push(chunk);
    const rows: Row[] = [];
    while (this.step(rows));
    return rows;
  }

  /** To be called at the end of the part. @throws WorkbookReadError FILE-TRUNCATED, FILE-DAMAGED */
  finish(): void {
    this.scanner.finish();
  }

  /** Reads one token, or one whole cell; false when it is not at hand. */
  private step(rows: Row[]): boolean {
    if (this.rowOpen) this.readPlainCells();
    const scanner = this.scanner;
    const { position, depth } = scanner;
    const token = scanner.next();
    if (token === NEED_MORE) return false;
    if (this.stage === 'data') {
      if (token === START) return this.startInData(position, depth);
      if (token === END) this.endInData(rows);
    } else if (token === START) this.startOutsideData();
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

  /** Takes the cells that stand next to one another and are written the usual way. */
  private readPlainCells(): void {
    const { scanner, cells, plain } = this;
    const bytes = scanner.bytes;
    let next = plain.read(bytes, scanner.position, cells.column);
    while (next !== NOT_PLAIN) {
      scanner.position = next;
      cells.column = plain.column;
      if (plain.cell !== undefined) this.addCell(plain.cell);
      next = plain.read(bytes, next, plain.column);
    }
  }

  private addCell(cell: Cell): void {
    if (cell.column <= this.lastColumn) this.rowSorted = false;
    this.lastColumn = cell.column;
    this.rowCells.push(cell);
  }

  private startRow(): void {
    const scanner = this.scanner;
    let number = this.rowNumber + 1;
    this.rowHidden = false;
    while (scanner.nextAttribute()) {
      if (scanner.isAttributeNamed('r'))
        number = wholeNumber(scanner.bytes, scanner.valueStart, scanner.valueEnd);
      else if (scanner.isAttributeNamed('hidden')) this.rowHidden ||= isTrue(scanner.attributeValue());
      else if (scanner.isAttributeNamed('ht')) this.rowHidden ||= Number(scanner.attributeValue()) === 0;
    }
    if (number < 1 || number > LIMITS.rows) refuse('FILE-DAMAGED', { reason: 'row', allowed: LIMITS.rows });
    this.rowNumber = number;
    this.rowOpen = !scanner.selfClosing;
    this.cells.column = 0;
    this.lastColumn = 0;
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
