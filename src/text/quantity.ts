import { fail, type Result, succeed } from '../result.ts';
import {
  addDecimals,
  type Decimal,
  decimalFromDigits,
  formatDecimal,
  makeDecimal,
  timesPowerOfTen,
} from './decimal.ts';
import { foldWithoutAccents } from './fold.ts';
import { withoutEmptyFraction } from './number-style.ts';
import { problemWith, type TextProblem } from './problem.ts';

/** What a quantity says it is counted in, when it says so. */
export type QuantityUnit = 'đồng' | 'm²' | 'ha' | '%';

/** A number with what stands beside it; scale words (nghìn, triệu, tỷ) are already multiplied in. */
export interface Quantity {
  readonly value: Decimal;
  readonly scaled: boolean;
  readonly unit?: QuantityUnit;
}

/** More digits than any amount of a city: past this a text is no number but a code. */
const DIGIT_LIMIT = 30;
const LENGTH_LIMIT = 100;

/** Folded, without accents: fold writes tỷ as tỉ. */
const SCALE_WORDS = new Map([
  ['nghin', 3],
  ['ngan', 3],
  ['ng', 3],
  ['trieu', 6],
  ['tr', 6],
  ['ti', 9],
  ['nghin ti', 12],
  ['ngan ti', 12],
]);

const UNITS = new Map<string, QuantityUnit>([
  ['d', 'đồng'],
  ['dong', 'đồng'],
  ['vnd', 'đồng'],
  ['dong viet nam', 'đồng'],
  ['₫', 'đồng'],
  ['m2', 'm²'],
  ['m²', 'm²'],
  ['m^2', 'm²'],
  ['met vuong', 'm²'],
  ['ha', 'ha'],
  ['hecta', 'ha'],
  ['%', '%'],
]);

const SCALE = 'nghin ti|ngan ti|nghin|ngan|ng|trieu|tr|ti';
const UNIT = 'dong viet nam|dong|vnd|₫|d|m2|m²|m\\^2|met vuong|ha|hecta|%';
const DIGITS = '\\d[\\d., ]*?';
const TERM = `(${DIGITS}) ?(${SCALE})\\.? ?`;
const TERMS = `(?:${DIGITS} ?(?:${SCALE})\\.? ?)*`;
const QUANTITY = new RegExp(`^([+-]?) ?(${TERMS})(${DIGITS}|ruoi)? ?(${UNIT})?\\.?$`, 'u');
const EACH_TERM = new RegExp(TERM, 'gu');
const EXPONENT = /^[+-]?\d+(\.\d+)?e[+-]?\d{1,2}$/;

/**
 * Reads a number as people in Việt Nam write it, with an optional scale word and unit.
 *
 * - Dots before groups of exactly three digits are thousands: `1.234` is 1234. A first group of `0` is none: `0.125` is a fraction.
 * - A dot not followed by exactly three digits is the decimal sign: `123.45`, `1234.5`.
 * - One comma is the decimal comma: `1,234` is 1.234; several commas are thousands.
 * - With both, the later one is the decimal sign, also with nothing behind it: `43,133.` is 43133. Spaces may group by three.
 * - `(1.234)` is negative. `1 tỷ 200 triệu` and `2 tỷ rưỡi` add up; `%` does not divide.
 * - `1 tỷ 200` is 1 tỷ 200 triệu, and 1,200 tỷ as well. `12 tỷ 5` is 12,5 tỷ to most who say it, and 12 tỷ 5 triệu to
 *   others: that is for a person to say.
 *
 * Fails with NUMBER-UNREADABLE, NUMBER-TOO-LARGE or NUMBER-EITHER-AMOUNT. A blank mark is unreadable: test `isBlankMark`
 * before.
 */
