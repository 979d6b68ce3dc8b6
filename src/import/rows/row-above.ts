import type { AnyRecord } from '../../inventory/inventory.ts';
import { flawed, type ReadValue } from '../../inventory/reading.ts';
import { isDitto } from '../../text/ditto.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** The record right above in a table, for the cells that only say "như trên". */
export class RowAbove {
  #last: { readonly row: Row; readonly record: AnyRecord } | undefined;
  /** What the dittos of a column stand for, as it was written. */
  readonly #written = new Map<number, string>();

  /** What was read is now above what follows. */
  take(row: Row, record: AnyRecord): void {
    this.#last = { row, record };
  }

  /** Nothing is above the first record of a section. */
  forget(): void {
    this.#last = undefined;
  }

  /** What a ditto mark in this cell stands for; undefined where there is nothing above. */
  valueOf({ column, text }: Cell, key: string): ReadValue | undefined {
    const value = this.#last?.record[key] ?? null;
    const above = value === null ? undefined : this.writtenIn(column);
    return value === null || above === undefined ? undefined : flawed('DITTO', value, { text, above });
  }

  /** What stands above in a column, as it was written, dittos taken for what they stand for; undefined where nothing does. */
  writtenIn(column: number): string | undefined {
    const cell = this.#last && cellAt(this.#last.row, column);
    if (!cell) return undefined;
    const written = isDitto(cellText(cell)) ? (this.#written.get(column) ?? '') : cellText(cell);
    this.#written.set(column, written);
    return written;
  }
}
