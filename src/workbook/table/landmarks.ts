import type { Cell, Row } from '../cell.ts';
import { filledCells } from './cell-text.ts';

/** The columns of a table that tell what a row is. */
export interface TableLandmarks {
  /** The column that numbers the rows (STT), 1-based. */
  readonly sequence: number | undefined;
  /** The column that names a record, 1-based. */
  readonly naming: number | undefined;
}

/** The cells of a row that say something, as they tell what it is. */
export interface TellingCells {
  readonly filled: readonly Cell[];
  /** The one in the column that numbers the rows. */
  readonly sequence: Cell | undefined;
  /** All but that one. */
  readonly others: readonly Cell[];
  readonly isNumbered: boolean;
  /** The first that holds words, in whatever column. */
  readonly lead: Cell | undefined;
}

/** Tells the cells of a row apart by the columns of its table. */
export function tellingCells(row: Row, landmarks: TableLandmarks): TellingCells {
  const filled = filledCells(row);
  const sequence = filled.find((cell) => cell.column === landmarks.sequence);
  return {
    filled,
    sequence,
    others: filled.filter((cell) => cell !== sequence),
    isNumbered: sequence !== undefined && /^\d/.test(sequence.text),
    lead: filled.find((cell) => cell.kind === 'text' && !/^[\d.,()]+$/.test(cell.text)),
  };
}
