import type { RecordRule } from '../record-rule.ts';
import type { RecordsRecord } from '../records.ts';

/** Something is handed over: the quantity is above zero. */
export const someAreHandedOver: RecordRule<RecordsRecord> = ({ quantity }) =>
  quantity === 0 ? { code: 'RECORDS-QUANTITY-ZERO', field: 'quantity', values: {} } : undefined;
