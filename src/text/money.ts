import { fail, type Result } from '../result.ts';
import { decimalFromNumber, timesPowerOfTen } from './decimal.ts';
import { foldWithoutAccents } from './fold.ts';
import { wholeNumber } from './number.ts';
import { problemWith, type TextProblem } from './problem.ts';
import { readQuantity } from './quantity.ts';

/** What a column of money is counted in. Forms under NĐ 186/2025 use đồng, 04a-ĐK/TSC nghìn đồng, budget papers triệu đồng. */
export type MoneyUnit = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng';

/** By unit, the power of ten of its đồng. */
export const moneyPowers: Readonly<Record<MoneyUnit, number>> = {
  đồng: 0,
  'nghìn đồng': 3,
  'triệu đồng': 6,
  'tỷ đồng': 9,
};

/**
 * Whole đồng in a text cell. The heading's `unit` applies unless the cell names its own ("12,5 tỷ", "500 đ").
 * Fails with NUMBER-UNREADABLE, NUMBER-TOO-LARGE (beyond a safe integer) or NUMBER-FRACTION-OF-DONG.
 */
export function parseMoney(text: string, unit: MoneyUnit): Result<number, TextProblem> {
  const quantity = readQuantity(text);
  if (!quantity.ok) return quantity;
  const { value, scaled, unit: stated } = quantity.value;
  if (stated !== undefined && stated !== 'đồng') return fail(problemWith('NUMBER-UNREADABLE', text));
  const power = scaled || stated ? 0 : moneyPowers[unit];
  return wholeNumber(timesPowerOfTen(value, power), text, 'NUMBER-FRACTION-OF-DONG');
}

/** Whole đồng of a number cell counted in `unit`, exactly: 12.3 triệu is 12 300 000. Fails as `parseMoney`. */
export function moneyFromNumber(value: number, unit: MoneyUnit): Result<number, TextProblem> {
  const decimal = decimalFromNumber(value);
  if (!decimal) return fail(problemWith('NUMBER-UNREADABLE', String(value)));
  return wholeNumber(timesPowerOfTen(decimal, moneyPowers[unit]), String(value), 'NUMBER-FRACTION-OF-DONG');
}

const DONG = '(?:dong|vnd|d)(?![\\p{L}\\d])';
/** No part of a word or a number, nor the unit of an amount: "tài sản từ 10 triệu đồng" states no unit. */
const APART = '(?:(?<![\\p{L}\\d.,^]|\\d ?)|(?<=[:(] ?1 ))(?:x ?)?';
const SCALES: readonly (readonly [MoneyUnit, string, string])[] = [
  ['tỷ đồng', 'ti|1[., ]?000[., ]?000[., ]?000|10\\^9', 'billion|bn'],
  ['triệu đồng', 'trieu|tr|1[., ]?000[., ]?000|10\\^6', 'million|mil|mn'],
  ['nghìn đồng', 'nghin|ngan|ngh|ng|1[., ]?000|10\\^3', 'thousand'],
];
const SCALED = SCALES.map(
  ([unit, words, english]) =>
    [
      unit,
      new RegExp(
        `${APART}(?:${words}|${english})[. ]*${DONG}|(?<![\\p{L}\\d])(?:dong|vnd) ?(?:${english})(?!\\p{L})`,
        'u',
      ),
    ] as const,
);
/**
 * A scale alone, in brackets or behind a colon: "Nguyên giá (triệu)", "ĐVT: nghìn". "NG" stands for nguyên giá as well:
 * it is a scale only where it is called the unit.
 */
const BARE = SCALES.map(([unit, words]) => {
  const alone = words.replace('|ng|', '|');
  const scale = `(?:[:([]|^) ?(?:dvt ?:? ?)?(?:x ?)?(?:${alone})|(?:dvt|don vi tinh) ?:? ?(?:${words})`;
  return [unit, new RegExp(`(?:${scale})\\.? ?(?:$|[)\\],;])`, 'u')] as const;
});
/** Alone, in brackets, or at the end after a sign: "hợp đồng" and "hội đồng" are no units, nor is the mark of "D) Phòng". */
const PLAIN = new RegExp(
  `(?:^ ?${DONG}(?: viet nam)?\\.? ?$|[(:,;/\\[-] ?${DONG}(?: viet nam)?\\.? ?(?:$|[)\\]]))`,
  'u',
);
/** Amounts in these are no đồng, whatever the number. */
const FOREIGN = /(?<!\p{L})(?:usd|eur|euro|jpy|cny|do la|dollar)(?!\p{L})|[$€¥£]/u;

/**
 * The money unit a heading or a line above a table names: "Nguyên giá (tr.đ)", "ĐVT: 1000đ", "Giá trị (triệu)",
 * "Đơn vị tính: nghìn đồng". Undefined when it names none: neither "hợp đồng" nor "từ 10 triệu đồng" names one.
 */
export function parseMoneyUnit(text: string): MoneyUnit | undefined {
  const folded = foldWithoutAccents(text);
  const scaled = [...SCALED, ...BARE].find(([, pattern]) => pattern.test(folded));
  if (scaled) return scaled[0];
  return PLAIN.test(folded) ? 'đồng' : undefined;
}

/** Whether a heading or a line above a table counts money in another currency: "Nguyên giá (USD)". */
export function namesForeignMoney(text: string): boolean {
  return FOREIGN.test(foldWithoutAccents(text));
}
