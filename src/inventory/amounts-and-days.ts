import { fieldEntries } from './inventories.ts';
import type { Inventory } from './inventory.ts';
import { sixClearFields } from './six-clear.ts';

/** The fields in which two things are seldom alike by chance: amounts and days, but those of what is decided about it later. */
export function amountsAndDays(inventory: Inventory): readonly string[] {
  return fieldEntries(inventory).flatMap(([key, { kind, measure }]) =>
    !(key in sixClearFields) && (measure || kind === 'date') ? [key] : [],
  );
}

/** Those fields; in an inventory that has none of them from when to when it is, or else the unit. */
export function fieldsThatTell(inventory: Inventory): readonly string[] {
  const telling = amountsAndDays(inventory);
  return telling.length > 0 ? telling : [inventory.rangeField ?? inventory.unit];
}
