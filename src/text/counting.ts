import { foldText, foldWithoutAccents } from './fold.ts';
import { normaliseText } from './normalise.ts';
import { numberInWords } from './number-words.ts';

/** What things are counted in. */
const countingWords: ReadonlySet<string> = new Set(
  [
    'cái chiếc bộ con cây căn cuốn quyển tập cặp hộp thùng tấm tờ đôi lô gói bình máy xe ngôi nhà khu thửa cổng két bó bản',
    'kg tấn tạ lít m m2 m² m3 m³ ha km mét',
  ]
    .flatMap((words) => words.split(' '))
    .concat('hệ thống', 'công trình', 'cơ sở', 'hồ sơ', 'mét giá', 'm giá', 'mét vuông', 'mét dài', 'dự án')
    .map(foldText),
);

/** Whether a text is what things are counted in, and nothing more: "cái", "mét giá". */
export function isCountingWord(text: string): boolean {
  return countingWords.has(foldText(text));
}

/** A number and what it counts, where the text says it. */
export interface CountedText {
  readonly number: string;
  readonly word?: string;
}

const counted = /^(\d[\d., ]*?) ?(?:\(([^()\d]+)\) ?)?(\p{L}[\p{L}\d²³ ]*?)?[.]?$/u;

/**
 * Parts "02 bộ", "15 chiếc" and "01 (một) cái" into the number and the word it counts. A number in brackets must be the
 * same one in words. Any other text stays whole.
 */
export function partCounted(text: string): CountedText {
  const whole = { number: text };
  const [, number, inWords, word] = counted.exec(normaliseText(text)) ?? [];
  if (number === undefined || (inWords === undefined && word === undefined)) return whole;
  if (word !== undefined && !isCountingWord(word)) return whole;
  if (inWords !== undefined && !saysInWords(inWords, number)) return whole;
  return { number: number.trim(), ...(word === undefined ? {} : { word }) };
}

function saysInWords(words: string, number: string): boolean {
  if (!/^\d{1,9}$/.test(number)) return false;
  return foldWithoutAccents(words) === foldWithoutAccents(numberInWords(BigInt(number)));
}

/** The number of a text that says one of these words behind it: "12 cái" is 12. Any other text stays whole. */
export function withoutWord(text: string, words: readonly string[]): string {
  const [, number, word] = /^([\d., ]*\d)\s*(\p{L}[\p{L}/ ]*)\.?$/u.exec(text) ?? [];
  if (number === undefined || word === undefined) return text;
  return words.some((each) => foldText(each) === foldText(word)) ? number : text;
}

/** Words for one and the same piece. */
const sameWords: readonly (readonly string[])[] = [
  ['cái', 'chiếc'],
  ['m', 'mét', 'mét dài'],
  ['m2', 'm²', 'mét vuông'],
  ['m3', 'm³'],
  ['cuốn', 'quyển'],
].map((words) => words.map(foldText));

/** Whether two words count the same pieces: "cái" and "chiếc" do, "cái" and "bộ" do not. */
export function countAlike(left: string, right: string): boolean {
  const [one, other] = [foldText(left), foldText(right)];
  return one === other || sameWords.some((words) => words.includes(one) && words.includes(other));
}
