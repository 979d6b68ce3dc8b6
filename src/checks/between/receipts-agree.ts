import { receiptConflicts } from '../../store/received.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';

/** No two receipts say different things of one record: who is right, people decide. */
export const receiptsAgree: CheckRule = ({ store }) =>
  receiptConflicts(store).map((conflict) => {
    const sides = conflict.lines.map(({ receipt, file, row, condition, quantity }) =>
      [receipt, condition, quantity, `(${file} › ${row})`].filter((part) => part !== null).join(' '),
    );
    return aboutRecord('RECEIPTS-CONFLICT', conflict, {
      kind: conflict.kind,
      values: { what: conflict.name, sides: sides.join(' ≠ ') },
    });
  });
