import type { AssetRecord } from '../assets.ts';
import { handoverYear, type RecordRule } from '../record-rule.ts';

/** What is handed over was in use by then. */
export const inUseAtHandover: RecordRule<AssetRecord> = ({ year_in_use }) =>
  year_in_use !== null && year_in_use > handoverYear
    ? {
        code: 'ASSETS-YEAR-IN-USE-AHEAD',
        field: 'year_in_use',
        values: { year: year_in_use, last: handoverYear },
      }
    : undefined;
