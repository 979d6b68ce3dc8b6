import { inventories } from '../inventory/inventories.ts';
import { type InventoryKind, readinessKind } from '../inventory/inventory.ts';
import { readiness } from '../inventory/readiness.ts';
import type { Messages } from './messages.ts';

/** What an inventory is called in lines, in columns and on sheets. */
export function inventoryName(messages: Messages, kind: InventoryKind): string {
  return messages.inventory(inventories[kind].shortTitle);
}

/** What an inventory is called in titles, in full. */
export function inventoryTitle(messages: Messages, kind: InventoryKind | typeof readinessKind): string {
  return messages.inventory(kind === readinessKind ? readiness.title : inventories[kind].title);
}
