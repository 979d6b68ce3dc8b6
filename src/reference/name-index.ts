import { foldText } from '../text/fold.ts';
import { hasAccents, stripAccents } from '../text/normalise.ts';
import { groupBy } from './group.ts';

/** Names by their key, with and without accents. */
export interface NameIndex<Item> {
  readonly accented: ReadonlyMap<string, readonly Item[]>;
  readonly plain: ReadonlyMap<string, readonly Item[]>;
}

/**
 * The one form of a name that is compared: folded, hyphens, dots and colons as spaces, a final Roman I or II as a
 * digit ("Mỹ Đình II" = "Mỹ Đình 2"). "P.Cửa Nam" → "p cửa nam".
 */
export function nameKey(text: string): string {
  return nameKeyOfFolded(foldText(text));
}

/** `nameKey` of a text that is folded already. */
export function nameKeyOfFolded(folded: string): string {
  return folded
    .replace(/[-._:"'“”‘’*]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/ i$/, ' 1')
    .replace(/ ii$/, ' 2');
}

/** An index of items under each of their names. */
export function indexNames<Item>(entries: Iterable<readonly [name: string, item: Item]>): NameIndex<Item> {
  const keyed = [...entries].map(([name, item]) => ({ key: nameKey(name), item }));
  return {
    accented: itemsByKey(keyed),
    plain: itemsByKey(keyed.map(({ key, item }) => ({ key: stripAccents(key), item }))),
  };
}

function itemsByKey<Item>(
  keyed: readonly { key: string; item: Item }[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(({ item }) => item))]]));
}

/**
 * The items a key names. Accents decide when the key has any; a key without accents matches by its bare letters,
 * unless the text around it has accents (`textHasAccents`) and some name is written exactly so.
 */
export function findByKey<Item>(
  index: NameIndex<Item>,
  key: string,
  textHasAccents: boolean,
): readonly Item[] {
  const exact = index.accented.get(key) ?? [];
  if (textHasAccents && (exact.length > 0 || hasAccents(key))) return exact;
  return index.plain.get(key) ?? [];
}
