import type { Row } from '../../workbook/cell.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';

/** The first row of a record, and the rows below that state parts of it. */
export interface HeldRows {
  readonly first: Row;
  readonly parts: readonly Row[];
}

/** Holds a record back until the rows below it are known that state parts of it. */
export class HeldRecord {
  #first: Row | undefined;
  #parts: Row[] = [];

  /** Takes a row that is a part of the record held; false for any other, and where none is. */
  takePart(row: Row, nature: RowNature): boolean {
    if (nature !== 'part' || !this.#first) return false;
    this.#parts.push(row);
    return true;
  }

  hold(row: Row): void {
    this.#first = row;
  }

  /** Gives up the record held, if one is. */
  release(): HeldRows | undefined {
    if (!this.#first) return undefined;
    const held = { first: this.#first, parts: this.#parts };
    this.#first = undefined;
    if (held.parts.length > 0) this.#parts = [];
    return held;
  }
}
