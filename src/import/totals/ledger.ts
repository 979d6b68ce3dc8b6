import { measureEntries } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { partsOfMeasure } from '../../inventory/quantities.ts';
import type { Fate, SubmissionMeasure } from '../../store/submissions/submission-writer.ts';
import { addTo } from '../../store/sums.ts';

type Amounts = Readonly<Record<string, number>>;
type CountedFate = Exclude<Fate, 'structural'>;

/**
 * Counts a submission at the door, row by row while it is read: rows, đồng, hundredths of m² and thousandths of each
 * unit that things are counted in, by fate.
 * What the store later sums is compared with it.
 */
export class Ledger {
  readonly #inventory: Inventory;
  readonly #sums: Readonly<Record<CountedFate, Map<string, bigint>>> = {
    accepted: new Map(),
    rejected: new Map(),
    duplicate: new Map(),
  };
  readonly #read = new Map<string, bigint>();
  #structural = 0;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /** Rows that are headings, sections, totals, notes or blank forms. */
  get structural(): number {
    return this.#structural;
  }

  add(fate: Fate, amounts: Amounts): void {
    if (fate === 'structural') {
      this.#structural += 1;
      return;
    }
    addRow(this.#read, amounts, 1n);
    addRow(this.#sums[fate], amounts, 1n);
  }

  /** A row accepted before turns out to repeat another one. */
  moveToDuplicate(amounts: Amounts): void {
    addRow(this.#sums.accepted, amounts, -1n);
    addRow(this.#sums.duplicate, amounts, 1n);
  }

  measures(): readonly SubmissionMeasure[] {
    const declared = measureEntries(this.#inventory).map(({ key, unit }) => ({
      measure: key,
      unit: unit as string,
    }));
    return [{ measure: 'rows', unit: 'rows' }, ...declared, ...this.#quantities()].map(
      ({ measure, unit }) => ({
        measure,
        unit,
        read: this.#read.get(measure) ?? 0n,
        accepted: this.#sums.accepted.get(measure) ?? 0n,
        rejected: this.#sums.rejected.get(measure) ?? 0n,
        duplicate: this.#sums.duplicate.get(measure) ?? 0n,
      }),
    );
  }

  /** The quantities met so far, unit by unit. */
  #quantities(): readonly { readonly measure: string; readonly unit: string }[] {
    return [...this.#read.keys()].flatMap((measure) => {
      const { unit } = partsOfMeasure(measure);
      return unit === undefined ? [] : [{ measure, unit }];
    });
  }
}

function addRow(sums: Map<string, bigint>, amounts: Amounts, sign: bigint): void {
  addTo(sums, 'rows', sign);
  for (const [key, amount] of Object.entries(amounts)) addTo(sums, key, sign * BigInt(amount));
}

/** How many rows were read, and what became of them. */
export function rowCounts(
  measures: readonly SubmissionMeasure[],
  structural: number,
): Readonly<Record<'read' | Fate, number>> {
  const rows = measures.find((measure) => measure.measure === 'rows');
  const count = (value: bigint | undefined) => Number(value ?? 0n);
  return {
    read: count(rows?.read),
    accepted: count(rows?.accepted),
    rejected: count(rows?.rejected),
    duplicate: count(rows?.duplicate),
    structural,
  };
}
