import type { AnyRecord } from '../../inventory/inventory.ts';
import type { KeyName, MatchKey } from './keys.ts';

/** What a record needs to be joined with one of another list. */
export interface Joinable {
  readonly district: string;
  readonly fields: AnyRecord;
}

/** A record of each list that are the same thing, and the key that says so. */
export interface Pair<Item> {
  readonly key: KeyName;
  readonly left: Item;
  readonly right: Item;
}

/** Records of both lists that share a key, more than one on at least one side: which is which, nobody can tell. */
export interface AmbiguousGroup<Item> {
  readonly key: KeyName;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

/** Two lists put beside each other: every record of either stands in exactly one of the four. */
export interface JoinedLists<Item> {
  readonly pairs: readonly Pair<Item>[];
  readonly ambiguous: readonly AmbiguousGroup<Item>[];
  readonly onlyLeft: readonly Item[];
  readonly onlyRight: readonly Item[];
}

interface Sides<Item> {
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

/**
 * Joins two lists key by key. A key joins two records where it stands once on each side among what is still open;
 * where it stands more often the whole group is ambiguous, and no later key looks at it again. A combination never
 * joins two records whose codes say that they are different things: both carry a code of their own, and the two lists
 * number alike, for that code has been met in both of them in this district. Whether something is joined does not
 * depend on the order of either list.
 */
export function joinLists<Item extends Joinable>(
  keys: readonly MatchKey[],
  left: readonly Item[],
  right: readonly Item[],
): JoinedLists<Item> {
  let open: Sides<Item> = { left, right };
  const pairs: Pair<Item>[] = [];
  const ambiguous: AmbiguousGroup<Item>[] = [];
  const named = new NamedBy<Item>();
  for (const key of keys) {
    const buckets = bucketsOf(key, open);
    const groups = key.nature === 'code' ? buckets : buckets.flatMap((bucket) => named.compatible(bucket));
    const settled = new Set<Item>();
    for (const group of groups.filter(standsOnBothSides)) {
      const pair = onlyPair(key.name, group);
      if (pair) pairs.push(pair);
      else ambiguous.push({ key: key.name, ...group });
      for (const item of [...group.left, ...group.right]) settled.add(item);
    }
    const isOpen = (item: Item) => !settled.has(item);
    open = { left: open.left.filter(isOpen), right: open.right.filter(isOpen) };
    if (key.nature === 'code') named.note(key, open, districtsSharing(key, buckets));
  }
  return { pairs, ambiguous, onlyLeft: open.left, onlyRight: open.right };
}

function bucketKey(key: MatchKey, { district, fields }: Joinable): string | undefined {
  const value = key.of(fields);
  if (value === null) return undefined;
  return key.reach === 'city' ? value : `${district} ${value}`;
}

function bucketsOf<Item extends Joinable>(key: MatchKey, open: Sides<Item>): readonly Sides<Item>[] {
  const buckets = new Map<string, { left: Item[]; right: Item[] }>();
  for (const side of ['left', 'right'] as const) {
    for (const item of open[side]) {
      const value = bucketKey(key, item);
      if (value === undefined) continue;
      const bucket = buckets.get(value) ?? { left: [], right: [] };
      bucket[side].push(item);
      buckets.set(value, bucket);
    }
  }
  return [...buckets.values()];
}

function standsOnBothSides({ left, right }: Sides<unknown>): boolean {
  return left.length > 0 && right.length > 0;
}

function onlyPair<Item>(key: KeyName, group: Sides<Item>): Pair<Item> | undefined {
  const [left, secondLeft] = group.left;
  const [right, secondRight] = group.right;
  if (left === undefined || right === undefined) return undefined;
  return secondLeft === undefined && secondRight === undefined ? { key, left, right } : undefined;
}

/** The districts in which both lists use the same codes; undefined where a code is the same everywhere. */
function districtsSharing<Item extends Joinable>(
  key: MatchKey,
  buckets: readonly Sides<Item>[],
): ReadonlySet<string> | undefined {
  if (key.reach === 'city') return undefined;
  const shared = buckets.filter(standsOnBothSides);
  return new Set(shared.flatMap(({ left }) => left.slice(0, 1).map(({ district }) => district)));
}

interface Class<Item> {
  readonly side: 'left' | 'right';
  readonly codes: number;
  readonly items: readonly Item[];
}

/** Which codes each open record carries that the other list would know: one bit a key. */
class NamedBy<Item extends Joinable> {
  readonly #codes = new Map<Item, number>();
  #bit = 1;

  note(key: MatchKey, open: Sides<Item>, districts: ReadonlySet<string> | undefined): void {
    for (const item of [...open.left, ...open.right]) {
      const isTelling = districts === undefined || districts.has(item.district);
      if (isTelling && key.of(item.fields) !== null) this.#codes.set(item, this.#codesOf(item) | this.#bit);
    }
    this.#bit *= 2;
  }

  /**
   * The parts of a bucket that hang together. What is open and carries the same kind of code on both sides carries
   * different ones, else that code had joined it: such two are different things.
   */
  compatible(bucket: Sides<Item>): readonly Sides<Item>[] {
    const classes = new Set([...this.#classes('left', bucket.left), ...this.#classes('right', bucket.right)]);
    const parts: Sides<Item>[] = [];
    for (const first of classes) {
      const part = connected(first, classes);
      const itemsOf = (side: Class<Item>['side']) =>
        part.filter((each) => each.side === side).flatMap(({ items }) => items);
      parts.push({ left: itemsOf('left'), right: itemsOf('right') });
    }
    return parts;
  }

  #codesOf(item: Item): number {
    return this.#codes.get(item) ?? 0;
  }

  #classes(side: Class<Item>['side'], items: readonly Item[]): readonly Class<Item>[] {
    const byCodes = new Map<number, Item[]>();
    for (const item of items) {
      const codes = this.#codesOf(item);
      const own = byCodes.get(codes);
      if (own) own.push(item);
      else byCodes.set(codes, [item]);
    }
    return [...byCodes].map(([codes, own]) => ({ side, codes, items: own }));
  }
}

/** Takes a class and all that hang together with it out of the set. */
function connected<Item>(first: Class<Item>, classes: Set<Class<Item>>): readonly Class<Item>[] {
  classes.delete(first);
  const part = [first];
  for (const each of part) {
    for (const other of classes) {
      if (other.side === each.side || (other.codes & each.codes) !== 0) continue;
      classes.delete(other);
      part.push(other);
    }
  }
  return part;
}
