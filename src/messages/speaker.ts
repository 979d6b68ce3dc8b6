import { fillSentence } from './fill.ts';
import type { spoken } from './vi/spoken.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

type Spoken = typeof spoken;

/** The key of a sentence that the command line says of itself. */
export type SpokenKey = { [Part in keyof Spoken]: keyof Spoken[Part] }[keyof Spoken];
export type Values = Readonly<Record<string, string | number>>;

/** Says sentences in one language. */
export interface Speaker<Key extends string = SpokenKey> {
  readonly language: Language;
  say(key: Key, values?: Values): string;
  /** A number with its thousands, and its decimals if it has any, separated as the language does. */
  count(value: number | bigint): string;
}

/** Says sentences of the catalogue of a language; `numbers` writes the numbers in them. */
export function speakerOf<Key extends string>(
  language: Language,
  sentences: Readonly<Record<Key, string>>,
  numbers = numbersOf(language),
): Speaker<Key> {
  return {
    language,
    say: (key, values = {}) => fillSentence(sentences[key] ?? key, values, numbers),
    count: (value) => numbers.format(value),
  };
}

/** Writes numbers as a language does. */
export function numbersOf(language: Language): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
}

/** All sentences that the command line says of itself, by key. */
export function spokenSentences({ commands, deciding, keeping, matching, menu, packing, receiving }: Spoken) {
  return { ...commands, ...deciding, ...keeping, ...matching, ...menu, ...packing, ...receiving };
}
