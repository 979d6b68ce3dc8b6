import type { StatedByKind, StatedColumns } from './columns.ts';
import { headingKey } from './heading-key.ts';
import { fieldEntries, inventories } from './inventories.ts';
import { type InventoryKind, inventoryKinds } from './inventory.ts';

/** What stands in place of a field's key to leave a column out. */
export const leaveOut = '-';

/** A statement "Heading=key" taken apart; undefined when it is none. */
export interface ColumnStatement {
  readonly heading: string;
  readonly field: string;
}

/** Reads "Heading=key": the last equals sign parts them, a heading may have its own. */
export function readStatement(text: string): ColumnStatement | undefined {
  const at = text.lastIndexOf('=');
  const [heading, field] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  return at < 0 || headingKey(heading) === '' || field === '' ? undefined : { heading, field };
}

/** Writes a statement as `readStatement` reads it. */
export function writeStatement(heading: string, key: string): string {
  return `${heading}=${key}`;
}

/** The kinds that have a field of this key or heading, each with the key. */
export function fieldsNamed(text: string): readonly (readonly [kind: InventoryKind, key: string])[] {
  const name = headingKey(text);
  return inventoryKinds.flatMap((kind) =>
    fieldEntries(inventories[kind])
      .filter(([key, field]) => key === text || headingKey(field.heading) === name)
      .slice(0, 1)
      .map(([key]) => [kind, key] as const),
  );
}

/** What statements say of headings, by kind. Those about no known field say nothing. */
export function stateColumns(statements: readonly ColumnStatement[]): StatedByKind {
  const stated = new Map<InventoryKind, Map<string, string | null>>();
  const state = (kind: InventoryKind, heading: string, key: string | null) => {
    const columns = stated.get(kind) ?? new Map<string, string | null>();
    stated.set(kind, columns.set(headingKey(heading), key));
  };
  for (const { heading, field } of statements) {
    if (field === leaveOut) for (const kind of inventoryKinds) state(kind, heading, null);
    else for (const [kind, key] of fieldsNamed(field)) state(kind, heading, key);
  }
  return Object.fromEntries(stated);
}

/** Both statements for one kind; of two about one heading the later holds. */
export function withStated(stated: StatedByKind, kind: InventoryKind, more: StatedColumns): StatedByKind {
  return { ...stated, [kind]: new Map([...(stated[kind] ?? []), ...more]) };
}

/** The layout of a table: its headings, folded, each once and in a fixed order. */
export function layoutOf(headings: readonly string[]): string {
  return [...new Set(headings.map(headingKey).filter((name) => name !== ''))].sort().join('\n');
}
