import type { Cell, Row } from '../../cell.ts';
import { asDrawn } from '../cell-values.ts';
import type { CellComment } from '../comments.ts';
import { LIMITS } from '../limits.ts';
import { refuse, refuseBeyond } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import type { ColumnRange } from '../sheet-parts.ts';
import type { CellFormat } from '../styles.ts';
import { CDATA, END, NEED_MORE, START, TEXT, type Token, XmlScanner } from '../xml-scan.ts';
import { localAttributes, repetition } from './attributes.ts';
import { makeCell } from './cell.ts';
import { SheetFinder } from './content-list.ts';
import { OpenCell } from './open-cell.ts';
import type { OdsStyles } from './styles.ts';

interface OpenRow {
  readonly repeated: number;
  readonly hidden: boolean;
  readonly style: string | undefined;
  readonly cells: Cell[];
}

/** Columns from `first` on have this style by default. */
interface ColumnStyle extends ColumnRange {
  readonly style: string | undefined;
}

/** Reads the rows of one sheet of `content.xml` (ODF 1.3 part 3 § 9.1) as its bytes come, in constant memory. */
export class OdsSheetReader {
  readonly hiddenColumns: ColumnRange[] = [];
  readonly merges: MergeRange[] = [];
  readonly comments: CellComment[] = [];
  /** The sheet has been read to its end. */
  ended = false;
  private readonly scanner = new XmlScanner();
  private readonly finder = new SheetFinder();
  private readonly wanted: number;
  private readonly styles: OdsStyles;
  private readonly columnStyles: ColumnStyle[] = [];
  private columns = 0;
  private row: OpenRow | undefined;
  private rowNumber = 1;
  /** 1-based column of the next cell. */
  private column = 1;
  private cell: OpenCell | undefined;
  private cellDepth = 0;
  private cellCount = 0;
  private repeatedCharacters = 0;

  constructor(wanted: number, styles: OdsStyles) {
    this.wanted = wanted;
    this.styles = styles;
  }

  /** Takes the next bytes; gives the rows with content that end in them. @throws WorkbookReadError */
  push(chunk: Buffer): readonly Row[] {
    const rows: Row[] = [];
    this.scanner.push(chunk);
    for (let token = this.scanner.next(); token !== NEED_MORE && !this.ended; token = this.scanner.next()) {
      this.take(token, rows);
    }
    return rows;
  }

  private take(token: Token, rows: Row[]): void {
    const inWanted = this.finder.inside === this.wanted;
    if (token === START) {
      if (!this.finder.begins(this.scanner) && inWanted) this.start(rows);
    } else if (token === END) {
      if (this.finder.ends(this.scanner)) this.ended = inWanted;
      else if (inWanted) this.end(rows);
    } else if (token === TEXT || token === CDATA) this.cell?.take(this.scanner, token);
  }

  private start(rows: Row[]): void {
    const scanner = this.scanner;
    if (this.cell !== undefined) this.cell.start(scanner);
    else if (scanner.isNamed('table-column')) this.takeColumns();
    else if (scanner.isNamed('table-row')) this.startRow(rows);
    else if (scanner.isNamed('table-cell') || scanner.isNamed('covered-table-cell')) this.startCell();
  }

  private end(rows: Row[]): void {
    const scanner = this.scanner;
    if (this.cell !== undefined && scanner.depth >= this.cellDepth) this.cell.end(scanner);
    else if (this.cell !== undefined) this.endCell(this.cell);
    else if (scanner.isNamed('table-row')) this.endRow(rows);
  }

  private takeColumns(): void {
    const attributes = localAttributes(this.scanner);
    const first = this.columns + 1;
    this.columns += repetition(attributes, 'number-columns-repeated');
    const range = { first, last: Math.min(this.columns, LIMITS.columns) };
    if (first > LIMITS.columns) return;
    if (isHidden(attributes)) this.hiddenColumns.push(range);
    this.columnStyles.push({ ...range, style: attributes.get('default-cell-style-name') });
  }

