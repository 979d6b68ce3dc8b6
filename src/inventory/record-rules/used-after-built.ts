import type { PremisesRecord } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

/** Premises are used no earlier than they are built. */
export const usedAfterBuilt: RecordRule<PremisesRecord> = ({ year_built, year_in_use }) =>
  year_built !== null && year_in_use !== null && year_in_use < year_built
    ? {
        code: 'PREMISES-USED-BEFORE-BUILT',
        field: 'year_in_use',
        values: { built: year_built, used: year_in_use },
      }
    : undefined;
