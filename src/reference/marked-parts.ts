import { districtAliases, districtNames } from './district-index.ts';
import { type FormerName, formerNames, longestName } from './former-index.ts';
import { type Mark, markAt } from './marks.ts';
import { findByKey, indexNames, type NameIndex } from './name-index.ts';
import type { FormerDistrict } from './units.ts';

/** What one part of an address names. `bare` is a name without a mark: it may be a commune's or a district's. */
export type Mention =
  | { readonly kind: 'commune'; readonly names: readonly FormerName[]; readonly era?: MentionEra }
  | { readonly kind: 'unknown-commune' }
  | { readonly kind: 'district'; readonly districts: readonly FormerDistrict[] }
  | {
      readonly kind: 'bare';
      readonly names: readonly FormerName[];
      readonly districts: readonly FormerDistrict[];
      readonly era?: MentionEra;
    }
  | { readonly kind: 'city' }
  /** Nothing but the number of a house or a lane: the part behind it may be its street. */
  | { readonly kind: 'number' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'other' };

/** What "cũ" or "mới" behind a name says of it. */
export type MentionEra = 'former' | 'new';

/** "Hà Tây" held half of these communes until 2008, and still stands in old papers. */
export const cityNames: NameIndex<'city'> = indexNames(
  ['Hà Nội', 'H.Nội', 'Hanoi', 'HN', 'TPHN', 'Thủ đô Hà Nội', 'Hà Tây', 'Việt Nam', 'Vietnam', 'VN'].map(
    (name) => [name, 'city'] as const,
  ),
);
/** Bodies that carry their unit's name without its type. */
export const BODIES =
  /^(?:(?:trụ sở|tru so|hđnd|hdnd|ubnd|và|va|đảng ủy|dang uy|ủy ban nhân dân|uy ban nhan dan) )+/;
/** Words that may follow a unit's name without belonging to it. */
const AFTER_NAME = /^(?:cũ|cu|mới|moi|nay|thuộc|thuoc|trước|truoc|tại|tai|và|va|\d.*)$/;
/** Hai Bà Trưng, Nam Từ Liêm. */
export const longestDistrictName = 3;

/** What a part names behind words such as "phường" and "quận", from left to right; empty without such words. */
export function readMarked(words: readonly string[], accented: boolean): readonly Mention[] {
  const mentions: Mention[] = [];
  let other = false;
  for (let index = 0; index < words.length; ) {
    const mark = markAt(words, index, accented);
    if (mark && mayMeanStreet(mark, words, index)) return [{ kind: 'other' }];
    const read = mark
      ? readAfterMark(mark, words, index + mark.words, index === 0, accented)
      : readBehindCommune(mentions.at(-1), words, index, accented);
    if (read) mentions.push(read.mention);
    else if (!BODIES.test(`${words[index]} `)) other = true;
    index = read ? read.next : index + 1;
  }
  if (mentions.length > 0 && other) mentions.push({ kind: 'other' });
  return mentions;
}

/** "36 P. Hàng Trống": right behind a house number "P." is as well a phố. */
function mayMeanStreet(mark: Mark, words: readonly string[], index: number): boolean {
  if (!mark.short || mark.level !== 'commune' || mark.type !== 'phường' || index === 0) return false;
  const before = words.slice(0, index).join(' ');
  return /^(?:(?:số nhà|số|sn|so nha|so|ngõ|ngo) )?\d{1,4}\p{L}?(?:[/+]\d+\p{L}?)*$/u.test(before);
}

interface Reading {
  readonly mention: Mention;
  readonly next: number;
}

/** "phường Trúc Bạch Ba Đình Hà Nội": behind a commune, the rest may be its district and the city without marks. */
function readBehindCommune(
  before: Mention | undefined,
  words: readonly string[],
  start: number,
  accented: boolean,
): Reading | undefined {
  const cityEnd = endOfCity(words, start, accented);
  if (cityEnd !== undefined) return { mention: { kind: 'city' }, next: cityEnd };
  return before?.kind === 'commune' ? readBareDistrict(words, start, accented) : undefined;
}

