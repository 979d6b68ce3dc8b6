import { fieldEntries } from '../../inventory/inventories.ts';
import type { AnyRecord, Inventory } from '../../inventory/inventory.ts';

/** What a total may sum, with its unit: the amounts of the ledger, how many pieces there are, and how many rows. */
export interface Summed {
  readonly key: string;
  readonly unit: string;
  /** Whether it counts things: then the number of rows is as good a total. */
  readonly counts: boolean;
}

/** The number of rows, which a line of words may state; the ledger calls it so too. */
export const rowCount: Summed = { key: 'rows', unit: 'rows', counts: false };

/** The unit of a sum of quantities: the rows have units of their own, "cái", "bộ"; of papers "hộp", "mét giá". */
function piecesOf({ kind }: Inventory): string {
  return kind === 'assets' ? 'cái' : 'đơn vị';
}

const known = new WeakMap<Inventory, readonly Summed[]>();

/** The fields of an inventory that people sum up, in form order. */
export function summedEntries(inventory: Inventory): readonly Summed[] {
  const entries =
    known.get(inventory) ??
    fieldEntries(inventory).flatMap(([key, { kind, measure }]): readonly Summed[] => {
      if (measure !== undefined) return [{ key, unit: measure, counts: false }];
      return key === 'quantity' && kind === 'decimal'
        ? [{ key, unit: piecesOf(inventory), counts: true }]
        : [];
    });
  known.set(inventory, entries);
  return entries;
}

/** Sums by key over one stretch of rows, exactly: whole đồng, hundredths of m², whole pieces; and how many rows. */
export class Sums {
  readonly #sums: Map<string, bigint>;
  #rows: number;
  #rowsWithAmounts: number;

  constructor(sums: ReadonlyMap<string, bigint> = new Map(), rows = 0, rowsWithAmounts = 0) {
    this.#sums = new Map(sums);
    this.#rows = rows;
    this.#rowsWithAmounts = rowsWithAmounts;
  }

  get rows(): number {
    return this.#rows;
  }

  /** How many of the rows state an amount that is not nought. */
  get rowsWithAmounts(): number {
    return this.#rowsWithAmounts;
  }

  /** Adds the whole amounts of a record; a quantity with a fraction makes the sum of quantities useless. */
  add(inventory: Inventory, record: AnyRecord): void {
    this.#rows += 1;
    let hasAmount = false;
    for (const { key, counts } of summedEntries(inventory)) {
      const amount = record[key];
      if (typeof amount !== 'number' || !Number.isInteger(amount)) continue;
      this.#sums.set(key, this.of(key) + BigInt(amount));
      hasAmount ||= !counts && amount !== 0;
    }
    if (hasAmount) this.#rowsWithAmounts += 1;
  }

  of(key: string): bigint {
    if (key === rowCount.key) return BigInt(this.#rows);
    return this.#sums.get(key) ?? 0n;
  }

  copy(): Sums {
    return new Sums(this.#sums, this.#rows, this.#rowsWithAmounts);
  }

  /** What was added since there was no more than this. */
  since(start: Sums): Sums {
    const sums = [...this.#sums].map(([key, sum]) => [key, sum - start.of(key)] as const);
    const rowsWithAmounts = this.#rowsWithAmounts - start.rowsWithAmounts;
    return new Sums(new Map(sums), this.#rows - start.rows, rowsWithAmounts);
  }
}
