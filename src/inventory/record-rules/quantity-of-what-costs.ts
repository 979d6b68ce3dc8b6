import type { AssetRecord } from '../assets.ts';
import type { RecordRule } from '../record-rule.ts';

/** What has a cost is there at least once, unless the count found it lacking. */
export const quantityOfWhatCosts: RecordRule<AssetRecord> = ({ quantity, original_cost, condition }) =>
  quantity === 0 && original_cost !== null && original_cost > 0 && condition !== 'thiếu'
    ? { code: 'ASSETS-QUANTITY-ZERO', field: 'quantity', values: { cost: original_cost } }
    : undefined;
