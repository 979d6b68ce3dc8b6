import type { Cell } from '../cell.ts';
import {
  asDrawn,
  asShown,
  booleanCell,
  dateCell,
  errorCell,
  isoDateCell,
  NO_CACHED_VALUE,
  numberCell,
  textCell,
} from './cell-values.ts';
import { LIMITS } from './limits.ts';
import { numberText, parsePlainDecimal, parseStoredNumber, plainDecimalText } from './numbers.ts';
import { refuse } from './problems.ts';
import { columnOfAddress, wholeNumber } from './references.ts';
import { checkLength, readRichText } from './rich-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import { type CellFormat, type CellFormats, PLAIN_FORMAT } from './styles.ts';
import { CDATA, NEED_MORE, START, TEXT, type Token, type XmlScanner } from './xml-scan.ts';
import { decodeBytes, decodeEscapes } from './xml-text.ts';

/** What the cells of every sheet of one workbook point to. */
export interface CellTables {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
  readonly date1904: boolean;
}

/** `t` of a cell (ECMA-376 part 1 § 18.18.11). */
type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

const LOWER_B = 0x62;
const LOWER_D = 0x64;
const LOWER_E = 0x65;
const LOWER_N = 0x6e;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;

/** Reads one `<c>` after the other (ECMA-376 part 1 § 18.3.1.4). */
export class CellReader {
  /** The cell read last; undefined when it has no content. */
  cell: Cell | undefined;
  /** 1-based column of the cell read last; 0 before the first of a row. */
  column = 0;
  private readonly scanner: XmlScanner;
  private readonly tables: CellTables;
  private type: CellType = 'n';
  private format: CellFormat = PLAIN_FORMAT;
  private formula = false;
  private hasValue = false;
  /** Bytes of the value when it is one piece of text, as nearly always. */
  private valueStart = -1;
  private valueEnd = -1;
  /** The value when it comes in several pieces, or inline. */
  private pieces: string | undefined;
  private inlineFont: string | undefined;
  private isStruck = false;

  constructor(scanner: XmlScanner, tables: CellTables) {
    this.scanner = scanner;
    this.tables = tables;
  }

  /**
   * Reads the cell whose start tag was the latest token, up to its end tag. False when its end is
   * not at hand: rewind, set `column` back, and read it again when more has come.
   * @throws WorkbookReadError FILE-DAMAGED, FILE-TOO-LARGE
   */
  read(): boolean {
    this.cell = undefined;
    this.readAttributes();
    if (this.scanner.selfClosing) return true;
    this.formula = false;
    this.hasValue = false;
    this.valueStart = -1;
    this.pieces = undefined;
    this.inlineFont = undefined;
    this.isStruck = false;
    if (!this.readContent()) return false;
    const cell = this.makeCell();
    this.cell = cell && asDrawn(cell, this.isStruck ? 'struck' : this.format.shownAs);
    return true;
  }

  private readAttributes(): void {
    const scanner = this.scanner;
    const bytes = scanner.bytes;
    this.type = 'n';
    this.format = PLAIN_FORMAT;
    let column = this.column + 1;
    while (scanner.nextAttribute()) {
      if (scanner.attributeNameEnd - scanner.attributeNameStart !== 1) continue;
      const name = bytes[scanner.attributeNameStart];
      if (name === LOWER_R) column = columnOfAddress(bytes, scanner.valueStart, scanner.valueEnd);
      else if (name === LOWER_S) {
        this.format =
          this.tables.formats[wholeNumber(bytes, scanner.valueStart, scanner.valueEnd)] ?? PLAIN_FORMAT;
      } else if (name === LOWER_T) this.type = this.readType();
    }
    if (column > LIMITS.columns) refuse('FILE-DAMAGED', { reason: 'column', allowed: LIMITS.columns });
    this.column = column;
  }

  private readType(): CellType {
    const { bytes, valueStart, valueEnd } = this.scanner;
    const length = valueEnd - valueStart;
    const first = bytes[valueStart];
    if (length === 1) {
      if (first === LOWER_S) return 's';
      if (first === LOWER_N) return 'n';
      if (first === LOWER_B) return 'b';
      if (first === LOWER_E) return 'e';
      if (first === LOWER_D) return 'd';
    }
    const name = bytes.toString('latin1', valueStart, valueEnd);
    if (name === 'str' || name === 'inlineStr') return name;
    return refuse('FILE-DAMAGED', { reason: 'cell-type' });
  }

