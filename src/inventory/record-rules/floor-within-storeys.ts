import type { PremisesRecord } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

const hundredths = 100;

/** All floors together are at most the land times the number of floors. */
export const floorWithinStoreys: RecordRule<PremisesRecord> = ({ land_area, floor_area, floors }) => {
  if (land_area === null || floor_area === null || floors === null) return undefined;
  if (land_area === 0 || floor_area <= land_area * floors) return undefined;
  return {
    code: 'PREMISES-FLOOR-ABOVE-STOREYS',
    field: 'floor_area',
    values: { floor: floor_area / hundredths, land: land_area / hundredths, floors },
  };
};
