import { mayBeName } from '../../text/person-name.ts';
import type { Row } from '../cell.ts';
import { cellText, filledCells, isAmount } from './cell-text.ts';
import type { TableLandmarks } from './landmarks.ts';
import { type RowNature, rowNature } from './row-nature.ts';
import { isInCapitals, isOfSigning, mayBeRecord } from './signatures.ts';

/** The fewest filled cells of a row below the signatures that may still be a record. */
export const fewestLateCells = 4;
/** The same of a row that stands right below them, where those who sign have room to do so. */
const fewestRightBelow = 3;

/**
 * The rows below the signatures of a table. There should be no records among them; a row that looks like one must not be
 * swallowed.
 */
export class BelowSignatures {
  /** The last of the rows right below one another that the signatures began. */
  #lastLine: number | undefined;
  /** Whether the signatures themselves may be a record. */
  #isDoubtful = false;
  /** Whether they stand right below other rows of the table. */
  #isAmongRows = false;

  get hasBegun(): boolean {
    return this.#lastLine !== undefined;
  }

  /** With a row of the signatures, perhaps right below other rows of the table. */
  begin(signature: Row, isAmongRows = false): void {
    this.#lastLine = signature.number;
    this.#isDoubtful = mayBeRecord(filledCells(signature));
    this.#isAmongRows = isAmongRows;
  }

  /** Whether the next row below them looks like a record of the table. */
  isLateRecord(row: Row, landmarks: TableLandmarks): boolean {
    const isRightBelow = row.number - 1 === this.#lastLine;
    if (isRightBelow) this.#lastLine = row.number;
    const nature = rowNature(row, landmarks);
    const isBelow = this.#isAmongRows || (isRightBelow && !isOfNames(row));
    const mayGoOn = this.#isDoubtful && isBelow;
    if (mayGoOn && isNamed(row, landmarks)) return wouldBeRead.has(nature);
    const isLike = (isRightBelow || hasDay(row)) && goesOn(row, landmarks);
    if (!isFull(row, landmarks) && !isLike) return false;
    return nature === 'data';
  }
}

/** What rows of a table are that records may be. */
const wouldBeRead: ReadonlySet<RowNature> = new Set(['data', 'unclear', 'signature']);

/** Whether a row has a name that has nothing to do with signing. */
function isNamed(row: Row, { naming }: TableLandmarks): boolean {
  return filledCells(row).some((cell) => cell.column === naming && !isOfSigning(cell));
}

function isFull(row: Row, { sequence }: TableLandmarks): boolean {
  const filled = filledCells(row);
  const isNumbered = filled.some(({ column, text }) => column === sequence && /^\d+$/.test(text));
  return isNumbered || filled.length >= fewestLateCells || filled.some(isAmount);
}

/** Those who sign write the day by their names in words. */
function hasDay(row: Row): boolean {
  return filledCells(row).some(
    (cell) => cell.kind === 'date' || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(cell.text),
  );
}

/** Whether a row has a name and words beside it, as the records above; not what those who sign are called, or how they do. */
function goesOn(row: Row, { naming }: TableLandmarks): boolean {
  const filled = filledCells(row);
  const hasName = filled.some(({ column }) => column === naming);
  if (!hasName || filled.length < fewestRightBelow) return false;
  const isSigned = filled.some((cell) => isInCapitals(cell) || cellText(cell).startsWith('('));
  return !isSigned && !isOfNames(row);
}

/** Whether those who sign may have written the row: their names are all that stands in it. */
function isOfNames(row: Row): boolean {
  return filledCells(row).every((cell) => mayBeName(cellText(cell)));
}
