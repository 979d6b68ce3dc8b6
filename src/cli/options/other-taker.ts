import type { OtherTaker } from '../../import/options.ts';
import { readMapStamp } from '../../mapping/workbook-stamp.ts';
import { isReceiptForm, readReceiptStamp } from '../../reconcile/receipts/receipt-stamp.ts';

/** Decision and rule workbooks go back into `map import`, receipts into `receive`. */
export function otherTaker(stamp: readonly string[]): OtherTaker | undefined {
  if (readMapStamp(stamp)) return 'map import';
  return readReceiptStamp(stamp) || isReceiptForm(stamp) ? 'receive' : undefined;
}
