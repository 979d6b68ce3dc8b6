import type { PremisesRecord } from '../premises.ts';
import { handoverYear, type RecordRule } from '../record-rule.ts';

/** What is handed over was built by then. */
export const builtAtHandover: RecordRule<PremisesRecord> = ({ year_built }) =>
  year_built !== null && year_built > handoverYear
    ? {
        code: 'PREMISES-YEAR-BUILT-AHEAD',
        field: 'year_built',
        values: { year: year_built, last: handoverYear },
      }
    : undefined;
