import { fail, type Result, succeed } from '../result.ts';
import { type Decimal, decimalFromNumber } from './decimal.ts';
import { normaliseText } from './normalise.ts';
import { problemWith, type TextProblem } from './problem.ts';
import { readQuantity } from './quantity.ts';

/** Whether the cell says "nothing": empty, dashes or dots only, or a dash with the sign of the đồng. Zero is not blank. */
export function isBlankMark(text: string): boolean {
  return /^[\p{Pd}\u2212.…_/ ]*₫?$/u.test(normaliseText(text));
}

/**
 * The exact number in a text, by the rules of `readQuantity`; scale words are multiplied in, a unit
 * (đồng, m², %) is accepted and not applied, hectares are refused since they change the size.
 * Fails with NUMBER-UNREADABLE or NUMBER-TOO-LARGE.
 *
 * For text cells only: a number cell's digits `1.234` mean 1.234, so take its number (`decimalFromNumber`).
 */
export function parseDecimal(text: string): Result<Decimal, TextProblem> {
  const quantity = readQuantity(text);
  if (!quantity.ok) return quantity;
  if (quantity.value.unit === 'ha') return fail(problemWith('NUMBER-UNREADABLE', text));
  return succeed(quantity.value.value);
}

/** A whole number in a text, as a safe integer. Fails also with NUMBER-NOT-WHOLE. */
export function parseInteger(text: string): Result<number, TextProblem> {
  const decimal = parseDecimal(text);
  return decimal.ok ? wholeNumber(decimal.value, text, 'NUMBER-NOT-WHOLE') : decimal;
}

/** A number cell's value as a safe integer. Fails with NUMBER-UNREADABLE, -NOT-WHOLE or -TOO-LARGE. */
export function integerFromNumber(value: number): Result<number, TextProblem> {
  const decimal = decimalFromNumber(value);
  if (!decimal) return fail(problemWith('NUMBER-UNREADABLE', String(value)));
  return wholeNumber(decimal, String(value), 'NUMBER-NOT-WHOLE');
}

/** The decimal as a safe integer; `notWhole` names the problem of a fraction. */
export function wholeNumber(
  decimal: Decimal,
  text: string,
  notWhole: 'NUMBER-NOT-WHOLE' | 'NUMBER-FRACTION-OF-DONG',
): Result<number, TextProblem> {
  if (decimal.scale > 0) return fail(problemWith(notWhole, text));
  const value = Number(decimal.units);
  return Number.isSafeInteger(value) ? succeed(value) : fail(problemWith('NUMBER-TOO-LARGE', text));
}
