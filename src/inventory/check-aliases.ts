import { stripAccents } from '../text/normalise.ts';
import { headingKey } from './heading-key.ts';
import { fieldEntries, inventories } from './inventories.ts';
import { type InventoryKind, inventoryKinds } from './inventory.ts';
import { type HeadingAliases, isSequenceHeading } from './match-columns.ts';

/** An alias that cannot be used: of no field, no heading at all, or the heading of another field as well. */
export interface AliasProblem {
  readonly kind: InventoryKind;
  readonly key: string;
  readonly alias: string;
  /** The field that has the heading already. */
  readonly other?: string;
}

interface Owner {
  readonly key: string;
  readonly name: string;
}

/** The first alias among those of the city that a heading could not be read by. */
export function aliasProblem(aliases: HeadingAliases): AliasProblem | undefined {
  for (const kind of inventoryKinds) {
    const problem = problemIn(kind, aliases[kind] ?? {});
    if (problem) return problem;
  }
  return undefined;
}

function problemIn(
  kind: InventoryKind,
  aliases: Readonly<Record<string, readonly string[]>>,
): AliasProblem | undefined {
  const owners = declaredOwners(kind);
  for (const [key, headings] of Object.entries(aliases)) {
    for (const alias of headings) {
      const name = headingKey(alias);
      const isField = Object.hasOwn(inventories[kind].fields, key);
      if (!isField || name === '' || isSequenceHeading(alias)) return { kind, key, alias };
      const other = owners.find((owner) => owner.key !== key && isSameHeading(owner.name, name));
      if (other) return { kind, key, alias, other: other.key };
      owners.push({ key, name });
    }
  }
  return undefined;
}

function declaredOwners(kind: InventoryKind): Owner[] {
  const inventory = inventories[kind];
  const fields = fieldEntries(inventory).flatMap(([key, field]) =>
    [field.heading, ...field.aliases].map((heading) => ({ key, name: headingKey(heading) })),
  );
  const split = inventory.splitColumns.flatMap(({ field, headings }) =>
    headings.map((heading) => ({ key: field, name: headingKey(heading) })),
  );
  return [...fields, ...split];
}

/** Headings written without accents are read as well, so an alias without any meets them all. */
function isSameHeading(owned: string, name: string): boolean {
  return owned === name || stripAccents(owned) === name;
}
