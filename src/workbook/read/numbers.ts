const DASH = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
/** Any decimal of up to this many digits is told from every other by a double, and survives it unchanged. */
const EXACT_DIGITS = 15;

const POWERS_OF_TEN: readonly number[] = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * Reads bytes such as `-12.5` of at most 15 digits; NaN when they have another form, which says
 * nothing about them. Exact: both the digits and the power of ten fit in a double, so the one
 * division is rounded correctly.
 */
export function parsePlainDecimal(bytes: Buffer, start: number, end: number): number {
  const negative = bytes[start] === DASH;
  const first = negative ? start + 1 : start;
  let value = 0;
  let dot = -1;
  for (let at = first; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) value = value * 10 + (byte - ZERO);
    else if (byte === DOT && dot < 0 && at > first) dot = at;
    else return Number.NaN;
  }
  const fraction = dot < 0 ? 0 : end - dot - 1;
  const digits = end - first - (dot < 0 ? 0 : 1);
  if (digits === 0 || digits > EXACT_DIGITS || (dot >= 0 && fraction === 0)) return Number.NaN;
  const magnitude = fraction === 0 ? value : value / (POWERS_OF_TEN[fraction] ?? Number.NaN);
  return negative && magnitude !== 0 ? -magnitude : magnitude;
}

/**
 * The shortest digits of a number read by `parsePlainDecimal` from these bytes. A decimal of 15
 * digits without a needless zero already is the shortest, and copying it is cheaper than computing it.
 */
export function plainDecimalText(value: number, bytes: Buffer, start: number, end: number): string {
  const shortest = !Number.isInteger(value) && Math.abs(value) >= 1 && bytes[end - 1] !== ZERO;
  if (!shortest) return String(value);
  const first = bytes[start] === DASH ? start + 1 : start;
  return bytes[first] === ZERO ? String(value) : bytes.toString('latin1', start, end);
}

/** A number in any form XML Schema allows, but NaN and INF; undefined when it is none. */
export function parseStoredNumber(stored: string): number | undefined {
  const value = Number(stored);
  const decimal = /^\s*[+-]?[\d.]/.test(stored) && !/^\s*[+-]?0[xob]/i.test(stored);
  return decimal && Number.isFinite(value) ? value : undefined;
}

/**
 * The text of any stored number: shortest exact digits, without an exponent below 1e21. A whole
 * number of more than 15 digits stays as stored: it is an identifier, and a double would change it.
 */
export function numberText(stored: string, value: number): string {
  return /^-?[1-9]\d{15,}$/.test(stored) ? stored : String(value);
}
