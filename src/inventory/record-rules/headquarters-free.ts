import { headquartersArrangements, type PremisesRecord } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

/** Present uses of premises that somebody would have to leave first. */
const usesByOthers: ReadonlySet<string> = new Set(['nhà ở', 'bị lấn chiếm', 'cho thuê']);

/** A headquarters is not lived in, encroached upon or let to others. */
export const headquartersIsFree: RecordRule<PremisesRecord> = ({ arrangement, present_use }) => {
  if (arrangement === null || !headquartersArrangements.includes(arrangement)) return undefined;
  if (present_use === null || !usesByOthers.has(present_use)) return undefined;
  return {
    code: 'PREMISES-HEADQUARTERS-OCCUPIED',
    field: 'present_use',
    values: { arrangement, present_use },
  };
};
