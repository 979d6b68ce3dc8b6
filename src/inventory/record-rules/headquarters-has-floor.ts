import { headquartersArrangements, type PremisesRecord } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

/** A headquarters has a building. */
export const headquartersHasFloor: RecordRule<PremisesRecord> = ({ arrangement, floor_area }) =>
  arrangement !== null && headquartersArrangements.includes(arrangement) && floor_area === 0
    ? { code: 'PREMISES-HEADQUARTERS-WITHOUT-FLOOR', field: 'floor_area', values: { arrangement } }
    : undefined;
