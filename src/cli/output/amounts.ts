import { type AmountKind, amountDigits } from '../../inventory/quantities.ts';

/** An amount for programs: rows as a number, everything else as an exact decimal of its unit. */
export function amountForPrograms(kind: AmountKind, amount: bigint): number | string {
  return kind === 'rows' ? Number(amount) : amountDigits(kind, amount);
}
