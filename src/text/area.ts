import { fail, type Result, succeed } from '../result.ts';
import { type Decimal, decimalFromNumber, roundDecimal, timesPowerOfTen } from './decimal.ts';
import { foldWithoutAccents } from './fold.ts';
import { wholeNumber } from './number.ts';
import { problemWith, type TextProblem } from './problem.ts';
import { readQuantity } from './quantity.ts';

/** What a column of areas is counted in. */
export type AreaUnit = 'm²' | 'nghìn m²' | 'ha' | 'km²';

/** As powers of ten of a square metre. */
const POWERS: Readonly<Record<AreaUnit, number>> = { 'm²': 0, 'nghìn m²': 3, ha: 4, 'km²': 6 };

/** An area as whole hundredths of a square metre; `rounded` when more than two decimals were written. */
export interface Area {
  readonly hundredths: number;
  readonly rounded: boolean;
}

/**
 * The area in a text cell. The heading's `unit` applies unless the cell says m² or ha (10 000 m²). More than two
 * decimals of a m² are rounded half away from zero, and flagged. Fails with NUMBER-UNREADABLE (also for money or
 * percent) or NUMBER-TOO-LARGE.
 */
export function parseArea(text: string, unit: AreaUnit = 'm²'): Result<Area, TextProblem> {
  const quantity = readQuantity(text);
  if (!quantity.ok) return quantity;
  const { value, unit: stated = unit } = quantity.value;
  if (stated === 'đồng' || stated === '%') return fail(problemWith('NUMBER-UNREADABLE', text));
  return toHundredths(timesPowerOfTen(value, POWERS[stated]), text);
}

/** The area of a number cell counted in `unit`, with the same rounding. Fails with NUMBER-UNREADABLE or NUMBER-TOO-LARGE. */
export function areaFromNumber(value: number, unit: AreaUnit = 'm²'): Result<Area, TextProblem> {
  const decimal = decimalFromNumber(value);
  return decimal
    ? toHundredths(timesPowerOfTen(decimal, POWERS[unit]), String(value))
    : fail(problemWith('NUMBER-UNREADABLE', String(value)));
}

const THOUSANDS = /(?<![\p{L}\d.,])(?:nghin|ngan|1[., ]?000) ?(?:m2|m²|met vuong)(?![\p{L}\d])/u;
const UNITS: readonly (readonly [AreaUnit, RegExp])[] = [
  ['nghìn m²', THOUSANDS],
  ['ha', /(?<![\p{L}\d])(?:ha|hec-?ta)(?![\p{L}\d])/u],
  ['km²', /(?<![\p{L}\d])(?:km2|km²)(?![\p{L}\d])/u],
  ['m²', /(?<![\p{L}\d])(?:m2|m²|met vuong)(?![\p{L}\d])/u],
];

/** The unit of area a heading or a line above a table names: "Diện tích đất (ha)". Undefined for none, or two. */
export function parseAreaUnit(text: string): AreaUnit | undefined {
  const [named, ...others] = areaUnitsIn(text);
  return others.length === 0 ? named : undefined;
}

/** Every unit of area that a heading names: two in "Diện tích (ha, m2)". */
export function areaUnitsIn(text: string): readonly AreaUnit[] {
  const folded = foldWithoutAccents(text);
  const named = UNITS.filter(([, pattern]) => pattern.test(folded)).map(([unit]) => unit);
  return named[0] === 'nghìn m²' ? named.filter((unit) => unit !== 'm²') : named;
}

function toHundredths(squareMetres: Decimal, text: string): Result<Area, TextProblem> {
  const exact = timesPowerOfTen(squareMetres, 2);
  const whole = wholeNumber(roundDecimal(exact, 0), text, 'NUMBER-NOT-WHOLE');
  return whole.ok ? succeed({ hundredths: whole.value, rounded: exact.scale > 0 }) : whole;
}