  private readContent(): boolean {
    const scanner = this.scanner;
    const depth = scanner.depth;
    while (scanner.depth >= depth) {
      const token = scanner.next();
      if (token === NEED_MORE) return false;
      if (token === START && !this.readChild()) return false;
    }
    return true;
  }

  private readChild(): boolean {
    const scanner = this.scanner;
    if (scanner.isNamed('v')) return this.readValue();
    if (scanner.isNamed('f')) this.formula = true;
    return !scanner.isNamed('is') || this.readInline();
  }

  private readValue(): boolean {
    const scanner = this.scanner;
    const depth = scanner.depth;
    this.hasValue = true;
    if (scanner.selfClosing) return true;
    while (scanner.depth >= depth) {
      const token = scanner.next();
      if (token === NEED_MORE) return false;
      if (token === TEXT || token === CDATA) this.addPiece(token);
    }
    return true;
  }

  private readInline(): boolean {
    const item = readRichText(this.scanner);
    if (item === undefined) return false;
    this.pieces = item.text;
    this.inlineFont = item.font;
    this.isStruck = item.isStruck;
    return true;
  }

  private addPiece(token: Token): void {
    const scanner = this.scanner;
    if (token === TEXT && this.valueStart < 0 && this.pieces === undefined) {
      this.valueStart = scanner.textStart;
      this.valueEnd = scanner.textEnd;
      return;
    }
    this.pieces = this.stored() + scanner.text(token);
    this.valueStart = -1;
  }

  /** The value as a string, whatever it came in; empty when there is none. */
  private stored(): string {
    if (this.pieces !== undefined || this.valueStart < 0) return this.pieces ?? '';
    return decodeBytes(this.scanner.bytes, this.valueStart, this.valueEnd);
  }

  private makeCell(): Cell | undefined {
    const { type, column, formula } = this;
    if (type === 'n') return this.numericCell();
    if (this.valueStart < 0 && this.pieces === undefined) return this.emptyCell();
    if (type === 's') return this.sharedCell();
    const stored = this.stored();
    if (type === 'b') return booleanCell(column, stored, formula);
    if (type === 'e') return errorCell(column, stored, formula);
    if (type === 'd') return isoDateCell(column, stored, this.format, formula);
    // Inline text has its escapes decoded already, and decoding twice would decode what is meant literally.
    const text = type === 'str' ? checkLength(decodeEscapes(stored)) : stored;
    return textCell(column, text, this.inlineFont ?? this.format.font, formula);
  }

  /** `<v></v>` of type `str` is a formula's empty text; any other formula without a value was never calculated. */
  private emptyCell(): Cell | undefined {
    if (this.type === 'str' && this.hasValue)
      return textCell(this.column, '', this.format.font, this.formula);
    return this.formula ? errorCell(this.column, NO_CACHED_VALUE, true) : undefined;
  }

  private sharedCell(): Cell {
    const { valueStart, valueEnd, scanner, column } = this;
    const { strings } = this.tables;
    const direct = valueStart < 0 ? -1 : wholeNumber(scanner.bytes, valueStart, valueEnd);
    const place = direct >= 0 ? direct : Number(this.stored().trim());
    const text = strings.textAt(place);
    if (text === undefined) return refuse('FILE-DAMAGED', { reason: 'shared-string', place });
    this.isStruck = strings.struck.has(place);
    return textCell(column, text, strings.fonts.get(place) ?? this.format.font, this.formula);
  }

  private numericCell(): Cell | undefined {
    const { valueStart, valueEnd, column, formula } = this;
    const bytes = this.scanner.bytes;
    const value = valueStart < 0 ? Number.NaN : parsePlainDecimal(bytes, valueStart, valueEnd);
    if (Number.isNaN(value)) return this.unusualNumber();
    const date = dateCell(column, value, this.format, this.tables.date1904, formula);
    const text = plainDecimalText(value, bytes, valueStart, valueEnd);
    return date ?? asShown(numberCell(column, value, text, formula), this.format);
  }

  /** With an exponent, in several pieces, of many digits, empty, or no number: that stays text, to be seen. */
  private unusualNumber(): Cell | undefined {
    const { column, formula } = this;
    const stored = this.stored();
    if (stored.trim() === '') return this.emptyCell();
    const value = parseStoredNumber(stored);
    if (value === undefined) return textCell(column, checkLength(stored), this.format.font, formula);
    const date = dateCell(column, value, this.format, this.tables.date1904, formula);
    return date ?? asShown(numberCell(column, value, numberText(stored.trim(), value), formula), this.format);
  }
}
