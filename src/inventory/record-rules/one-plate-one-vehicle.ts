import type { AssetRecord } from '../assets.ts';
import type { RecordRule } from '../record-rule.ts';

/** A plate stands for one vehicle. */
export const onePlateOneVehicle: RecordRule<AssetRecord> = ({ plate, quantity }) =>
  plate !== null && quantity !== null && quantity !== 1
    ? { code: 'ASSETS-PLATE-FOR-SEVERAL', field: 'quantity', values: { plate, quantity } }
    : undefined;
