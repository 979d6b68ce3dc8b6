import { decimalDigits } from './value.ts';

const LARGEST_QUICK = 1e12;
const LARGEST_PENDING = 1e15;

/** A sum of decimals: exact while every one has at most two decimals, to 15 digits otherwise. */
export class DecimalSum {
  private hundredths = 0n;
  /** Hundredths not yet in the big sum: plain numbers add ten times faster. */
  private pending = 0;
  private finer = 0;
  private decimals: 0 | 2 = 0;

  /** Adds an exact decimal such as `1276.20` or `0.125`. */
  add(digits: string): void {
    const point = digits.indexOf('.');
    const value = Number(digits);
    const isWhole = point < 0 && Number.isInteger(value);
    if (!isWhole && (point < 0 || digits.length - point > 3)) {
      this.finer += value;
      return;
    }
    if (!isWhole) this.decimals = 2;
    // Below 10^12 a double of two decimals is off by far less than half a hundredth.
    if (Math.abs(value) < LARGEST_QUICK) this.addQuick(Math.round(value * 100));
    else this.hundredths += exactHundredths(digits, point);
  }

  private addQuick(hundredths: number): void {
    this.pending += hundredths;
    if (Math.abs(this.pending) < LARGEST_PENDING) return;
    this.hundredths += BigInt(this.pending);
    this.pending = 0;
  }

  /** The sum as a decimal: `0` when nothing was added. */
  digits(): string {
    const total = this.hundredths + BigInt(this.pending);
    if (this.finer !== 0) return String(Number((Number(total) / 100 + this.finer).toPrecision(15)));
    return this.decimals === 2 ? decimalDigits(total, 2) : decimalDigits(total / 100n, 0);
  }
}

function exactHundredths(digits: string, point: number): bigint {
  if (point < 0) return BigInt(digits) * 100n;
  return BigInt(digits.slice(0, point) + digits.slice(point + 1).padEnd(2, '0'));
}
