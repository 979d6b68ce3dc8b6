import type { Cell } from '../cell.ts';
import { word } from './byte-window.ts';
import type { CellTables } from './cell-reader.ts';
import { asDrawn, asShown, dateCell, numberCell, textCell } from './cell-values.ts';
import { LIMITS } from './limits.ts';
import { parsePlainDecimal, plainDecimalText } from './numbers.ts';
import { type CellFormat, PLAIN_FORMAT } from './styles.ts';
import { TextCache } from './text-cache.ts';
import type { XmlScanner } from './xml-scan.ts';

/** Something is written in another way than Excel's usual one: read it token by token. */
const NOT_PLAIN = -1;

const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const GREATER = 0x3e;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const UNDERSCORE = 0x5f;
const LOWER_C = 0x63;
const LOWER_N = 0x6e;
const LOWER_S = 0x73;
const LOWER_I = 0x69;

const ADDRESS = word(' r="');
const STYLE = word(' s="');
const TYPE = word(' t="');
const INLINE = [word('inli'), word('neSt'), word('r"\0\0')] as const;
const VALUE = word('<v>\0');
const VALUE_END = [word('</v>'), word('</c>')] as const;
const TEXT = [word('<is>'), word('<t>\0')] as const;
const SPACED_TEXT = [
  word('<t x'),
  word('ml:s'),
  word('pace'),
  word('="pr'),
  word('eser'),
  word('ve">'),
] as const;
const TEXT_END = [word('</t>'), word('</is'), word('></c')] as const;

const TWO_BYTES = 0xffff;
const THREE_BYTES = 0xffffff;

/** Of a whole number read by hand: more digits do not fit 32 bits. */
const MOST_DIGITS = 9;

/** 1 for the bytes at which text stops to stand for itself: tags, entities, line ends, escapes; 0 is the bytes' end. */
const STOPS = new Uint8Array(256);
for (const byte of [0, CARRIAGE_RETURN, AMPERSAND, LESS, UNDERSCORE]) STOPS[byte] = 1;

/**
 * The short way for cells written as nearly all are: `<c r="B7" s="1" t="s"><v>12</v></c>`, without
 * prefix, formula or entity: one look at each byte instead of five tokens. What it reads it reads
 * exactly as `CellReader` would; it gives up on the rest.
 * Reading ahead needs no bounds: the zeros the scanner keeps behind its bytes match nothing.
 */
export class PlainCellReader {
  /** 1-based column of the cell read last. */
  column = 0;
  private readonly scanner: XmlScanner;
  private readonly tables: CellTables;
  private cache: TextCache | undefined;
  private type = LOWER_N;
  /** Place of the cell's format; -1 when it has none. */
  private style = -1;
  /** The whole number read last. */
  private whole = 0;

  constructor(scanner: XmlScanner, tables: CellTables) {
    this.scanner = scanner;
    this.tables = tables;
  }

  /**
   * Reads the cells that stand next to one another where the scanner stands, each in a column after
   * the one before, and adds those with content. The scanner then stands behind the last, at another
   * element, an unusual cell, or one that is not whole.
   */
  read(previousColumn: number, cells: Cell[]): void {
    const view = this.scanner.view;
    let position = this.scanner.position;
    let column = previousColumn;
    for (;;) {
      this.column = column;
      const next = this.readCell(view, position, cells);
      if (next < 0) break;
      position = next;
      column = this.column;
    }
    this.column = column;
    this.scanner.position = position;
  }

  private readCell(view: DataView, start: number, cells: Cell[]): number {
    const previous = this.column;
    const close = this.readTag(view, start);
    if (close < 0 || this.column <= previous || this.column > LIMITS.columns) return NOT_PLAIN;
    if (view.getUint8(close) === SLASH) return view.getUint8(close + 1) === GREATER ? close + 2 : NOT_PLAIN;
    if (view.getUint8(close) !== GREATER) return NOT_PLAIN;
    if (this.type === LOWER_I) return this.readInline(view, close + 1, cells);
    if ((view.getInt32(close + 1, true) & THREE_BYTES) !== VALUE) return NOT_PLAIN;
    const first = close + 1 + '<v>'.length;
    return this.type === LOWER_S ? this.readShared(view, first, cells) : this.readNumber(view, first, cells);
  }

  /** Reads the start tag up to where it should close, with `>` or `/>`. */
  private readTag(view: DataView, start: number): number {
    if (view.getUint8(start) !== LESS || view.getUint8(start + 1) !== LOWER_C) return NOT_PLAIN;
    this.type = LOWER_N;
    this.style = -1;
    let at = start + 2;
    if (view.getInt32(at, true) === ADDRESS) at = this.readAddress(view, at + 4);
    else this.column += 1;
    if (at > 0 && view.getInt32(at, true) === STYLE) at = this.readStyle(view, at + 4);
    if (at > 0 && view.getInt32(at, true) === TYPE) at = this.readType(view, at + 4);
    return at;
  }

  private readAddress(view: DataView, start: number): number {
    let at = start;
    let byte = view.getUint8(at);
    let column = 0;
    while (byte >= UPPER_A && byte <= UPPER_Z && at < start + 3) {
      column = column * 26 + (byte - UPPER_A + 1);
      at += 1;
      byte = view.getUint8(at);
    }
    this.column = column;
    const digits = at;
    while (byte >= ZERO && byte <= NINE) {
      at += 1;
      byte = view.getUint8(at);
    }
    return at > digits && byte === QUOTE ? at + 1 : NOT_PLAIN;
  }

