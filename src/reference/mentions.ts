import { foldText } from '../text/fold.ts';
import { hasAccents } from '../text/normalise.ts';
import { districtAliases, districtNames } from './district-index.ts';
import { type FormerName, formerNames, joinHyphenatedNames, longestName } from './former-index.ts';
import { type Mark, markAt } from './marks.ts';
import { findByKey, indexNames, nameKey } from './name-index.ts';
import type { FormerDistrict } from './units.ts';

/** What one part of an address names. `bare` is a name without a mark: it may be a commune's or a district's. */
export type Mention =
  | { readonly kind: 'commune'; readonly names: readonly FormerName[] }
  | { readonly kind: 'unknown-commune' }
  | { readonly kind: 'district'; readonly districts: readonly FormerDistrict[] }
  | {
      readonly kind: 'bare';
      readonly names: readonly FormerName[];
      readonly districts: readonly FormerDistrict[];
    }
  | { readonly kind: 'city' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'other' };

/** "Hà Tây" held half of these communes until 2008, and still stands in old papers. */
const city = indexNames(
  ['Hà Nội', 'H.Nội', 'HN', 'TPHN', 'Hà Tây', 'Việt Nam', 'VN'].map((name) => [name, 'city'] as const),
);
/** Bodies that carry their unit's name without its type. */
const BODIES =
  /^(?:(?:trụ sở|tru so|hđnd|hdnd|ubnd|và|va|đảng ủy|dang uy|ủy ban nhân dân|uy ban nhan dan) )+/;
/** Words that may follow a unit's name without belonging to it. */
const AFTER_NAME = /^(?:cũ|cu|nay|thuộc|thuoc|trước|truoc|tại|tai|và|va|\d.*)$/;
const LONGEST_DISTRICT = 3;
const PART_SEPARATORS = /[,;\n\r\u2028\u2029|()[\]]+|(?<=\p{L})\s*\/\s*(?=\p{L})/u;

/** What the text names, part by part, from left to right. */
export function readMentions(text: string): readonly Mention[] {
  const accented = hasAccents(text);
  return text
    .split(PART_SEPARATORS)
    .flatMap((part) => joinHyphenatedNames(foldText(part)).split('-'))
    .map(nameKey)
    .filter((key) => key !== '' && !AFTER_NAME.test(key))
    .flatMap((key) => readPart(key, accented));
}

function readPart(key: string, accented: boolean): readonly Mention[] {
  const whole = readBare(key, accented) ?? readBare(key.replace(BODIES, ''), accented);
  if (whole) return [whole];
  const words = key.split(' ');
  const marked = readMarked(words, accented);
  if (marked.length > 0) return marked;
  return readNameThenDistrict(words, accented) ?? [{ kind: 'other' }];
}

function readBare(key: string, accented: boolean): Mention | undefined {
  const names = findByKey(formerNames, key, accented);
  const districts = findByKey(districtAliases, key, accented);
  if (names.length + districts.length > 0) return { kind: 'bare', names, districts };
  return findByKey(city, key, accented).length > 0 ? { kind: 'city' } : undefined;
}

/** "Hồng Kỳ Sóc Sơn": a commune's name and its district's, with nothing between. */
function readNameThenDistrict(words: readonly string[], accented: boolean): readonly Mention[] | undefined {
  for (let split = words.length - 1; split >= 1; split -= 1) {
    const names = findByKey(formerNames, words.slice(0, split).join(' ').replace(BODIES, ''), accented);
    const districts = findByKey(districtNames, words.slice(split).join(' '), accented);
    if (names.length > 0 && districts.length > 0)
      return [
        { kind: 'commune', names },
        { kind: 'district', districts },
      ];
  }
  return undefined;
}

function readMarked(words: readonly string[], accented: boolean): readonly Mention[] {
  const mentions: Mention[] = [];
  let other = false;
  for (let index = 0; index < words.length; ) {
    const mark = markAt(words, index, accented);
    const read = mark && readAfterMark(mark, words, index + mark.words, index === 0, accented);
    if (read) mentions.push(read.mention);
    else if (!BODIES.test(`${words[index]} `)) other = true;
    index = read ? read.next : index + 1;
  }
  if (mentions.length > 0 && other) mentions.push({ kind: 'other' });
  return mentions;
}

interface Reading {
  readonly mention: Mention;
  readonly next: number;
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
    if (names.length > 0 && canEndAt(words, end, accented))
      return { mention: { kind: 'commune', names }, next: end };
  }
  const isName = words[start] !== undefined && !/^\d/.test(words[start]);
  const isCertain = !mark.short || (begins && mark.words === 1 && mark.type !== 'thị trấn');
  return isName && isCertain ? { mention: { kind: 'unknown-commune' }, next: start } : undefined;
}

/** A name ends where the part does, or before another unit; "Dịch Vọng Hậ" is not Dịch Vọng. */
function canEndAt(words: readonly string[], end: number, accented: boolean): boolean {
  const next = words[end];
  if (next === undefined || AFTER_NAME.test(next) || markAt(words, end, accented)) return true;
  return (
    findByKey(districtNames, words.slice(end).join(' '), accented).length > 0 ||
    endOfCity(words, end, accented) !== undefined
  );
}

function endOfCity(words: readonly string[], start: number, accented: boolean): number | undefined {
  return [2, 1]
    .map((length) => start + length)
    .find(
      (end) => end <= words.length && findByKey(city, words.slice(start, end).join(' '), accented).length > 0,
    );
}

function readDistrict(
  mark: Mark & { readonly level: 'district' },
  words: readonly string[],
  start: number,
  begins: boolean,
  accented: boolean,
): Reading | undefined {
  for (let end = Math.min(words.length, start + LONGEST_DISTRICT); end > start; end -= 1) {
    const named = findByKey(districtAliases, words.slice(start, end).join(' '), accented);
    const ofType = named.filter((district) => district.type === mark.type);
    const districts = ofType.length > 0 ? ofType : named;
    if (districts.length > 0) return { mention: { kind: 'district', districts }, next: end };
  }
  const isElsewhere =
    begins && !mark.short && words[start] !== undefined && !/^(?:ủy|uy|đội|đoàn)$/.test(words[start]);
  return isElsewhere ? { mention: { kind: 'elsewhere' }, next: words.length } : undefined;
}
