import { LIMITS } from './limits.ts';
import { refuse } from './problems.ts';

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const LOWER_BIT = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * The 1-based column of an address such as `AB12`, in these bytes.
 * @throws WorkbookReadError FILE-DAMAGED when they hold no address inside Excel's grid
 */
export function columnOfAddress(bytes: Buffer, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    const letter = (bytes[at] ?? 0) & ~LOWER_BIT;
    if (letter < UPPER_A || letter > UPPER_Z) break;
    column = column * 26 + (letter - UPPER_A + 1);
    if (column > LIMITS.columns) return refuse('FILE-DAMAGED', { reason: 'column', allowed: LIMITS.columns });
  }
  const digit = bytes[at] ?? 0;
  if (column === 0 || at === end || digit < ZERO || digit > NINE) {
    return refuse('FILE-DAMAGED', { reason: 'cell-address' });
  }
  return column;
}

/** A whole number of at most 9 digits in these bytes; -1 when they hold something else. */
export function wholeNumber(bytes: Buffer, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at] ?? 0;
    if (digit < ZERO || digit > NINE) return -1;
    value = value * 10 + (digit - ZERO);
  }
  return value;
}

/** A range of cells, all bounds 1-based and inclusive. */
export interface MergeRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** `B2:D4` → its bounds, the smaller first. @throws WorkbookReadError FILE-DAMAGED outside Excel's grid */
export function parseRange(text: string): MergeRange {
  const parts = RANGE.exec(text.trim());
  if (parts === null) return refuse('FILE-DAMAGED', { reason: 'range' });
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const columns = [left, right].map(columnNumber).sort((a, b) => a - b);
  const rows = [top, bottom].map(Number).sort((a, b) => a - b);
  const [firstColumn = 0, lastColumn = 0] = columns;
  const [firstRow = 0, lastRow = 0] = rows;
  if (firstRow < 1 || lastRow > LIMITS.rows || lastColumn > LIMITS.columns) {
    return refuse('FILE-DAMAGED', { reason: 'range' });
  }
  return { firstRow, lastRow, firstColumn, lastColumn };
}

function columnNumber(letters: string): number {
  const bytes = Buffer.from(`${letters}1`, 'latin1');
  return columnOfAddress(bytes, 0, bytes.length);
}