  private startRow(rows: Row[]): void {
    const attributes = localAttributes(this.scanner);
    this.column = 1;
    this.row = {
      repeated: repetition(attributes, 'number-rows-repeated'),
      hidden: isHidden(attributes),
      style: attributes.get('default-cell-style-name'),
      cells: [],
    };
    if (this.scanner.selfClosing) this.endRow(rows);
  }

  private startCell(): void {
    const attributes = localAttributes(this.scanner);
    this.cellDepth = this.scanner.depth;
    const cell = new OpenCell(this.styles, attributes, this.cellDepth);
    if (this.scanner.selfClosing) this.endCell(cell);
    else this.cell = cell;
  }

  private endCell({ attributes, text, comment }: OpenCell): void {
    this.cell = undefined;
    this.addComment(comment?.text);
    const repeated = repetition(attributes, 'number-columns-repeated');
    const own = this.formatOf(attributes);
    const format = text.font === undefined ? own : { ...own, font: text.font };
    const { date1904 } = this.styles;
    const made = makeCell(this.column, { attributes, text: text.text, format, date1904 });
    if (made !== undefined) this.addCell(asDrawn(made, format.shownAs), repeated);
    this.addMerge(attributes);
    this.column += repeated;
  }

  private addComment(text: string | undefined): void {
    if (text !== undefined && this.comments.length < LIMITS.comments)
      this.comments.push({ row: this.rowNumber, column: this.column, text });
  }

  private addCell(made: Cell, repeated: number): void {
    if (this.column + repeated - 1 > LIMITS.columns) {
      refuse('FILE-DAMAGED', { reason: 'column', allowed: LIMITS.columns });
    }
    this.countRepeated(made, repeated);
    for (let step = 0; step < repeated; step += 1) {
      this.row?.cells.push(step === 0 ? made : { ...made, column: made.column + step });
    }
  }

  private countRepeated({ text }: Cell, repeated: number): void {
    this.repeatedCharacters += (text.length + 1) * (repeated - 1);
    if (this.repeatedCharacters <= LIMITS.repeatedCharacters) return;
    refuseBeyond('repeatedCharacters');
  }

  private formatOf(attributes: ReadonlyMap<string, string>): CellFormat {
    const own = attributes.get('style-name') ?? this.row?.style;
    if (own !== undefined) return this.styles.format(own);
    const column = this.columnStyles.find(({ first, last }) => first <= this.column && this.column <= last);
    return this.styles.format(column?.style);
  }

  private addMerge(attributes: ReadonlyMap<string, string>): void {
    const columns = repetition(attributes, 'number-columns-spanned');
    const rows = repetition(attributes, 'number-rows-spanned');
    if (columns === 1 && rows === 1) return;
    if (this.merges.length >= LIMITS.merges) {
      refuseBeyond('merges');
    }
    this.merges.push({
      firstRow: this.rowNumber,
      lastRow: this.rowNumber + rows - 1,
      firstColumn: this.column,
      lastColumn: this.column + columns - 1,
    });
  }

  private endRow(rows: Row[]): void {
    const row = this.row;
    if (row === undefined) return;
    this.row = undefined;
    const first = this.rowNumber;
    this.rowNumber += row.repeated;
    if (row.cells.length === 0) return;
    if (this.rowNumber - 1 > LIMITS.rows) refuse('FILE-DAMAGED', { reason: 'row', allowed: LIMITS.rows });
    this.cellCount += row.cells.length * row.repeated;
    if (this.cellCount > LIMITS.cells) refuseBeyond('cells');
    for (const cell of row.cells) this.countRepeated(cell, row.repeated);
    for (let number = first; number < this.rowNumber; number += 1) {
      rows.push({ number, hidden: row.hidden, cells: row.cells });
    }
  }
}

/** `collapse` by hand, `filter` by a filter (ODF 1.3 part 3 § 19.753 table:visibility). */
function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const visibility = attributes.get('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
