/** Hundredths as an exact decimal: 127620 is `1276.20`. */
export function decimalOfHundredths(hundredths: bigint): string {
  const sign = hundredths < 0n ? '-' : '';
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An exact decimal of two places as hundredths: `1276.20` is 127620. */
export function hundredthsOf(decimal: string): bigint {
  return BigInt(decimal.replace('.', ''));
}
