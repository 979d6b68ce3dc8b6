import { assets } from './assets.ts';
import type { Field } from './field.ts';
import type { Inventory, InventoryKind } from './inventory.ts';
import { premises } from './premises.ts';
import { projects } from './projects.ts';
import { staff } from './staff.ts';

/** Every inventory by kind. A new field or kind is declared in its own file and appears everywhere. */
export const inventories: Readonly<Record<InventoryKind, Inventory>> = { staff, assets, premises, projects };

/** The fields of an inventory in form order, each with its key. */
export function fieldEntries(inventory: Inventory): readonly (readonly [key: string, field: Field])[] {
  return Object.entries(inventory.fields);
}

/** The fields the ledger sums, with their unit, in form order. */
export function measureEntries(
  inventory: Inventory,
): readonly { readonly key: string; readonly unit: 'đồng' | 'm²' }[] {
  return fieldEntries(inventory).flatMap(([key, { measure }]) => (measure ? [{ key, unit: measure }] : []));
}
