import { expect, it } from 'vitest';
import { errorsToSettle } from '../../src/findings/receipt-findings.ts';

it('tells errors in lists from errors on receipts, and leaves contradictions to be counted by their records', () => {
  const frequencies = [
    { code: 'ASSETS-NAME-MISSING', severity: 'error', count: 3 },
    { code: 'RECEIPT-ITEM-WRONG', severity: 'error', count: 2 },
    { code: 'RECEIPTS-CONFLICT', severity: 'error', count: 5 },
    { code: 'RECEIPT-ITEM-DAMAGED', severity: 'warning', count: 7 },
  ] as const;
  expect(errorsToSettle(frequencies)).toEqual({ senders: 3, receipts: 2 });
});
