import type { ValueKind } from './field.ts';
import type { Inventory } from './inventory.ts';

/** Kinds of value that rows below one another have in common; amounts, plates and ids are each row's own. */
const sharedKinds: ReadonlySet<ValueKind> = new Set([
  'text',
  'address',
  'choice',
  'date',
  'former-commune',
  'former-communes',
  'receiver',
  'receivers',
]);

/**
 * Whether a row may say of a field "as above": in a cell merged over several rows, or by a ditto mark. Never of what
 * identifies or names a record, nor of an amount, which would be summed twice.
 */
export function maySayAsAbove(inventory: Inventory, key: string): boolean {
  const kind = inventory.fields[key]?.kind;
  const isOwn = key === inventory.identity || key === inventory.naming;
  return kind !== undefined && sharedKinds.has(kind) && !isOwn;
}
