import { assets } from './assets.ts';
import type { Field } from './field.ts';
import { type Inventory, type InventoryKind, inventoryKinds } from './inventory.ts';
import { premises } from './premises.ts';
import { projects } from './projects.ts';
import { records } from './records.ts';
import { staff } from './staff.ts';

/** Every inventory by kind. A new field or kind is declared in its own file and appears everywhere. */
export const inventories: Readonly<Record<InventoryKind, Inventory>> = {
  staff,
  assets,
  premises,
  projects,
  records,
};

type FieldEntries = readonly (readonly [key: string, field: Field])[];
type MeasureEntries = readonly { readonly key: string; readonly unit: 'đồng' | 'm²' }[];

const knownFields = new WeakMap<Inventory, FieldEntries>();
const knownMeasures = new WeakMap<Inventory, MeasureEntries>();

/** Something for each kind, in the order in which kinds are listed. */
export function byKind<Value>(value: (kind: InventoryKind) => Value): Readonly<Record<InventoryKind, Value>> {
  return Object.fromEntries(inventoryKinds.map((kind) => [kind, value(kind)])) as Record<
    InventoryKind,
    Value
  >;
}

/** The kinds that every district is asked for, given those that some district has sent: one that comes later only once it has begun. */
export function kindsAskedFor(sent: Iterable<InventoryKind>): readonly InventoryKind[] {
  const begun = new Set(sent);
  return inventoryKinds.filter((kind) => !inventories[kind].comesLater || begun.has(kind));
}

/** The fields of an inventory in form order, each with its key. */
export function fieldEntries(inventory: Inventory): FieldEntries {
  const known = knownFields.get(inventory);
  if (known) return known;
  const entries = Object.entries(inventory.fields);
  knownFields.set(inventory, entries);
  return entries;
}

/** The fields the ledger sums, with their unit, in form order. */
export function measureEntries(inventory: Inventory): MeasureEntries {
  const known = knownMeasures.get(inventory);
  if (known) return known;
  const entries = fieldEntries(inventory).flatMap(([key, { measure }]) =>
    measure ? [{ key, unit: measure }] : [],
  );
  knownMeasures.set(inventory, entries);
  return entries;
}

/** The measure in đồng that says what a record of a kind is worth; undefined where it has none. */
export function valueField(kind: InventoryKind): string | undefined {
  return measureEntries(inventories[kind]).find(({ unit }) => unit === 'đồng')?.key;
}

/** Whether the code that identifies a record of a kind is the id of a person, which is never shown in full unasked. */
export function isKnownByPersonalId(kind: InventoryKind): boolean {
  const { identity, fields } = inventories[kind];
  return fields[identity]?.personal === true;
}