  private readStyle(view: DataView, start: number): number {
    const end = this.readWhole(view, start);
    this.style = this.whole;
    return end > 0 && view.getUint8(end) === QUOTE ? end + 1 : NOT_PLAIN;
  }

  private readType(view: DataView, start: number): number {
    const type = view.getUint8(start);
    this.type = type;
    if (view.getUint8(start + 1) === QUOTE)
      return type === LOWER_S || type === LOWER_N ? start + 2 : NOT_PLAIN;
    const inline =
      view.getInt32(start, true) === INLINE[0] &&
      view.getInt32(start + 4, true) === INLINE[1] &&
      (view.getInt32(start + 8, true) & TWO_BYTES) === INLINE[2];
    return inline ? start + 'inlineStr"'.length : NOT_PLAIN;
  }

  private readShared(view: DataView, first: number, cells: Cell[]): number {
    const end = this.readWhole(view, first);
    if (end < 0 || !isValueEnd(view, end)) return NOT_PLAIN;
    const { strings } = this.tables;
    const text = strings.textAt(this.whole);
    if (text === undefined) return NOT_PLAIN;
    const runFont = strings.fonts.size === 0 ? undefined : strings.fonts.get(this.whole);
    const { font, shownAs } = this.format();
    const isStruck = strings.struck.size > 0 && strings.struck.has(this.whole);
    const cell = textCell(this.column, text, runFont ?? font, false);
    cells.push(asDrawn(cell, isStruck ? 'struck' : shownAs));
    return end + '</v></c>'.length;
  }

  private readNumber(view: DataView, first: number, cells: Cell[]): number {
    const end = this.readWhole(view, first);
    if (end < 0 || !isValueEnd(view, end)) return this.readDecimal(view, first, cells);
    const value = this.whole;
    const format = this.format();
    const date = this.date(value, format);
    const cell = date ?? asShown(numberCell(this.column, value, String(value), false), format);
    cells.push(asDrawn(cell, format.shownAs));
    return end + '</v></c>'.length;
  }

  private readDecimal(view: DataView, first: number, cells: Cell[]): number {
    const bytes = this.scanner.bytes;
    const end = plainTextEnd(view, first);
    if (!isValueEnd(view, end)) return NOT_PLAIN;
    const value = parsePlainDecimal(bytes, first, end);
    if (Number.isNaN(value)) return NOT_PLAIN;
    const format = this.format();
    const date = this.date(value, format);
    const text = plainDecimalText(value, bytes, first, end);
    const cell = date ?? asShown(numberCell(this.column, value, text, false), format);
    cells.push(asDrawn(cell, format.shownAs));
    return end + '</v></c>'.length;
  }

  private readInline(view: DataView, start: number, cells: Cell[]): number {
    const first = inlineTextStart(view, start);
    if (first < 0) return NOT_PLAIN;
    const end = plainTextEnd(view, first);
    if (end - first > LIMITS.textCharacters || !isInlineEnd(view, end)) return NOT_PLAIN;
    this.cache ??= new TextCache();
    const text = this.cache.decode(this.scanner, first, end);
    const { font, shownAs } = this.format();
    cells.push(asDrawn(textCell(this.column, text, font, false), shownAs));
    return end + '</t></is></c>'.length;
  }

  /** Reads 1 to 9 digits into `whole`; gives the offset behind them, or NOT_PLAIN when there are none, or more. */
  private readWhole(view: DataView, start: number): number {
    let at = start;
    let value = 0;
    let byte = view.getUint8(at);
    while (byte >= ZERO && byte <= NINE && at < start + MOST_DIGITS) {
      value = value * 10 + (byte - ZERO);
      at += 1;
      byte = view.getUint8(at);
    }
    this.whole = value;
    return at === start ? NOT_PLAIN : at;
  }

  private date(value: number, format: CellFormat): Cell | undefined {
    return dateCell(this.column, value, format, this.tables.date1904, false);
  }

  private format(): CellFormat {
    return this.style < 0 ? PLAIN_FORMAT : (this.tables.formats[this.style] ?? PLAIN_FORMAT);
  }
}

/** Words are compared one by one, here and above: this runs for every cell, and loops measured slower. */
function isValueEnd(view: DataView, at: number): boolean {
  return view.getInt32(at, true) === VALUE_END[0] && view.getInt32(at + 4, true) === VALUE_END[1];
}

function isInlineEnd(view: DataView, at: number): boolean {
  return (
    view.getInt32(at, true) === TEXT_END[0] &&
    view.getInt32(at + 4, true) === TEXT_END[1] &&
    view.getInt32(at + 8, true) === TEXT_END[2] &&
    view.getUint8(at + 12) === GREATER
  );
}

/** Where the text begins behind `<is><t>`, or `<is><t xml:space="preserve">`. */
function inlineTextStart(view: DataView, start: number): number {
  if (view.getInt32(start, true) !== TEXT[0]) return NOT_PLAIN;
  const at = start + 4;
  if ((view.getInt32(at, true) & THREE_BYTES) === TEXT[1]) return at + '<t>'.length;
  for (let index = 0; index < SPACED_TEXT.length; index += 1) {
    if (view.getInt32(at + 4 * index, true) !== SPACED_TEXT[index]) return NOT_PLAIN;
  }
  return at + 4 * SPACED_TEXT.length;
}

function plainTextEnd(view: DataView, start: number): number {
  let at = start;
  while (STOPS[view.getUint8(at)] === 0) at += 1;
  return at;
}
