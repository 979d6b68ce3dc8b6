import type { Cell, Row } from '../cell.ts';
import { cellText } from './cell-text.ts';
import { filledCells, isAmount, rowNature, type TableLandmarks } from './row-nature.ts';

/** The fewest filled cells of a row below the signatures that may still be a record. */
export const fewestLateCells = 4;
/** The same of a row that stands right below them, where those who sign have room to do so. */
const fewestRightBelow = 3;

/**
 * The rows below the signatures of a table. There should be no records among them; a row that looks like one must not be
 * swallowed.
 */
export class BelowSignatures {
  #lastLine: number | undefined;

  get hasBegun(): boolean {
    return this.#lastLine !== undefined;
  }

  /** With a row of the signatures. */
  begin(signature: Row): void {
    this.#lastLine = signature.number;
  }

  /** Whether the next row below them looks like a record of the table. */
  isLateRecord(row: Row, landmarks: TableLandmarks): boolean {
    const isRightBelow = row.number - 1 === this.#lastLine;
    if (isRightBelow) this.#lastLine = row.number;
    if (!isFull(row, landmarks) && !(isRightBelow && goesOn(row, landmarks))) return false;
    return rowNature(row, landmarks) === 'data';
  }
}

function isFull(row: Row, { sequence }: TableLandmarks): boolean {
  const filled = filledCells(row);
  const isNumbered = filled.some(({ column, text }) => column === sequence && /^\d+$/.test(text));
  return isNumbered || filled.length >= fewestLateCells || filled.some(isAmount);
}

/** Whether a row has a name and words beside it, as the records above; not what those who sign are called, or how they do. */
function goesOn(row: Row, { naming }: TableLandmarks): boolean {
  const filled = filledCells(row);
  const isNamed = filled.some(({ column }) => column === naming);
  if (!isNamed || filled.length < fewestRightBelow) return false;
  return !filled.some(isOfSigning) && !filled.every(isPersonName);
}

/** "(Ký, ghi rõ họ tên)", "PHÓ CHỦ TỊCH". */
function isOfSigning(cell: Cell): boolean {
  const text = cellText(cell);
  return text.startsWith('(') || (/\p{L}/u.test(text) && text === text.toUpperCase());
}

/** "Nguyễn Văn Thử": nothing but words with a capital. */
function isPersonName(cell: Cell): boolean {
  return /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u.test(cellText(cell).normalize('NFC'));
}
