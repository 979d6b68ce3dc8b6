import type { PremisesRecord } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

/** One coordinate without the other names no spot. */
export const wholeCoordinates: RecordRule<PremisesRecord> = ({ latitude, longitude }) => {
  if ((latitude === null) === (longitude === null)) return undefined;
  return {
    code: 'PREMISES-COORDINATES-HALF',
    field: latitude === null ? 'latitude' : 'longitude',
    values: { given: latitude ?? longitude ?? '' },
  };
};
