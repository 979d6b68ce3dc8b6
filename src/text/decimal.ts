/** An exact decimal number: `units` × 10^-`scale`, with no trailing zeros in the fraction and scale ≥ 0. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** The decimal `units` × 10^-`scale` in its one canonical form, so that equal values have equal parts. */
export function makeDecimal(units: bigint, scale: number): Decimal {
  if (scale < 0) return { units: units * 10n ** BigInt(-scale), scale: 0 };
  let canonical = { units, scale };
  while (canonical.scale > 0 && canonical.units % 10n === 0n) {
    canonical = { units: canonical.units / 10n, scale: canonical.scale - 1 };
  }
  return canonical;
}

/** The decimal times 10^`power`, exactly. */
export function timesPowerOfTen(decimal: Decimal, power: number): Decimal {
  return makeDecimal(decimal.units, decimal.scale - power);
}

/** The exact sum. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  const units =
    left.units * 10n ** BigInt(scale - left.scale) + right.units * 10n ** BigInt(scale - right.scale);
  return makeDecimal(units, scale);
}

/** The nearest decimal of at most `scale` places, halves away from zero. */
export function roundDecimal(decimal: Decimal, scale: number): Decimal {
  if (decimal.scale <= scale) return decimal;
  const divisor = 10n ** BigInt(decimal.scale - scale);
  const magnitude = decimal.units < 0n ? -decimal.units : decimal.units;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return makeDecimal(decimal.units < 0n ? -rounded : rounded, scale);
}

/** Plain digits with a decimal point: `-1234.5`. */
export function formatDecimal(decimal: Decimal): string {
  const digits = (decimal.units < 0n ? -decimal.units : decimal.units)
    .toString()
    .padStart(decimal.scale + 1, '0');
  const sign = decimal.units < 0n ? '-' : '';
  if (decimal.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimal.scale)}.${digits.slice(-decimal.scale)}`;
}

/** The number a spreadsheet means: a fraction cut to the 15 significant digits Excel shows, so that 0.1 + 0.2 is 0.3. */
export function shownNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** The decimal a spreadsheet means by a floating number, in its shortest digits. Undefined for NaN and infinities. */
export function decimalFromNumber(value: number): Decimal | undefined {
  return Number.isFinite(value) ? decimalFromDigits(shownNumber(value).toString()) : undefined;
}

/** The digits of a spreadsheet's number times 10^`power`, exactly: 0.5 and 2 make `50`. Undefined for NaN and infinities. */
export function shiftedDigits(value: number, power: number): string | undefined {
  const decimal = decimalFromNumber(value);
  return decimal && formatDecimal(timesPowerOfTen(decimal, power));
}

/** The decimal of program digits (`-12.5`, `1e+21`), or undefined for any other text. */
export function decimalFromDigits(digits: string): Decimal | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] =
    /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(digits) ?? [];
  if (sign === undefined || whole === undefined) return undefined;
  const units = BigInt(whole + fraction);
  return makeDecimal(sign === '-' ? -units : units, fraction.length - Number(exponent));
}
