import { inventories, measureEntries } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { countedQuantity, quantityDecimals, quantityMeasure } from '../../inventory/quantities.ts';

/** How SQL adds up one measure of the records of a kind; in every expression `k` is the record. */
export interface StoredMeasure {
  /** Its name in the ledger, as an expression: of a quantity there are as many as there are units. */
  readonly name: string;
  /** The unit, as an expression. */
  readonly unit: string;
  /** A whole number, as an expression; null where a record states none. */
  readonly amount: string;
  /** Which submissions counted it when they were read, as a condition on an expression for a submission's number. */
  readonly isCounted: (submission: string) => string;
}

/** What the ledger adds up of the records of a kind beside their number, in form order, quantities last. */
export function storedMeasures(kind: InventoryKind): readonly StoredMeasure[] {
  const inventory = inventories[kind];
  const amounts = measureEntries(inventory).map(({ key, unit }) => ({
    name: `'${key}'`,
    unit: `'${unit}'`,
    amount: `k.${key}`,
    isCounted: () => 'true',
  }));
  const counted = countedQuantity(inventory);
  if (!counted) return amounts;
  const { key, unitKey } = counted;
  const measureOfNoUnit = quantityMeasure(key, '');
  const unit = `coalesce(k.${unitKey}, '')`;
  const quantity = {
    name: `'${measureOfNoUnit}' || ${unit}`,
    unit,
    amount: `CAST(round(k.${key} * ${10 ** quantityDecimals}) AS INTEGER)`,
    // Lists that were read before quantities had lines have none: what they hold is in no line, and no line is open.
    isCounted: (submission: string) => `EXISTS (SELECT 1 FROM submission_measure AS q
      WHERE q.submission_id = ${submission} AND substr(q.measure, 1, ${measureOfNoUnit.length}) = '${measureOfNoUnit}')`,
  };
  return [...amounts, quantity];
}
