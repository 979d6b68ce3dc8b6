import type { Cell } from '../cell.ts';
import type { CellTables } from './cell-reader.ts';
import { dateCell, numberCell, textCell } from './cell-values.ts';
import { LIMITS } from './limits.ts';
import { parsePlainDecimal, plainDecimalText } from './numbers.ts';
import { type CellFormat, PLAIN_FORMAT } from './styles.ts';

/** The cell is written in another way than Excel's usual one: read it token by token. */
export const NOT_PLAIN = -1;

const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const UNDERSCORE = 0x5f;
const LOWER_C = 0x63;
const LOWER_N = 0x6e;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_I = 0x69;
const LOWER_V = 0x76;

const VALUE_START_BYTES = 3;
const VALUE_END_BYTES = 8;
const INLINE = Buffer.from('inlineStr"');
const INLINE_TEXT = Buffer.from('<is><t>');
const INLINE_SPACED_TEXT = Buffer.from('<is><t xml:space="preserve">');
const INLINE_TEXT_END = Buffer.from('</t></is></c>');

/**
 * The short way for cells written as nearly all are: `<c r="B7" s="1" t="s"><v>12</v></c>`, without
 * prefix, formula or entity: one look at each byte instead of five tokens. What it reads it reads
 * exactly as `CellReader` would; it gives up on the rest.
 * Reading ahead needs no bounds: the zeros the scanner keeps behind its bytes match nothing.
 */
export class PlainCellReader {
  /** The cell read last; undefined when it has no content. */
  cell: Cell | undefined;
  /** 1-based column of the cell read last. */
  column = 0;
  private readonly tables: CellTables;
  private type = LOWER_N;
  private format: CellFormat = PLAIN_FORMAT;

  constructor(tables: CellTables) {
    this.tables = tables;
  }

  /**
   * Reads the cell whose `<` stands at `start`, after one in `previousColumn`. Gives the offset
   * behind its end, or NOT_PLAIN when it is another element, unusual, or not whole.
   */
  read(bytes: Buffer, start: number, previousColumn: number): number {
    if (bytes[start] !== LESS || bytes[start + 1] !== LOWER_C) return NOT_PLAIN;
    this.cell = undefined;
    this.column = previousColumn + 1;
    this.type = LOWER_N;
    this.format = PLAIN_FORMAT;
    const close = this.readAttributes(bytes, start + 2);
    if (close < 0 || this.column > LIMITS.columns) return NOT_PLAIN;
    if (bytes[close] === SLASH) return bytes[close + 1] === GREATER ? close + 2 : NOT_PLAIN;
    if (this.type === LOWER_S) return this.readShared(bytes, close + 1);
    return this.type === LOWER_N ? this.readNumber(bytes, close + 1) : this.readInline(bytes, close + 1);
  }

  /** Gives where the tag ends, `>` or `/`. */
  private readAttributes(bytes: Buffer, start: number): number {
    let at = start;
    while (at >= 0) {
      const byte = bytes[at];
      if (byte === GREATER || byte === SLASH) return at;
      if (byte !== SPACE || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return NOT_PLAIN;
      const name = bytes[at + 1];
      if (name === LOWER_R) at = this.readAddress(bytes, at + 4);
      else if (name === LOWER_S) at = this.readStyle(bytes, at + 4);
      else if (name === LOWER_T) at = this.readType(bytes, at + 4);
      else return NOT_PLAIN;
    }
    return NOT_PLAIN;
  }

  private readAddress(bytes: Buffer, start: number): number {
    let column = 0;
    let at = start;
    for (; at < start + 3; at += 1) {
      const letter = bytes[at] ?? 0;
      if (letter < UPPER_A || letter > UPPER_Z) break;
      column = column * 26 + (letter - UPPER_A + 1);
    }
    this.column = column;
    const end = digitsEnd(bytes, at);
    return column > 0 && end > at && bytes[end] === QUOTE ? end + 1 : NOT_PLAIN;
  }

  private readStyle(bytes: Buffer, start: number): number {
    const end = digitsEnd(bytes, start);
    if (end === start || end - start > 9 || bytes[end] !== QUOTE) return NOT_PLAIN;
    this.format = this.tables.formats[digitsValue(bytes, start, end)] ?? PLAIN_FORMAT;
    return end + 1;
  }

  private readType(bytes: Buffer, start: number): number {
    const type = bytes[start] ?? 0;
    this.type = type;
    if (bytes[start + 1] === QUOTE) return type === LOWER_S || type === LOWER_N ? start + 2 : NOT_PLAIN;
    return type === LOWER_I && matches(bytes, start, INLINE) ? start + INLINE.length : NOT_PLAIN;
  }

  private readShared(bytes: Buffer, start: number): number {
    if (!isValueStart(bytes, start)) return NOT_PLAIN;
    const first = start + VALUE_START_BYTES;
    const end = digitsEnd(bytes, first);
    if (end === first || end - first > 9 || !isValueEnd(bytes, end)) return NOT_PLAIN;
    const place = digitsValue(bytes, first, end);
    const { texts, fonts } = this.tables.strings;
    const text = texts[place];
    if (text === undefined) return NOT_PLAIN;
    const runFont = fonts.size === 0 ? undefined : fonts.get(place);
    this.cell = textCell(this.column, text, runFont ?? this.format.font, false);
    return end + VALUE_END_BYTES;
  }

  private readNumber(bytes: Buffer, start: number): number {
    if (!isValueStart(bytes, start)) return NOT_PLAIN;
    const first = start + VALUE_START_BYTES;
    const end = plainTextEnd(bytes, first);
    if (!isValueEnd(bytes, end)) return NOT_PLAIN;
    const value = parsePlainDecimal(bytes, first, end);
    if (Number.isNaN(value)) return NOT_PLAIN;
    const { column, format, tables } = this;
    const date = format.isDate ? dateCell(column, value, tables.date1904, false) : undefined;
    this.cell = date ?? numberCell(column, value, plainDecimalText(value, bytes, first, end), false);
    return end + VALUE_END_BYTES;
  }

  private readInline(bytes: Buffer, start: number): number {
    const opening = matches(bytes, start, INLINE_TEXT) ? INLINE_TEXT : INLINE_SPACED_TEXT;
    if (opening === INLINE_SPACED_TEXT && !matches(bytes, start, opening)) return NOT_PLAIN;
    const first = start + opening.length;
    const end = plainTextEnd(bytes, first);
    if (end - first > LIMITS.textCharacters || !matches(bytes, end, INLINE_TEXT_END)) return NOT_PLAIN;
    this.cell = textCell(this.column, bytes.toString('utf8', first, end), this.format.font, false);
    return end + INLINE_TEXT_END.length;
  }
}

/** `<v>`. Compared byte by byte here and below: these run for every cell, and loops measured slower. */
function isValueStart(bytes: Buffer, at: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === LOWER_V && bytes[at + 2] === GREATER;
}

/** `</v></c>` */
function isValueEnd(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === LOWER_V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === LOWER_C &&
    bytes[at + 7] === GREATER
  );
}

function matches(bytes: Buffer, start: number, wanted: Buffer): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    if (bytes[start + index] !== wanted[index]) return false;
  }
  return true;
}

function digitsEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) at += 1;
  return at;
}

function digitsValue(bytes: Buffer, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + ((bytes[at] ?? ZERO) - ZERO);
  return value;
}

/** Where text ends that stands for itself: at a tag, an entity, a line end, a possible escape, or the bytes' end. */
function plainTextEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (; ; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === LESS || byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN || byte === 0)
      return at;
  }
}
