import { decimalDigits } from './value.ts';

/** A sum of decimals: exact while every one has at most two decimals, to 15 digits otherwise. */
export class DecimalSum {
  private hundredths = 0n;
  private finer = 0;
  private decimals: 0 | 2 = 0;

  /** Adds an exact decimal such as `1276.20` or `0.125`. */
  add(digits: string): void {
    const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(digits);
    if (parts === null) {
      this.finer += Number(digits);
      return;
    }
    const [, sign, whole = '0', fraction] = parts;
    if (fraction !== undefined) this.decimals = 2;
    const magnitude = BigInt(whole) * 100n + BigInt((fraction ?? '').padEnd(2, '0'));
    this.hundredths += sign === '-' ? -magnitude : magnitude;
  }

  /** The sum as a decimal: `0` when nothing was added. */
  digits(): string {
    if (this.finer !== 0) return String(Number((Number(this.hundredths) / 100 + this.finer).toPrecision(15)));
    return this.decimals === 2 ? decimalDigits(this.hundredths, 2) : decimalDigits(this.hundredths / 100n, 0);
  }
}
