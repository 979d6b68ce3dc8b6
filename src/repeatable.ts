/** Items kept in memory; of more, each reading opens them anew. */
const mostKept = 5000;

/**
 * Items that can be gone through again and again, the same each time: from `open`, one at a time, so that many of them
 * need no room. Few of them (`most`, 5,000 unless told) are kept once they were all seen, and opened no more.
 */
export function repeatable<Item>(open: () => Iterable<Item>, most: number = mostKept): Iterable<Item> {
  let kept: readonly Item[] | undefined;
  function* keeping(): Generator<Item> {
    const seen: Item[] = [];
    for (const item of open()) {
      if (seen.length <= most) seen.push(item);
      yield item;
    }
    if (seen.length <= most) kept = seen;
  }
  return { [Symbol.iterator]: () => kept?.[Symbol.iterator]() ?? keeping() };
}

/** How many there are; they are gone through to be counted. */
export function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count += 1;
  return count;
}

/** What `make` makes of each item, made anew each time it is asked for. */
export function mapped<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}
