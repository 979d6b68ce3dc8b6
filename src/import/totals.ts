import { measureEntries } from '../inventory/inventories.ts';
import type { AnyRecord, Inventory } from '../inventory/inventory.ts';
import { readValue } from '../inventory/read-value.ts';
import type { DeclaredTotal } from '../store/submission-writer.ts';
import { foldText } from '../text/fold.ts';
import type { Row } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';
import { type ReadableTable, readable } from './read-row.ts';

/** Sums of a submission's measures by key, over one stretch of rows: whole đồng or hundredths of m². */
class Sums {
  readonly #sums = new Map<string, bigint>();

  add(key: string, amount: number): void {
    this.#sums.set(key, this.of(key) + BigInt(amount));
  }

  of(key: string): bigint {
    return this.#sums.get(key) ?? 0n;
  }
}

/**
 * Keeps the sums that a "Cộng" or "Tổng cộng" row may be stating: of the section, of the table, of all
 * tables so far. Every data row counts, whatever its fate: the sender summed them all.
 */
export class TotalsKeeper {
  readonly #inventory: Inventory;
  #section = new Sums();
  #sectionsSeen = false;
  #table = new Sums();
  readonly #submission = new Sums();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  beginTable(): void {
    this.#table = new Sums();
    this.#section = new Sums();
    this.#sectionsSeen = false;
  }

  beginSection(): void {
    this.#section = new Sums();
    this.#sectionsSeen = true;
  }

  addRow(record: AnyRecord): void {
    for (const { key } of measureEntries(this.#inventory)) {
      const amount = record[key];
      if (typeof amount !== 'number') continue;
      for (const sums of [this.#section, this.#table, this.#submission]) sums.add(key, amount);
    }
  }

  /** The totals a row states, each beside the sum it agrees with, or else the nearest one in meaning. */
  stated(table: ReadableTable, row: Row): readonly DeclaredTotal[] {
    const scopes = this.#scopesOf(row);
    const totals = measureEntries(this.#inventory).flatMap(({ key, unit }) => {
      const stated = statedAmount(table, row, key);
      if (stated === undefined) return [];
      const sums = scopes.map((scope) => scope.of(key));
      const computed = sums.find((sum) => sum === stated) ?? sums[0] ?? 0n;
      return [
        {
          sheet: table.sheet,
          row: row.number,
          field: key,
          unit,
          stated: `${stated}`,
          computed: `${computed}`,
        },
      ];
    });
    this.#section = new Sums();
    return totals;
  }

  #scopesOf(row: Row): readonly Sums[] {
    const words = foldText(row.cells.map(cellText).join(' '));
    const isGrand = /t[ổo]ng/u.test(words);
    if (isGrand || !this.#sectionsSeen) return [this.#table, this.#submission];
    return [this.#section, this.#table];
  }
}

function statedAmount(table: ReadableTable, row: Row, key: string): bigint | undefined {
  const column = table.columns.find((candidate) => candidate.key === key);
  const field = table.inventory.fields[key];
  const cell = row.cells.find((candidate) => candidate.column === column?.column);
  if (!column || !field || !cell || cell.kind === 'error') return undefined;
  const context = column.moneyUnit ? { ...table.context, moneyUnit: column.moneyUnit } : table.context;
  const { value } = readValue(field, readable(cell), context);
  return typeof value === 'number' ? BigInt(value) : undefined;
}
