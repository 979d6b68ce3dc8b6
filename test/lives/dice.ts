import { type Chance, chanceOf } from '../corpus/mutations.ts';

/** What is drawn by chance; the same for the same seed. */
export class Dice {
  readonly #chance: Chance;

  constructor(seed: number) {
    this.#chance = chanceOf(seed);
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return Math.floor(this.#chance() * limit);
  }

  /** Whether something happens that happens with this probability. */
  happens(probability: number): boolean {
    return this.#chance() < probability;
  }

  /** One of these. */
  one<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }

  /** One of these; undefined where there is none. */
  any<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)];
  }

  /** These in another order. */
  shuffled<Item>(items: readonly Item[]): readonly Item[] {
    return items
      .map((item) => ({ item, weight: this.#chance() }))
      .sort((left, right) => left.weight - right.weight)
      .map(({ item }) => item);
  }
}
