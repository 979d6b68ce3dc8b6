import type { Row } from '../cell.ts';
import type { TableEvent } from './knowledge.ts';
import { filledCells, isAmount } from './row-nature.ts';

/** Fewer filled cells than this are words and figures beside one another, no record. */
const fewestCells = 4;
/** One such row may be anything. */
const fewestRows = 2;

/**
 * Counts the rows of a sheet that look like those of a list but stand below no heading: above the first one there is, or
 * anywhere where there is none. They are lost.
 */
export class UnreadRows {
  readonly #numbers: number[] = [];
  #headed = false;

  /** The same rows, counted on their way. */
  async *counted(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
    for await (const batch of batches) {
      if (!this.#headed) for (const row of batch) if (looksLikeRecord(row)) this.#numbers.push(row.number);
      yield batch;
    }
  }

  /** A table, or a form, begins: what stands below the first of them is read. */
  begin(event: Exclude<TableEvent, { readonly type: 'row' }>): void {
    if (this.#headed) return;
    this.#headed = true;
    const first = event.type === 'table' ? event.table.heading.from : (event.form.rows[0]?.row.number ?? 0);
    const below = this.#numbers.findIndex((number) => number >= first);
    if (below >= 0) this.#numbers.splice(below);
  }

  /** How many there are; undefined for so few that they are no list. */
  get list(): number | undefined {
    return this.#numbers.length >= fewestRows ? this.#numbers.length : undefined;
  }
}

function looksLikeRecord(row: Row): boolean {
  const filled = filledCells(row);
  const hasFigures = filled.some((cell) => cell.kind === 'date' || isAmount(cell));
  return filled.length >= fewestCells && hasFigures && filled.some(({ kind }) => kind === 'text');
}
