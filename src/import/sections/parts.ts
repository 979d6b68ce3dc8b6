import { measureEntries } from '../../inventory/inventories.ts';
import type { AnyRecord } from '../../inventory/inventory.ts';
import type { Row } from '../../workbook/cell.ts';
import type { FindingOfRow, ReadableTable } from '../rows/readable-table.ts';
import { rowMarks } from '../rows/row-marks.ts';
import { SumsAbove } from '../totals/sums-above.ts';
import { levelReadings } from './part-levels.ts';
import { WholeWatch } from './whole-watch.ts';

/**
 * Watches for a record whose amounts are those of the rows below it: marked as its parts ("1" above "1.1" and "1.2" or
 * above dashes, "I" above "1" and "2"), or an unnumbered row among numbered ones, which may be their sum or their part;
 * and for one that states what the rows above it come to. All are read, and the sum is twice what there is.
 */
export class PartsWatch {
  readonly #hasAmounts: boolean;
  readonly #markOf: (row: Row) => string | undefined;
  readonly #watches: readonly WholeWatch[];
  readonly #above: SumsAbove;
  readonly #told = new Set<number>();

  constructor(table: ReadableTable) {
    this.#hasAmounts = measureEntries(table.inventory).length > 0;
    this.#markOf = rowMarks(table);
    this.#watches = levelReadings.map((reading) => new WholeWatch(table, reading));
    this.#above = new SumsAbove(table);
  }

  /** Takes the next record; tells of those before it that its row shows to be complete. */
  take(row: Row, rowId: number, record: AnyRecord): readonly FindingOfRow[] {
    if (!this.#hasAmounts) return [];
    const taken = { row: row.number, mark: this.#markOf(row), rowId, record };
    const found = this.#watches.flatMap((watch) => watch.take(taken));
    return this.#once([...found, ...this.#above.take(taken)]);
  }

  /** The table, or a section of it, ends. */
  end(): readonly FindingOfRow[] {
    this.#above.beginSection();
    return this.#once(this.#watches.flatMap((watch) => watch.end()));
  }

  #once(found: readonly FindingOfRow[]): readonly FindingOfRow[] {
    return found.filter(({ rowId }) => !this.#told.has(rowId) && this.#told.add(rowId));
  }
}