export function readQuantity(text: string): Result<Quantity, TextProblem> {
  const unreadable = fail(problemWith('NUMBER-UNREADABLE', text));
  if (text.length > LENGTH_LIMIT) return unreadable;
  if ((text.match(/\d/g) ?? []).length > DIGIT_LIMIT) return fail(problemWith('NUMBER-TOO-LARGE', text));
  const folded = withoutEmptyFraction(withSignBehind(foldWithoutAccents(text).replace(/\u2212/g, '-')));
  const exponent = EXPONENT.test(folded) ? decimalFromDigits(folded) : undefined;
  if (exponent) return succeed({ value: exponent, scaled: false });
  const bracketed = /^\((.*)\)$/.exec(folded)?.[1]?.trim();
  const [, sign, terms = '', rest, unit] = QUANTITY.exec(bracketed ?? folded) ?? [];
  if (sign === undefined || (bracketed !== undefined && sign !== '')) return unreadable;
  const [value, other] = readingsOf(termsIn(terms), rest?.trim(), unit);
  if (!value) return unreadable;
  if (other) return fail(eitherAmount(text, value, other));
  const negative = sign === '-' || bracketed !== undefined;
  const quantityUnit = UNITS.get(unit ?? '');
  return succeed({
    value: negative ? { units: -value.units, scale: value.scale } : value,
    scaled: terms !== '',
    ...(quantityUnit && { unit: quantityUnit }),
  });
}

/** The sign of the đồng behind its number, where formats of other countries put it in front. */
function withSignBehind(text: string): string {
  return text.startsWith('₫') ? `${text.slice(1).trim()} ₫` : text;
}

/** A number before a scale word: `200 triệu`. */
interface Term {
  readonly value: Decimal | undefined;
  readonly power: number;
}

function termsIn(terms: string): readonly Term[] {
  return [...terms.matchAll(EACH_TERM)].map(([, digits = '', scale = '']) => ({
    value: readSeparated(digits),
    power: SCALE_WORDS.get(scale) ?? 0,
  }));
}

/** What terms and the number behind them may mean together: nothing, one amount, or two. */
function readingsOf(
  terms: readonly Term[],
  rest: string | undefined,
  unit: string | undefined,
): readonly (Decimal | undefined)[] {
  const last = terms.at(-1);
  if (!last) return rest === undefined || rest === half ? [] : [readSeparated(rest)];
  const sum = sumOf(terms);
  if (!sum || rest === undefined) return [sum];
  if (last.value === undefined || last.value.scale > 0) return [];
  if (rest === half) return [addDecimals(sum, makeDecimal(5n, 1 - last.power))];
  if (!/^\d{1,3}$/.test(rest) || unit !== undefined) return [];
  const asFraction = addDecimals(sum, makeDecimal(BigInt(rest), rest.length - last.power));
  return rest.length === 3
    ? [asFraction]
    : [asFraction, addDecimals(sum, makeDecimal(BigInt(rest), 3 - last.power))];
}

/** Without accents, as the pattern has it. */
const half = 'ruoi';

/** Each term counts only after a larger scale. */
function sumOf(terms: readonly Term[]): Decimal | undefined {
  let sum = makeDecimal(0n, 0);
  let above = Number.POSITIVE_INFINITY;
  for (const { value, power } of terms) {
    if (!value || power >= above) return undefined;
    sum = addDecimals(sum, timesPowerOfTen(value, power));
    above = power;
  }
  return sum;
}

function eitherAmount(text: string, first: Decimal, second: Decimal): TextProblem {
  const readings = { first: formatDecimal(first), second: formatDecimal(second) };
  return { code: 'NUMBER-EITHER-AMOUNT', values: { text, ...readings } };
}

function readSeparated(text: string): Decimal | undefined {
  const trimmed = text.trim();
  if (trimmed.includes(' ') && !/^\d{1,3}( \d{3})+([.,]\d+)?$/.test(trimmed)) return undefined;
  const digits = trimmed.replace(/ /g, '');
  const decimalSign = findDecimalSign(digits, trimmed.includes(' '));
  const [whole = '', fraction, ...more] = decimalSign ? digits.split(decimalSign) : [digits];
  if (more.length > 0 || fraction === '' || !/^\d*$/.test(fraction ?? '')) return undefined;
  if (!/^\d+$/.test(whole) && !/^[1-9]\d{0,2}([.,]\d{3})+$/.test(whole)) return undefined;
  const units = BigInt(whole.replace(/[.,]/g, '') + (fraction ?? ''));
  return makeDecimal(units, fraction?.length ?? 0);
}

function findDecimalSign(digits: string, spaced: boolean): '.' | ',' | undefined {
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (commas === 1) return ',';
  if (dots === 0 || commas > 1) return undefined;
  if (spaced) return '.';
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(digits) ? undefined : '.';
}
