import type { ColumnRange } from '../sheet-parts.ts';
import type { BiffFonts } from './fonts.ts';
import { BIFF, type BiffRecord, substreamRecords } from './records.ts';

/** What a worksheet substream says that SheetJS does not tell. */
export interface BiffSheetFacts {
  /** Legacy fonts of texts, by `cellKey`. */
  readonly fonts: ReadonlyMap<number, string>;
  /** Texts that are struck through, by `cellKey`. */
  readonly struck: ReadonlySet<number>;
  /** Cells with a formula, by `cellKey`, in the file's order. */
  readonly formulas: ReadonlySet<number>;
  readonly hiddenColumns: readonly ColumnRange[];
  /** What its headers and footers say, codes and all. */
  readonly printed: readonly string[];
}

/** What the globals of a workbook say about its cells. */
export interface BiffTables {
  readonly isBiff8: boolean;
  readonly fonts: BiffFonts;
  /** Fonts of runs inside shared strings. */
  readonly runFonts: ReadonlyMap<number, string>;
}

const COLUMNS = 256;
const HIDDEN = 1;
/** Offsets after row, column and XF, two bytes each. */
const CONTENT_OFFSET = 6;
const FORMULA_STRING_OFFSET = 12;

/** One number for a cell; both places 0-based. BIFF has 256 columns. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The 0-based row and column of a `cellKey`. */
export function cellOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** Reads the records of the worksheet whose BOF stands at `position`. @throws WorkbookReadError */
export function readSheetFacts(stream: Buffer, position: number, tables: BiffTables): BiffSheetFacts {
  const fonts = new Map<number, string>();
  const formulas = new Set<number>();
  const struck = new Set<number>();
  const hiddenColumns: ColumnRange[] = [];
  const printed: string[] = [];
  for (const record of substreamRecords(stream, position)) {
    if (record.type === BIFF.columnInfo) hiddenColumns.push(...hiddenRange(stream, record));
    if (record.type === BIFF.header || record.type === BIFF.footer)
      printed.push(printedText(stream, record, tables.isBiff8));
    if (record.end - record.start < CONTENT_OFFSET) continue;
    const key = cellKey(stream.readUInt16LE(record.start), stream.readUInt16LE(record.start + 2));
    if (record.type === BIFF.formula) formulas.add(key);
    const font = tables.fonts.hasLegacy ? fontOf(stream, record, tables) : undefined;
    if (font !== undefined) fonts.set(key, font);
    if (tables.fonts.hasStruck && isStruckText(stream, record, tables)) struck.add(key);
  }
  return { fonts, struck, formulas, hiddenColumns, printed };
}

/** HEADER and FOOTER ([MS-XLS] 2.4.136): a counted text, in BIFF 5 of bytes that all but ASCII is left as it stands in. */
function printedText(stream: Buffer, { start, end }: BiffRecord, isBiff8: boolean): string {
  if (!isBiff8) return stream.toString('latin1', Math.min(start + 1, end), end);
  const isWide = end - start > 2 && ((stream[start + 2] ?? 0) & 1) === 1;
  return stream.toString(isWide ? 'utf16le' : 'latin1', Math.min(start + 3, end), end);
}

/** COLINFO ([MS-XLS] 2.4.53). */
function hiddenRange(stream: Buffer, { start, end }: BiffRecord): readonly ColumnRange[] {
  if (end - start < 10) return [];
  const first = stream.readUInt16LE(start) + 1;
  const last = Math.min(stream.readUInt16LE(start + 2) + 1, COLUMNS);
  const hidden = (stream.readUInt16LE(start + 8) & HIDDEN) === HIDDEN || stream.readUInt16LE(start + 4) === 0;
  return hidden && first <= last ? [{ first, last }] : [];
}

function fontOf(stream: Buffer, record: BiffRecord, tables: BiffTables): string | undefined {
  const ofCell = () => tables.fonts.byFormat(stream.readUInt16LE(record.start + 4));
  switch (record.type) {
    case BIFF.labelSst:
      return sharedRunFont(stream, record, tables) ?? ofCell();
    case BIFF.rString:
      return ownRunFont(stream, record, tables) ?? ofCell();
    case BIFF.label:
      return ofCell();
    case BIFF.formula:
      return isTextResult(stream, record) ? ofCell() : undefined;
    default:
      return undefined;
  }
}

function isStruckText(stream: Buffer, { type, start }: BiffRecord, { fonts }: BiffTables): boolean {
  const isText = type === BIFF.labelSst || type === BIFF.label || type === BIFF.rString;
  return isText && fonts.isStruck(stream.readUInt16LE(start + 4));
}

function sharedRunFont(stream: Buffer, { start, end }: BiffRecord, tables: BiffTables): string | undefined {
  if (end - start < CONTENT_OFFSET + 4) return undefined;
  return tables.runFonts.get(stream.readUInt32LE(start + CONTENT_OFFSET));
}

/** RSTRING of BIFF 5: a counted text, then counted runs of two bytes each. BIFF 8 has LABELSST instead. */
function ownRunFont(stream: Buffer, { start, end }: BiffRecord, tables: BiffTables): string | undefined {
  if (tables.isBiff8 || end - start < CONTENT_OFFSET + 2) return undefined;
  const runs = start + CONTENT_OFFSET + 2 + stream.readUInt16LE(start + CONTENT_OFFSET);
  const runsEnd = Math.min(end, runs + 1 + (stream[runs] ?? 0) * 2);
  for (let at = runs + 2; at < runsEnd; at += 2) {
    const font = tables.fonts.byFont(stream[at] ?? 0);
    if (font !== undefined) return font;
  }
  return undefined;
}

/** FormulaValue ([MS-XLS] 2.5.133): no number, and of type 0, a STRING record follows. */
function isTextResult(stream: Buffer, { start, end }: BiffRecord): boolean {
  if (end - start < CONTENT_OFFSET + 8) return false;
  return (
    stream.readUInt16LE(start + FORMULA_STRING_OFFSET) === 0xffff && stream[start + CONTENT_OFFSET] === 0
  );
}
