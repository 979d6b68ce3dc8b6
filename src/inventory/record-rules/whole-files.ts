import { foldText } from '../../text/fold.ts';
import type { RecordRule } from '../record-rule.ts';
import type { RecordsRecord } from '../records.ts';

/** What is counted piece by piece; metres of shelf are measured. */
const countedUnits = /^(hồ sơ|hộp|tập|quyển|cuốn|cặp|bó|tờ|bản)$/;

/** Files and boxes are whole. */
export const wholeFiles: RecordRule<RecordsRecord> = ({ quantity, unit }) =>
  quantity !== null && unit !== null && !Number.isInteger(quantity) && countedUnits.test(foldText(unit))
    ? { code: 'RECORDS-QUANTITY-FRACTION', field: 'quantity', values: { quantity, unit } }
    : undefined;
