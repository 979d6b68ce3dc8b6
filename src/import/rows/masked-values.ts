import type { FindingValues } from '../../findings/finding.ts';
import { fieldEntries } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';

/** Whether the rows of an inventory hold personal ids. */
export function holdsIds(inventory: Inventory): boolean {
  return fieldEntries(inventory).some(([, { personal }]) => personal);
}

/**
 * What a finding quotes from a row, for others to read: where rows hold personal ids, one that stands in a
 * wrong column is masked as well. Amounts of other inventories stay as they were written.
 */
export function maskedValues(inventory: Inventory, values: FindingValues): FindingValues {
  if (!holdsIds(inventory)) return values;
  const masked = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? maskIdsIn(value) : value,
  ]);
  return Object.fromEntries(masked);
}
