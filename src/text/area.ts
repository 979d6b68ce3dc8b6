import { fail, type Result, succeed } from '../result.ts';
import { type Decimal, decimalFromNumber, timesPowerOfTen } from './decimal.ts';
import { wholeNumber } from './number.ts';
import { problemWith, type TextProblem } from './problem.ts';
import { readQuantity } from './quantity.ts';

/** An area as whole hundredths of a square metre; `rounded` when more than two decimals were written. */
export interface Area {
  readonly hundredths: number;
  readonly rounded: boolean;
}

/**
 * The area in a text cell, in m² unless it says ha (10 000 m²). More than two decimals are rounded half
 * away from zero, and flagged. Fails with NUMBER-UNREADABLE (also for money or percent) or NUMBER-TOO-LARGE.
 */
export function parseArea(text: string): Result<Area, TextProblem> {
  const quantity = readQuantity(text);
  if (!quantity.ok) return quantity;
  const { value, unit } = quantity.value;
  if (unit === 'đồng' || unit === '%') return fail(problemWith('NUMBER-UNREADABLE', text));
  return toHundredths(unit === 'ha' ? timesPowerOfTen(value, 4) : value, text);
}

/** The area of a number cell in m², with the same rounding. Fails with NUMBER-UNREADABLE or NUMBER-TOO-LARGE. */
export function areaFromNumber(value: number): Result<Area, TextProblem> {
  const decimal = decimalFromNumber(value);
  return decimal
    ? toHundredths(decimal, String(value))
    : fail(problemWith('NUMBER-UNREADABLE', String(value)));
}

function toHundredths(squareMetres: Decimal, text: string): Result<Area, TextProblem> {
  const exact = timesPowerOfTen(squareMetres, 2);
  const whole = wholeNumber({ units: roundHalfAway(exact), scale: 0 }, text, 'NUMBER-NOT-WHOLE');
  return whole.ok ? succeed({ hundredths: whole.value, rounded: exact.scale > 0 }) : whole;
}

function roundHalfAway(decimal: Decimal): bigint {
  const divisor = 10n ** BigInt(decimal.scale);
  const magnitude = decimal.units < 0n ? -decimal.units : decimal.units;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return decimal.units < 0n ? -rounded : rounded;
}
