import { distance } from 'fastest-levenshtein';
import { hasAccents, stripAccents } from '../text/normalise.ts';
import { remember } from '../text/remember.ts';
import type { HeadingSuggestion, Resemblance } from './columns.ts';
import { headingKey } from './heading-key.ts';

/** A declared heading and the field it stands for. */
export interface DeclaredHeading {
  readonly key: string;
  readonly heading: string;
}

interface KnownHeading extends DeclaredHeading {
  readonly name: string;
  readonly plainName: string;
  readonly words: readonly string[];
  readonly plainWords: readonly string[];
}

/** An unknown heading with the ways to read it. */
export interface UnknownHeading {
  readonly column: number;
  readonly readings: readonly string[];
}

/** Below this share headings have too little in common to ask a person about. */
const leastSimilarity = 0.65;
/** What a heading has in common at least with one that stands in it whole: "Số CCCD của người lao động". */
const leastWhenWhole = 0.65;
/** A heading longer than this, in letters, is a sentence and names no column. */
const longestHeading = 80;
/** A table with more unknown columns than this is no inventory; comparing them all would take seconds. */
const mostUnknown = 60;
/** What a word weighs that no declared heading has: it is mostly a remark, "của cán bộ", "tại thời điểm". */
const weightOfForeignWord = 0.4;

/**
 * Finds for unknown headings the fields they may mean: each field at most once, and to the heading that
 * resembles it most. Words count the more the fewer fields they stand for: "giá" says less than "nguyên".
 */
export class SimilarHeadings {
  readonly #known: readonly KnownHeading[];
  readonly #fieldsOfWord = new Map<string, Set<string>>();
  /** By heading key. */
  readonly #ranked = remember(10_000, (name) =>
    name === '' || name.length > longestHeading ? [] : this.#compare(name),
  );

  constructor(declared: readonly DeclaredHeading[]) {
    this.#known = declared.map((each) => {
      const name = headingKey(each.heading);
      const plainName = stripAccents(name);
      return { ...each, name, plainName, words: wordsOf(name), plainWords: wordsOf(plainName) };
    });
    for (const { key, words, plainWords } of this.#known) {
      for (const word of new Set([...words, ...plainWords])) {
        const fields = this.#fieldsOfWord.get(word) ?? new Set();
        this.#fieldsOfWord.set(word, fields.add(key));
      }
    }
  }

  /** The suggestions by column; fields in `taken` have a column already. */
  suggest(
    unknown: readonly UnknownHeading[],
    taken: ReadonlySet<string>,
  ): ReadonlyMap<number, HeadingSuggestion> {
    if (unknown.length > mostUnknown) return new Map();
    const pairs = unknown
      .flatMap(({ column, readings }) =>
        readings.flatMap((reading) =>
          this.#ranked(headingKey(reading)).map((suggestion) => ({ column, suggestion })),
        ),
      )
      .filter(({ suggestion }) => !taken.has(suggestion.key))
      .sort((left, right) => right.suggestion.similarity - left.suggestion.similarity);
    const given = new Map<number, HeadingSuggestion>();
    const used = new Set<string>();
    for (const { column, suggestion } of pairs) {
      if (given.has(column) || used.has(suggestion.key)) continue;
      given.set(column, suggestion);
      used.add(suggestion.key);
    }
    return given;
  }

  /** The best resemblance to each field. */
  #compare(name: string): readonly HeadingSuggestion[] {
    const words = wordsOf(name);
    const isPlain = !hasAccents(name);
    const best = new Map<string, HeadingSuggestion>();
    for (const known of this.#known) {
      const { similarity, why } = this.#resemblance(name, words, known, isPlain);
      const rounded = Math.round(similarity * 100) / 100;
      if (rounded < leastSimilarity || rounded <= (best.get(known.key)?.similarity ?? 0)) continue;
      best.set(known.key, { key: known.key, resembles: known.heading, similarity: rounded, why });
    }
    return [...best.values()];
  }

  /** Accents count, unless the heading was written without any. */
  #resemblance(
    name: string,
    words: readonly string[],
    known: KnownHeading,
    isPlain: boolean,
  ): { readonly similarity: number; readonly why: Resemblance } {
    const whole = isPlain ? known.plainName : known.name;
    const shared = this.#sharedWords(words, isPlain ? known.plainWords : known.words);
    if (known.words.length > 1 && ` ${name} `.includes(` ${whole} `)) {
      return { similarity: leastWhenWhole + (1 - leastWhenWhole) * shared, why: 'similar-words' };
    }
    const spelling = sameLetters(name, whole);
    return shared > spelling
      ? { similarity: shared, why: 'similar-words' }
      : { similarity: spelling, why: 'similar-spelling' };
  }

  /** The weight of the words in common, as a share of all words of both. */
  #sharedWords(left: readonly string[], right: readonly string[]): number {
    const common = 2 * this.#weight(left.filter((word) => right.includes(word)));
    const all = this.#weight(left) + this.#weight(right);
    return all === 0 ? 0 : common / all;
  }

  #weight(words: readonly string[]): number {
    return words.reduce((sum, word) => {
      const fields = this.#fieldsOfWord.get(word)?.size;
      return sum + (fields === undefined ? weightOfForeignWord : 1 / fields);
    }, 0);
  }
}

function sameLetters(left: string, right: string): number {
  return 1 - distance(left, right) / Math.max(left.length, right.length, 1);
}

function wordsOf(name: string): readonly string[] {
  return name === '' ? [] : [...new Set(name.split(' '))];
}
