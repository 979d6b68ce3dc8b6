import type { DistrictType, FormerCommuneType } from './units.ts';

/** A word before a name that says what kind of unit it names. */
export type Mark =
  | {
      readonly level: 'commune';
      readonly type: FormerCommuneType;
      readonly words: number;
      readonly short: boolean;
    }
  | {
      readonly level: 'district';
      readonly type: DistrictType;
      readonly words: number;
      readonly short: boolean;
    }
  | { readonly level: 'city'; readonly words: number; readonly short: boolean };

type Unit =
  | { readonly level: 'commune'; readonly type: FormerCommuneType }
  | { readonly level: 'district'; readonly type: DistrictType }
  | { readonly level: 'city' };

const ward: Unit = { level: 'commune', type: 'phường' };
const rural: Unit = { level: 'commune', type: 'xã' };
const township: Unit = { level: 'commune', type: 'thị trấn' };
const urbanDistrict: Unit = { level: 'district', type: 'quận' };
const ruralDistrict: Unit = { level: 'district', type: 'huyện' };
const town: Unit = { level: 'district', type: 'thị xã' };
const city: Unit = { level: 'city' };

const SPELLED = new Map<string, Unit>([
  ['phường', ward],
  ['xã', rural],
  ['thị trấn', township],
  ['quận', urbanDistrict],
  ['huyện', ruralDistrict],
  ['thị xã', town],
  ['thành phố', city],
  ['tỉnh', city],
]);
/** "quan", "xa" and "tinh" are words of their own in a text with accents ("cơ quan"). */
const SPELLED_WITHOUT_ACCENTS = new Map<string, Unit>([
  ['phuong', ward],
  ['xa', rural],
  ['thi tran', township],
  ['quan', urbanDistrict],
  ['huyen', ruralDistrict],
  ['thi xa', town],
  ['thanh pho', city],
  ['tinh', city],
]);
const SHORT = new Map<string, Unit>([
  ['p', ward],
  ['x', rural],
  ['tt', township],
  ['t t', township],
  ['ttr', township],
  ['q', urbanDistrict],
  ['h', ruralDistrict],
  ['tx', town],
  ['t x', town],
  ['tp', city],
  ['t p', city],
]);

/** Most words begin no mark. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [SPELLED, SPELLED_WITHOUT_ACCENTS, SHORT].flatMap((marks) =>
    [...marks.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
  ),
);

/** The mark that begins at a word of a key, the longest first; undefined when none does. */
export function markAt(words: readonly string[], index: number, textHasAccents: boolean): Mark | undefined {
  if (!FIRST_WORDS.has(words[index] ?? '')) return undefined;
  for (const length of [2, 1]) {
    const phrase = length === 1 ? (words[index] ?? '') : `${words[index]} ${words[index + 1]}`;
    const spelled = SPELLED.get(phrase) ?? (textHasAccents ? undefined : SPELLED_WITHOUT_ACCENTS.get(phrase));
    if (spelled && !isPartOfAnotherWord(words, index)) return { ...spelled, words: length, short: false };
    const short = SHORT.get(phrase);
    if (short) return { ...short, words: length, short: true };
  }
  return undefined;
}

/** "hợp tác xã" and "xã hội" name no commune. */
function isPartOfAnotherWord(words: readonly string[], index: number): boolean {
  if (words[index] !== 'xã' && words[index] !== 'xa') return false;
  const before = words[index - 1];
  const after = words[index + 1];
  return before === 'tác' || before === 'tac' || after === 'hội' || after === 'hoi';
}
