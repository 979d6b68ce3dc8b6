import { conflictCode } from '../../findings/receipt-findings.ts';
import { receiptConflicts } from '../../store/receiving/received.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';

/**
 * No two receipts say different things of one record: who is right, people decide. They are named in the order of what
 * they say: their numbers follow the order in which they came to this workspace, and the finding must not.
 */
export const receiptsAgree: CheckRule = ({ store }) =>
  receiptConflicts(store).map((conflict) => {
    const sides = conflict.lines
      .map(({ receipt, file, row, condition, quantity }) => {
        const said = [condition, quantity, `(${file} › ${row})`].filter((part) => part !== null).join(' ');
        return { receipt, said };
      })
      .sort((left, right) => (left.said < right.said ? -1 : Number(left.said > right.said)))
      .map(({ receipt, said }) => `${receipt} ${said}`);
    return aboutRecord(conflictCode, conflict, {
      kind: conflict.kind,
      values: { what: conflict.name, sides: sides.join(' ≠ ') },
    });
  });
