import { foldText } from '../text/fold.ts';
import type { StatedValue, StatedValuesByKind } from './columns.ts';
import type { Field } from './field.ts';
import { inventories } from './inventories.ts';
import { type Inventory, type InventoryKind, inventoryKinds } from './inventory.ts';
import { choiceNamed } from './read-value.ts';
import { fieldsNamed, leaveOut } from './state-columns.ts';

/** A statement "Field: wording=value" taken apart. */
export interface ValueStatement {
  readonly field: string;
  readonly wording: string;
  readonly value: string;
}

/** A closed list of an inventory, by the key of its field. */
export interface ClosedList {
  readonly kind: InventoryKind;
  readonly key: string;
  readonly field: Field;
}

/** Reads "Field: wording=value": the first colon and the last equals sign part them; undefined when it is none. */
export function readValueStatement(text: string): ValueStatement | undefined {
  const [colon, equals] = [text.indexOf(':'), text.lastIndexOf('=')];
  const field = text.slice(0, Math.max(colon, 0)).trim();
  const wording = text.slice(colon + 1, Math.max(equals, 0)).trim();
  const value = text.slice(equals + 1).trim();
  const isWhole = colon >= 0 && equals > colon && [field, wording, value].every((part) => part !== '');
  return isWhole ? { field, wording, value } : undefined;
}

/** Writes a statement as `readValueStatement` reads it. */
export function writeValueStatement(key: string, wording: string, value: string): string {
  return `${key}: ${wording}=${value}`;
}

/**
 * Whether what a wording of the field means may be said: the field is a closed list. A grade of secrecy is not: what nobody
 * can read there stays as secret as it may be.
 */
export function isClosedList({ secrecy }: Inventory, key: string, { choices }: Field): boolean {
  return choices !== undefined && key !== secrecy?.grade;
}

/** The closed lists of this key or heading, in all inventories. */
export function closedListsNamed(text: string): readonly ClosedList[] {
  return fieldsNamed(text).flatMap(([kind, key]) => {
    const field = inventories[kind].fields[key];
    return field && isClosedList(inventories[kind], key, field) ? [{ kind, key, field }] : [];
  });
}

/** All closed lists. */
export function closedLists(): readonly ClosedList[] {
  return inventoryKinds.flatMap((kind) =>
    Object.keys(inventories[kind].fields).flatMap((key) =>
      closedListsNamed(key).filter((list) => list.kind === kind),
    ),
  );
}

/** An item of a closed list as the list spells it, null for the mark that leaves words open; undefined when it has none of this name. */
export function valueOfList({ choices = [] }: Field, text: string): string | null | undefined {
  return text === leaveOut ? null : choiceNamed(choices, text);
}

/** A wording as statements about it are found: without regard to case and spaces. */
export const wordingKey: (text: string) => string = foldText;

/** What statements say, by kind. Those about no closed list, or no value of it, say nothing. */
export function stateValues(statements: readonly ValueStatement[]): StatedValuesByKind {
  const said = statements.flatMap(({ field: name, wording, value: text }) =>
    closedListsNamed(name).flatMap(({ kind, key, field }) => {
      const value = valueOfList(field, text);
      return value === undefined ? [] : [{ kind, stated: { key, wording: wordingKey(wording), value } }];
    }),
  );
  const kinds = [...new Set(said.map(({ kind }) => kind))];
  const ofKind = (kind: InventoryKind) =>
    said.filter((each) => each.kind === kind).map(({ stated }) => stated);
  return Object.fromEntries(kinds.map((kind) => [kind, withStatedValues([], ofKind(kind))]));
}

/** Both; of two statements about one wording the later holds. */
export function withStatedValues(
  stated: readonly StatedValue[],
  more: readonly StatedValue[],
): readonly StatedValue[] {
  const all = [...stated, ...more];
  return [...new Map(all.map((each) => [`${each.key}\n${each.wording}`, each])).values()];
}

/** Both, of all kinds. */
export function withValuesByKind(stated: StatedValuesByKind, more: StatedValuesByKind): StatedValuesByKind {
  const kinds = inventoryKinds.filter((kind) => stated[kind] || more[kind]);
  return Object.fromEntries(
    kinds.map((kind) => [kind, withStatedValues(stated[kind] ?? [], more[kind] ?? [])]),
  );
}
