import type { Row } from '../cell.ts';
import { cellText, filledCells, isAmount } from './cell-text.ts';
import type { TableEvent } from './knowledge.ts';

/** Fewer filled cells than this are words and figures beside one another, no record. */
const fewestCells = 4;
/** One such row may be anything, but where it has a number and stands right above a heading. */
const fewestRows = 2;

/**
 * Counts the rows of a sheet that look like those of a list but stand below no heading: above the first one there is, or
 * anywhere where there is none. They are lost.
 */
export class UnreadRows {
  readonly #numbers: number[] = [];
  readonly #counted = new Set<number>();
  #isCountedRightAbove = false;
  #headed = false;

  /** The same rows, counted on their way. */
  async *counted(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
    for await (const batch of batches) {
      if (!this.#headed) for (const row of batch) if (looksLikeRecord(row)) this.#meet(row);
      yield batch;
    }
  }

  #meet(row: Row): void {
    this.#numbers.push(row.number);
    if (isCounted(row)) this.#counted.add(row.number);
  }

  /** A table, or a form, begins: what stands below the first of them is read. */
  begin(event: Exclude<TableEvent, { readonly type: 'row' }>): void {
    if (this.#headed) return;
    this.#headed = true;
    const first = event.type === 'table' ? event.table.heading.from : (event.form.rows[0]?.row.number ?? 0);
    const below = this.#numbers.findIndex((number) => number >= first);
    if (below >= 0) this.#numbers.splice(below);
    this.#isCountedRightAbove = this.#counted.has(first - 1);
  }

  /** How many there are; undefined for so few that they are no list. */
  get list(): number | undefined {
    const isList = this.#numbers.length >= fewestRows || this.#isCountedRightAbove;
    return isList ? this.#numbers.length : undefined;
  }
}

/** Whether a row begins with its number, and words follow: "7 | Trần Thị Mẫu | …". */
function isCounted(row: Row): boolean {
  const [number, name] = filledCells(row);
  if (number === undefined || name?.kind !== 'text') return false;
  return /^\d{1,4}[.)]?$/.test(cellText(number)) && /\p{L} \p{L}/u.test(cellText(name));
}

function looksLikeRecord(row: Row): boolean {
  const filled = filledCells(row);
  const hasFigures = filled.some((cell) => cell.kind === 'date' || isAmount(cell));
  return filled.length >= fewestCells && hasFigures && filled.some(({ kind }) => kind === 'text');
}
