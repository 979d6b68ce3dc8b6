import type { MatchedColumn } from '../../inventory/columns.ts';
import type { AnyRecord } from '../../inventory/inventory.ts';
import { moneyColumns, type ReadableTable } from '../rows/readable-table.ts';

/** Amounts that are looked at: the first ones are like the others. */
const mostKept = 1_000;
/** Fewer amounts may all be small. */
const fewest = 5;

interface KeptAmounts {
  readonly column: MatchedColumn;
  readonly key: string;
  readonly usualFrom: number;
  readonly amounts: number[];
}

/** A column of money, and the middle one of its amounts in đồng, smaller than such amounts are. */
export interface SmallAmounts {
  readonly column: MatchedColumn;
  readonly median: number;
}

/** Keeps the amounts of columns whose usual size is known: smaller by far, they may be thousands or millions. */
export class AmountSizes {
  readonly #kept: readonly KeptAmounts[];

  constructor(table: Pick<ReadableTable, 'inventory' | 'columns'>) {
    this.#kept = moneyColumns(table).flatMap((column) => {
      const { key = '', moneyUnit } = column;
      const usualFrom = table.inventory.fields[key]?.usualFrom;
      return usualFrom === undefined || moneyUnit !== undefined
        ? []
        : [{ column, key, usualFrom, amounts: [] }];
    });
  }

  take(record: AnyRecord): void {
    for (const { key, amounts } of this.#kept) {
      const amount = record[key];
      if (typeof amount === 'number' && amount > 0 && amounts.length < mostKept) amounts.push(amount);
    }
  }

  /** Columns of which more than half of the amounts are smaller than usual. */
  small(): readonly SmallAmounts[] {
    return this.#kept.flatMap(({ column, usualFrom, amounts }) => {
      const median = amounts.toSorted((one, other) => one - other)[Math.floor(amounts.length / 2)];
      return amounts.length < fewest || median === undefined || median >= usualFrom
        ? []
        : [{ column, median }];
    });
  }
}
