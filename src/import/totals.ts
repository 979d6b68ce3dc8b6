import { measureEntries } from '../inventory/inventories.ts';
import type { AnyRecord, Inventory } from '../inventory/inventory.ts';
import { readValue } from '../inventory/read-value.ts';
import type { DeclaredTotal } from '../store/submission-writer.ts';
import { foldText } from '../text/fold.ts';
import type { Row } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';
import { readable } from './column-reader.ts';
import type { ReadableTable } from './read-row.ts';

/** Sums of a submission's measures by key, over one stretch of rows: whole đồng or hundredths of m². */
class Sums {
  readonly #sums: Map<string, bigint>;

  constructor(sums: ReadonlyMap<string, bigint> = new Map()) {
    this.#sums = new Map(sums);
  }

  add(key: string, amount: number): void {
    this.#sums.set(key, this.of(key) + BigInt(amount));
  }

  of(key: string): bigint {
    return this.#sums.get(key) ?? 0n;
  }

  copy(): Sums {
    return new Sums(this.#sums);
  }
}

/**
 * Keeps the sums that a "Cộng" or "Tổng cộng" row may be stating: of the rows since the last total, of the
 * section and the sections around it, of the table, of all tables so far. Every data row counts, whatever
 * its fate: the sender summed them all.
 */
export class TotalsKeeper {
  readonly #inventory: Inventory;
  readonly #submission = new Sums();
  #table = new Sums();
  /** What the table came to where each section began and where each total stood, in order. */
  #marks: Sums[] = [];

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  beginTable(): void {
    this.#table = new Sums();
    this.#marks = [];
  }

  beginSection(): void {
    this.#marks.push(this.#table.copy());
  }

  addRow(record: AnyRecord): void {
    for (const { key } of measureEntries(this.#inventory)) {
      const amount = record[key];
      if (typeof amount !== 'number') continue;
      this.#table.add(key, amount);
      this.#submission.add(key, amount);
    }
  }

  /** The totals a row states, each beside the sum it agrees with, or else the nearest one in meaning. */
  stated(table: ReadableTable, row: Row): readonly DeclaredTotal[] {
    const isGrand = /t[ổo]ng/u.test(foldText(row.cells.map(cellText).join(' ')));
    const totals = measureEntries(this.#inventory).flatMap(({ key, unit }) => {
      const stated = statedAmount(table, row, key);
      if (stated === undefined) return [];
      const sums = this.#sumsOf(key, isGrand);
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
    this.#marks.push(this.#table.copy());
    return totals;
  }

  /** The sums a total may mean, the nearest in meaning first: a grand total never means a part. */
  #sumsOf(key: string, isGrand: boolean): readonly bigint[] {
    const table = this.#table.of(key);
    const wholes = [table, this.#submission.of(key)];
    if (isGrand) return wholes;
    const parts = this.#marks.map((mark) => table - mark.of(key)).reverse();
    return [...parts, ...wholes];
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
