import type { Field, ValueKind } from '../../../src/inventory/field.ts';
import { inventories } from '../../../src/inventory/inventories.ts';
import type { Layout } from './layout.ts';
import type { Column, List } from './list.ts';

/** Kinds of value that offices do not write again where the record above says the same. */
const sharedKinds: ReadonlySet<ValueKind | undefined> = new Set<ValueKind>([
  'text',
  'address',
  'choice',
  'date',
  'former-commune',
  'former-communes',
  'receiver',
  'receivers',
]);

/** The column of the unit that records were with. */
export function unitOf({ kind, columns }: List): Column | undefined {
  return columns.find(({ key }) => key === inventories[kind].unit);
}

/** What a record states where the one below it may say "as above", by the places of columns. */
export function sharedIn(
  list: List,
  layout: Layout,
  index: number,
): ReadonlyMap<number, string | number | null> {
  const entries = list.columns.flatMap((column, at): readonly [number, string | number][] => {
    const { stored = null, further } = column.cells[index] ?? {};
    return stored !== null && further === undefined && isShared(list, layout, column) ? [[at, stored]] : [];
  });
  return new Map(entries);
}

function isShared(list: List, { repeats }: Layout, column: Column): boolean {
  if (repeats === 'unit') return column.key === unitOf(list)?.key;
  const { fields, naming, identity, secrecy } = inventories[list.kind];
  const field: Field | undefined = fields[column.key];
  const isOwn = [naming, identity, secrecy?.grade].includes(column.key);
  return !isOwn && column.group === undefined && sharedKinds.has(field?.kind);
}