function readBareDistrict(words: readonly string[], start: number, accented: boolean): Reading | undefined {
  for (let end = Math.min(words.length, start + longestDistrictName); end > start; end -= 1) {
    const districts = findByKey(districtNames, words.slice(start, end).join(' '), accented);
    if (districts.length > 0) return { mention: { kind: 'district', districts }, next: end };
  }
  return undefined;
}

function readAfterMark(
  mark: Mark,
  words: readonly string[],
  start: number,
  begins: boolean,
  accented: boolean,
): Reading | undefined {
  if (mark.level === 'commune') return readCommune(mark, words, start, begins, accented);
  if (mark.level === 'district') return readDistrict(mark, words, start, begins, accented);
  const cityEnd = endOfCity(words, start, accented);
  if (cityEnd !== undefined) return { mention: { kind: 'city' }, next: cityEnd };
  return readDistrict({ ...mark, level: 'district', type: 'thị xã' }, words, start, begins, accented);
}

function readCommune(
  mark: Mark & { readonly level: 'commune' },
  words: readonly string[],
  start: number,
  begins: boolean,
  accented: boolean,
): Reading | undefined {
  for (let end = Math.min(words.length, start + longestName); end > start; end -= 1) {
    const named = findByKey(formerNames, words.slice(start, end).join(' '), accented);
    const names = named.filter((name) => name.type === mark.type);
    if (names.length > 0 && canEndAt(words, end, accented)) {
      const era = eraOf(words[end]);
      return { mention: { kind: 'commune', names, ...(era && { era }) }, next: era ? end + 1 : end };
    }
  }
  const isName = words[start] !== undefined && !/^\d/.test(words[start]);
  const isCertain = !mark.short || (begins && mark.words === 1 && mark.type !== 'thị trấn');
  return isName && isCertain ? { mention: { kind: 'unknown-commune' }, next: start } : undefined;
}

function eraOf(word: string | undefined): MentionEra | undefined {
  if (word === 'cũ' || word === 'cu') return 'former';
  return word === 'mới' || word === 'moi' ? 'new' : undefined;
}

/** A name ends where the part does, or before another unit; "Dịch Vọng Hậ" is not Dịch Vọng, nor "Phù Lưu Tx" Phù Lưu. */
function canEndAt(words: readonly string[], end: number, accented: boolean): boolean {
  const next = words[end];
  if (next === undefined || AFTER_NAME.test(next)) return true;
  const mark = markAt(words, end, accented);
  if (mark && words[end + mark.words] !== undefined) return true;
  return (readBareDistrict(words, end, accented) ?? endOfCity(words, end, accented)) !== undefined;
}

function endOfCity(words: readonly string[], start: number, accented: boolean): number | undefined {
  return [2, 1]
    .map((length) => start + length)
    .find(
      (end) =>
        end <= words.length && findByKey(cityNames, words.slice(start, end).join(' '), accented).length > 0,
    );
}

function readDistrict(
  mark: Mark & { readonly level: 'district' },
  words: readonly string[],
  start: number,
  begins: boolean,
  accented: boolean,
): Reading | undefined {
  for (let end = Math.min(words.length, start + longestDistrictName); end > start; end -= 1) {
    const named = findByKey(districtAliases, words.slice(start, end).join(' '), accented);
    const ofType = named.filter((district) => district.type === mark.type);
    const districts = ofType.length > 0 ? ofType : named;
    if (districts.length > 0) return { mention: { kind: 'district', districts }, next: end };
  }
  const isElsewhere = begins && words[start] !== undefined && !/^(?:ủy|uy|đội|đoàn|\d.*)$/.test(words[start]);
  return isElsewhere ? { mention: { kind: 'elsewhere' }, next: words.length } : undefined;
}
