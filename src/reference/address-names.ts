import { stripAccents } from '../text/normalise.ts';
import { isVietnameseSyllable } from '../text/syllable.ts';
import { addressMarkAt } from './address-marks.ts';
import type { AddressPart, AddressWord } from './address-words.ts';
import { districtNames } from './district-index.ts';
import { cityNames, longestDistrictName } from './marked-parts.ts';
import { markAt } from './marks.ts';
import { findByKey, nameKey } from './name-index.ts';

/** A name read from a part, and the word behind it. */
export interface NameReading {
  readonly name: string;
  readonly next: number;
}

/** What stands behind a name without belonging to it. */
const AFTER_NAME = new Set([
  'cũ',
  'cu',
  'nay',
  'thuộc',
  'đoạn',
  'từ',
  'đến',
  'và',
  'giao',
  'đối',
  'gần',
  'cạnh',
  'trước',
  'sau',
]);
/** Small words that a name may begin with: "đường đê La Thành", "ngõ chợ Khâm Thiên". */
const MAY_BEGIN_SMALL = new Set(['đê', 'chợ', 'cầu', 'bờ', 'hồ', 'làng']);
/** "đường liên xã" and "đường vào thôn" name no street. */
const NEVER_BEGINS = new Set(['liên', 'vào', 'nội', 'trục', 'giao', 'quy', 'sắt', 'dây', 'mới', 'này']);
/** Streets whose names hold a word that elsewhere announces a unit or a street. */
const OWN_NAMES = ['bà huyện thanh quan', 'xã đàn', 'đường thành'];
const LONGEST_NAME = 5;
const SYLLABLE_WITHOUT_ACCENTS = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/i;

/** What stands before a name: a street's mark, a hamlet's, or only a number. */
export type NameMark = 'street' | 'hamlet' | 'none';

/** The words of a street's or a hamlet's name from `start` on: up to the next mark, number, or the city. */
export function readName(part: AddressPart, start: number, mark: NameMark): NameReading | undefined {
  const own = ownNameEnd(part, start);
  if (own !== undefined) return { name: written(part.words.slice(start, own)), next: own };
  let end = start;
  while (end < part.words.length && !endsName(part, end, end === start)) end += 1;
  const length = withoutDistrict(part, start, end) - start;
  const words = part.words.slice(start, start + length);
  if (length === 0 || length > LONGEST_NAME || !isName(words, part, mark)) return undefined;
  return { name: written(words), next: end };
}

function written(words: readonly AddressWord[]): string {
  return words.map(({ raw }) => raw).join(' ');
}

/** Where a street's name ends that begins here and holds such a word: "Xã Đàn". */
export function ownNameEnd({ words, accented }: AddressPart, start: number): number | undefined {
  const name = OWN_NAMES.find((own) => {
    const expected = accented ? own : stripAccents(own);
    const length = own.split(' ').length;
    return nameKey(written(words.slice(start, start + length))) === expected;
  });
  return name === undefined ? undefined : start + name.split(' ').length;
}

function endsName(part: AddressPart, index: number, isFirst: boolean): boolean {
  const word = part.words[index];
  if (!word || word.isNumber || AFTER_NAME.has(word.key)) return true;
  const keys = part.words.map(({ key }) => key);
  if (markAt(keys, index, part.accented)) return true;
  const mark = addressMarkAt(part, index);
  if (!mark || isFirst) return false;
  if (mark.kind === 'hamlet' && (mark.hamlet === 'thôn' || mark.hamlet === 'tổ dân phố')) return true;
  return part.words[index + mark.words]?.isNumber === true;
}

/** Where the name ends before the city, and before a district where two words or more stay: "Nguyễn Trãi Thanh Xuân". */
function withoutDistrict(part: AddressPart, start: number, end: number): number {
  const beforeCity = trimmed(part, start, end, (key) => findByKey(cityNames, key, part.accented).length > 0);
  const isDistrict = (key: string) => findByKey(districtNames, key, part.accented).length > 0;
  const beforeDistrict = trimmed(part, start, beforeCity, isDistrict);
  if (beforeDistrict === beforeCity || beforeDistrict - start > 1) return beforeDistrict;
  return start;
}

function trimmed(
  { words }: AddressPart,
  start: number,
  end: number,
  isUnit: (key: string) => boolean,
): number {
  for (let length = Math.min(longestDistrictName, end - start - 1); length > 0; length -= 1) {
    if (isUnit(nameKey(written(words.slice(end - length, end))))) return end - length;
  }
  return end;
}

/** Without a mark a name must look like one: syllables with capitals. Behind a mark its first word has to. */
function isName(words: readonly AddressWord[], { accented, cased }: AddressPart, mark: NameMark): boolean {
  const [first] = words;
  if (!first || (mark === 'street' && isWordOfItsOwn(first))) return false;
  if (mark === 'none') return cased && words.every(({ raw }) => isCapital(raw) && isSyllable(raw, accented));
  return !cased || isCapital(first.raw) || MAY_BEGIN_SMALL.has(first.key);
}

/** "đường NỘI BỘ" is no name, "đường Nội Bài" is one. */
function isWordOfItsOwn({ raw, key }: AddressWord): boolean {
  return NEVER_BEGINS.has(key) && !/^\p{Lu}\p{Ll}/u.test(raw);
}

function isSyllable(raw: string, accented: boolean): boolean {
  return accented ? isVietnameseSyllable(raw) : SYLLABLE_WITHOUT_ACCENTS.test(raw);
}

function isCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
