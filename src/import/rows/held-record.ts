import type { Row } from '../../workbook/cell.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';

/** The first row of a record, the rows below that continue its texts, and those that state parts of it. */
export interface HeldRows {
  readonly first: Row;
  readonly wrapped: readonly Row[];
  readonly parts: readonly Row[];
}

/** Holds a record back until the rows below it are known that belong to it. */
export class HeldRecord {
  #first: Row | undefined;
  #wrapped: Row[] = [];
  #parts: Row[] = [];

  /** Takes a row that belongs to the record held; false for any other, and where none is. */
  takeFurther(row: Row, nature: RowNature): boolean {
    if (!this.#first) return false;
    if (nature === 'continuation') this.#wrapped.push(row);
    else if (nature === 'part') this.#parts.push(row);
    else return false;
    return true;
  }

  hold(row: Row): void {
    this.#first = row;
  }

  /** Gives up the record held, if one is. */
  release(): HeldRows | undefined {
    if (!this.#first) return undefined;
    const held = { first: this.#first, wrapped: this.#wrapped, parts: this.#parts };
    this.#first = undefined;
    if (held.wrapped.length > 0) this.#wrapped = [];
    if (held.parts.length > 0) this.#parts = [];
    return held;
  }
}
