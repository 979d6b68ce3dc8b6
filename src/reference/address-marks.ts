import { foldText, foldWithoutAccents } from '../text/fold.ts';
import type { AddressPart } from './address-words.ts';

/** A part of a commune that the law of 01/07/2025 does not name, by the word before its name. */
export type HamletKind = 'thôn' | 'xóm' | 'tổ dân phố' | 'tổ' | 'cụm' | 'khu' | 'đội';

type Announced =
  | { readonly kind: 'hamlet'; readonly hamlet: HamletKind }
  | { readonly kind: 'number' }
  | { readonly kind: 'lane' }
  | { readonly kind: 'alley' }
  /** A numbered road's kind belongs to its name, "Quốc lộ 1A"; phố and đường do not. */
  | { readonly kind: 'street'; readonly road: string };

/** What a word of an address announces, and how many words say so. */
export type AddressMark = Announced & { readonly words: number };

const MARKS: readonly (readonly [phrase: string, announced: Announced])[] = [
  ['thôn', { kind: 'hamlet', hamlet: 'thôn' }],
  ['xóm', { kind: 'hamlet', hamlet: 'xóm' }],
  ['tổ dân phố', { kind: 'hamlet', hamlet: 'tổ dân phố' }],
  ['tổ dp', { kind: 'hamlet', hamlet: 'tổ dân phố' }],
  ['tdp', { kind: 'hamlet', hamlet: 'tổ dân phố' }],
  ['tổ', { kind: 'hamlet', hamlet: 'tổ' }],
  ['cụm dân cư', { kind: 'hamlet', hamlet: 'cụm' }],
  ['cụm', { kind: 'hamlet', hamlet: 'cụm' }],
  ['khu dân cư', { kind: 'hamlet', hamlet: 'khu' }],
  ['khu phố', { kind: 'hamlet', hamlet: 'khu' }],
  ['khu', { kind: 'hamlet', hamlet: 'khu' }],
  ['đội', { kind: 'hamlet', hamlet: 'đội' }],
  ['số nhà', { kind: 'number' }],
  ['nhà số', { kind: 'number' }],
  ['số', { kind: 'number' }],
  ['sn', { kind: 'number' }],
  ['ngõ', { kind: 'lane' }],
  ['ngách', { kind: 'alley' }],
  ['hẻm', { kind: 'alley' }],
  ['phố', { kind: 'street', road: '' }],
  ['đường', { kind: 'street', road: '' }],
  ['đường phố', { kind: 'street', road: '' }],
  ['đ', { kind: 'street', road: '' }],
  ['đại lộ', { kind: 'street', road: '' }],
  ['quốc lộ', { kind: 'street', road: 'Quốc lộ' }],
  ['đường quốc lộ', { kind: 'street', road: 'Quốc lộ' }],
  ['ql', { kind: 'street', road: 'Quốc lộ' }],
  ['tỉnh lộ', { kind: 'street', road: 'Tỉnh lộ' }],
  ['đường tỉnh lộ', { kind: 'street', road: 'Tỉnh lộ' }],
  ['tl', { kind: 'street', road: 'Tỉnh lộ' }],
];

const accentedMarks = new Map(MARKS.map(([phrase, announced]) => [foldText(phrase), announced]));
/** Without its bar "đ" is any letter: "12 D Hang Bai". */
const plainMarks = new Map(
  MARKS.filter(([phrase]) => phrase.length > 1).map(([phrase, announced]) => [
    foldWithoutAccents(phrase),
    announced,
  ]),
);
const longestMark = 3;

/**
 * The mark that begins at a word, the longest first; a text without accents may leave them out of a mark too.
 * There "ngo" is a lane before a number only: "5 Ngo Quyen".
 */
export function addressMarkAt({ words, accented }: AddressPart, start: number): AddressMark | undefined {
  for (let length = longestMark; length > 0; length -= 1) {
    if (start + length > words.length) continue;
    const phrase = words
      .slice(start, start + length)
      .map(({ key }) => key)
      .join(' ');
    const announced = accentedMarks.get(phrase);
    if (announced) return { ...announced, words: length };
    const plain = accented ? undefined : plainMarks.get(phrase);
    if (plain && (plain.kind !== 'lane' || words[start + length]?.isNumber))
      return { ...plain, words: length };
  }
  return undefined;
}
