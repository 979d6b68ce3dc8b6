import { foldWithoutAccents } from './fold.ts';
import { stripAccents } from './normalise.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** The steps below a tỷ, from the greatest: each counts three figures. */
const steps = [
  { unit: 1_000_000n, word: 'triệu' },
  { unit: 1_000n, word: 'nghìn' },
  { unit: 1n, word: '' },
] as const;
const billion = 1_000_000_000n;

/**
 * A whole number in words, as it is read aloud in the schools of Hà Nội: `mốt`, `tư` and `lăm` after mươi, `lăm` after
 * mười, `linh` for a missing ten, `không trăm` for a missing hundred below something greater, steps of nothing left out,
 * `tỷ` counted on and on (`nghìn tỷ`, `tỷ tỷ`). Two numbers never share their words. Below zero begins with `âm`.
 */
export function numberInWords(value: bigint): string {
  if (value < 0n) return `âm ${numberInWords(-value)}`;
  return value === 0n ? digits[0] : spoken(value, false).join(' ');
}

/** Whole đồng in words, as a paper states them behind the figures: "Một triệu hai trăm nghìn đồng". */
export function dongInWords(amount: bigint): string {
  const words = `${numberInWords(amount)} đồng`;
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}`;
}

/** The words of a number above zero; `inner` when something greater has been said before it. */
function spoken(value: bigint, inner: boolean): readonly string[] {
  if (value < billion) return belowBillion(value, inner);
  const rest = value % billion;
  const head = [...spoken(value / billion, inner), 'tỷ'];
  return rest === 0n ? head : [...head, ...belowBillion(rest, true)];
}

function belowBillion(value: bigint, inner: boolean): readonly string[] {
  const words: string[] = [];
  for (const { unit, word } of steps) {
    const group = Number((value / unit) % 1_000n);
    if (group === 0) continue;
    words.push(...threeFigures(group, inner || words.length > 0));
    if (word !== '') words.push(word);
  }
  return words;
}

function threeFigures(group: number, inner: boolean): readonly string[] {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const head = hundreds > 0 || inner ? [digit(hundreds), 'trăm'] : [];
  return [...head, ...twoFigures(rest, head.length > 0)];
}

function twoFigures(value: number, inner: boolean): readonly string[] {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return ones === 0 ? [] : [...(inner ? ['linh'] : []), digit(ones)];
  const head = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  return ones === 0 ? head : [...head, afterTens(tens, ones)];
}

function afterTens(tens: number, ones: number): string {
  if (ones === 5) return 'lăm';
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 1 && ones === 4) return 'tư';
  return digit(ones);
}

function digit(value: number): string {
  return digits[value] ?? '';
}

/** Words for numbers below ten, as they stand alone or behind mươi; without accents. */
const readDigits: ReadonlyMap<string, bigint> = new Map([
  ...digits.map((word, value) => [stripAccents(word), BigInt(value)] as const),
  ['tu', 4n],
  ['lam', 5n],
  ['nham', 5n],
]);
const readScales: ReadonlyMap<string, bigint> = new Map([
  ...steps.filter(({ word }) => word !== '').map(({ word, unit }) => [stripAccents(word), unit] as const),
  ['ngan', 1_000n],
]);
/** Words that say nothing of their own: "linh" and "lẻ" stand for a missing ten. */
const silent: ReadonlySet<string> = new Set(['linh', 'le']);

/**
 * The whole number that words say, with or without accents, in the ways people say it: `nghìn` or `ngàn`, `linh` or `lẻ` or
 * neither, `không trăm` or nothing. Undefined for words that are no number, or none that is said in this order.
 */
export function numberOfWords(text: string): bigint | undefined {
  const words = plainWords(text);
  const value = valueOfWords(words);
  if (value === undefined) return undefined;
  return spokenShortly(plainWords(numberInWords(value))) === spokenShortly(words) ? value : undefined;
}

function plainWords(text: string): readonly string[] {
  return foldWithoutAccents(text).split(/[\s,]+/);
}

/** Figures, tens and hundreds up to a step, steps up to a tỷ, and those counted on. */
function valueOfWords(words: readonly string[]): bigint | undefined {
  let [figures, steps, billions] = [0n, 0n, 0n];
  for (const word of words) {
    const scale = readScales.get(word);
    const digit = readDigits.get(word);
    if (digit !== undefined) figures += digit;
    else if (word === 'muoi') figures = tens(figures);
    else if (word === 'tram') figures *= 100n;
    else if (scale !== undefined) [steps, figures] = [steps + figures * scale, 0n];
    else if (word === 'ti') [billions, steps, figures] = [(billions + steps + figures) * billion, 0n, 0n];
    else if (!silent.has(word)) return undefined;
  }
  return billions + steps + figures;
}

/** "hai mươi" and "một trăm hai mươi" multiply the last figure; "mười" and "một trăm mười" add ten. */
function tens(figures: bigint): bigint {
  const last = figures % 10n;
  return last === 0n ? figures + 10n : figures + last * 9n;
}

/** The same words for one number, however it is said. */
function spokenShortly(words: readonly string[]): string {
  const figures = words
    .filter((word) => !silent.has(word))
    .map((word) => String(readDigits.get(word) ?? word));
  return figures.join(' ').replaceAll('0 tram ', '').replaceAll('ngan', 'nghin');
}
