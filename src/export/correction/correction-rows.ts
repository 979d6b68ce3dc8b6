import type { SubmissionFinding } from '../../store/outputs/export-findings.ts';
import { type KeptRow, saysByPlace, standsAboveRows } from '../../store/submissions/kept-tables.ts';

/** A sender's row and what was found about it. */
export interface FoundRow {
  readonly row: KeptRow;
  readonly findings: readonly SubmissionFinding[];
}

/** What a table's columns and its sheet depend on, from one reading of its rows. */
export interface TableShape {
  /** The rows above the heading, which are few. */
  readonly letterhead: readonly KeptRow[];
  /** The last column in which a row of data has a cell, 1-based; 0 for none. */
  readonly width: number;
  /** Whether rows of it say something by where they stand. */
  readonly isOrdered: boolean;
  /** Decimals of the numbers in a column, by 1-based column: the most that one of them has; 0 for whole ones. */
  readonly decimals: ReadonlyMap<number, number>;
  /** The numbers of its first and last row; none where it has no rows. */
  readonly numbers: { readonly from: number; readonly to: number } | undefined;
}

/** Reads the rows of a table once, for what must be known before the first of them is written. */
export function shapeOf(rows: Iterable<KeptRow>): TableShape {
  const letterhead: KeptRow[] = [];
  const decimals = new Map<number, number>();
  let width = 0;
  let isOrdered = false;
  let numbers: TableShape['numbers'];
  for (const row of rows) {
    numbers = { from: numbers?.from ?? row.id, to: row.id };
    const isStructural = row.fate === 'structural';
    if (isStructural && row.reason === 'letterhead') letterhead.push(row);
    if (saysByPlace(row)) isOrdered = true;
    if (standsAboveRows(row)) continue;
    width = Math.max(width, row.cells.at(-1)?.column ?? 0);
    for (const { kind, text, column } of row.cells) {
      if (kind === 'number') decimals.set(column, Math.max(decimals.get(column) ?? 0, decimalsOf(text)));
    }
  }
  return { letterhead, width, isOrdered, decimals, numbers };
}

/** More than any number is shown with, where the text is no plain decimal. */
function decimalsOf(text: string): number {
  const plain = /^-?\d+(?:\.(\d+))?$/.exec(text);
  return plain === null ? Number.POSITIVE_INFINITY : (plain[1]?.length ?? 0);
}

/** The rows below a table's heading, each beside its findings; both come in the order of the rows' numbers. */
export function* rowsWithFindings(
  rows: Iterable<KeptRow>,
  findings: Iterable<SubmissionFinding>,
): Generator<FoundRow> {
  const reading = findings[Symbol.iterator]();
  try {
    let next = reading.next();
    for (const row of rows) {
      const own: SubmissionFinding[] = [];
      for (; !next.done && (next.value.record ?? 0) <= row.id; next = reading.next()) {
        if (next.value.record === row.id) own.push(next.value);
      }
      if (!standsAboveRows(row)) yield { row, findings: own };
    }
  } finally {
    reading.return?.();
  }
}
