import { formatDecimal, makeDecimal } from '../text/decimal.ts';
import { decimalOfHundredths } from '../text/hundredths.ts';
import { byKind, fieldEntries, inventories, measureEntries } from './inventories.ts';
import type { AnyRecord, Inventory } from './inventory.ts';

/** The field with a quantity that the ledger adds up, and the field with the unit it is counted in. */
export interface CountedQuantity {
  readonly key: string;
  readonly unitKey: string;
}

/** Asked for with every row that is read. */
const countedByKind = byKind((kind) =>
  fieldEntries(inventories[kind])
    .flatMap(([key, { countedIn }]) => (countedIn === undefined ? [] : [{ key, unitKey: countedIn }]))
    .at(0),
);

/** The quantity of an inventory that is added up apart for each unit: boxes and metres of shelf are never one sum. */
export function countedQuantity({ kind }: Inventory): CountedQuantity | undefined {
  return countedByKind[kind];
}

/** Quantities are kept, and added up, to the thousandth: shelves to the millimetre. */
export const quantityDecimals = 3;

const inOne = 10 ** quantityDecimals;
const mark = ':';

/** The ledger's measure for a quantity in one unit: `quantity:hộp`; without a unit `quantity:`. */
export function quantityMeasure(key: string, unit: string): string {
  return `${key}${mark}${unit}`;
}

/** The field of a measure, and the unit of a quantity; a plain field and `rows` have none. */
export function partsOfMeasure(measure: string): { readonly key: string; readonly unit?: string } {
  const place = measure.indexOf(mark);
  return place < 0 ? { key: measure } : { key: measure.slice(0, place), unit: measure.slice(place + 1) };
}

/** What a whole number stands for: rows, đồng or pieces, hundredths of m², thousandths of some unit. */
export type AmountKind = 'rows' | 'whole' | 'm²' | 'thousandths';

/** How the figures of a measure, or of a field, in a unit are to be read. */
export function amountKind(measure: string, unit: string): AmountKind {
  if (measure === 'rows') return 'rows';
  if (partsOfMeasure(measure).unit !== undefined) return 'thousandths';
  return unit === 'm²' ? 'm²' : 'whole';
}

/** The exact decimal that the figures stand for: `1276.20` m², `12.5` of some unit. */
export function amountDigits(kind: AmountKind, amount: bigint): string {
  switch (kind) {
    case 'rows':
    case 'whole':
      return amount.toString();
    case 'm²':
      return decimalOfHundredths(amount);
    case 'thousandths':
      return formatDecimal(makeDecimal(amount, quantityDecimals));
  }
}

/** What a record adds to the ledger, by measure: whole đồng, hundredths of m², thousandths of its unit. */
export function ledgerAmounts(inventory: Inventory, record: AnyRecord): Readonly<Record<string, number>> {
  const amounts: Record<string, number> = {};
  for (const { key } of measureEntries(inventory)) {
    const amount = record[key];
    if (typeof amount === 'number') amounts[key] = amount;
  }
  const counted = countedQuantity(inventory);
  const quantity = counted && record[counted.key];
  if (counted && typeof quantity === 'number')
    amounts[quantityMeasure(counted.key, String(record[counted.unitKey] ?? ''))] = Math.round(
      quantity * inOne,
    );
  return amounts;
}
