import type { Severity } from './finding.ts';
import type { RuleCode } from './rules.ts';

/** What keeps a record from counting as received, before all else. */
export const conflictCode = 'RECEIPTS-CONFLICT' satisfies RuleCode;

interface Counted {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Errors by who settles them. */
export interface ErrorsToSettle {
  /** In what the senders sent: they mend it and send it again. */
  readonly senders: number;
  /** On receipts, other than those that contradict each other: the two sides settle it with each other. */
  readonly receipts: number;
}

/** Tells the errors of receipts from those that a sender can mend; contradicting receipts are counted by their records elsewhere. */
export function errorsToSettle(frequencies: Iterable<Counted>): ErrorsToSettle {
  let senders = 0;
  let receipts = 0;
  for (const { code, severity, count } of frequencies) {
    if (severity !== 'error' || code === conflictCode) continue;
    if (code.startsWith('RECEIPT-')) receipts += count;
    else senders += count;
  }
  return { senders, receipts };
}
