import { fail, type Result } from '../result.ts';
import { decimalFromNumber, timesPowerOfTen } from './decimal.ts';
import { foldText } from './fold.ts';
import { stripAccents } from './normalise.ts';
import { wholeNumber } from './number.ts';
import { problemWith, type TextProblem } from './problem.ts';
import { readQuantity } from './quantity.ts';

/** What a column of money is counted in. Forms under NĐ 186/2025 use đồng, 04a-ĐK/TSC nghìn đồng, budget papers triệu đồng. */
export type MoneyUnit = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng';

const POWERS: Readonly<Record<MoneyUnit, number>> = {
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
  const power = scaled || stated ? 0 : POWERS[unit];
  return wholeNumber(timesPowerOfTen(value, power), text, 'NUMBER-FRACTION-OF-DONG');
}

/** Whole đồng of a number cell counted in `unit`, exactly: 12.3 triệu is 12 300 000. Fails as `parseMoney`. */
export function moneyFromNumber(value: number, unit: MoneyUnit): Result<number, TextProblem> {
  const decimal = decimalFromNumber(value);
  if (!decimal) return fail(problemWith('NUMBER-UNREADABLE', String(value)));
  return wholeNumber(timesPowerOfTen(decimal, POWERS[unit]), String(value), 'NUMBER-FRACTION-OF-DONG');
}

const DONG = '(?:dong|vnd|d)(?![\\p{L}\\d])';
const SCALED: readonly (readonly [MoneyUnit, RegExp])[] = [
  ['tỷ đồng', new RegExp(`(?<![\\p{L}\\d])(?:ti|1[., ]?000[., ]?000[., ]?000)[. ]*${DONG}`, 'u')],
  ['triệu đồng', new RegExp(`(?<![\\p{L}\\d.,])(?:trieu|tr|1[., ]?000[., ]?000)[. ]*${DONG}`, 'u')],
  ['nghìn đồng', new RegExp(`(?<![\\p{L}\\d.,])(?:nghin|ngan|ng|1[., ]?000)[. ]*${DONG}`, 'u')],
];
/** Alone, in brackets, or at the end after a sign: "hợp đồng" and "hội đồng" are no units. */
const PLAIN = new RegExp(`(?:^|[(:,;/\\[-]) ?${DONG}(?: viet nam)?\\.? ?(?:$|[)\\]])`, 'u');

/**
 * The money unit a heading or a line above a table names: "Nguyên giá (tr.đ)", "ĐVT: 1000đ",
 * "Đơn vị tính: nghìn đồng". Undefined when it names none; "hợp đồng" names none.
 */
export function parseMoneyUnit(text: string): MoneyUnit | undefined {
  const folded = stripAccents(foldText(text));
  const scaled = SCALED.find(([, pattern]) => pattern.test(folded));
  if (scaled) return scaled[0];
  return PLAIN.test(folded) ? 'đồng' : undefined;
}
