import { handoverYear, type RecordRule } from '../record-rule.ts';
import type { RecordsRecord } from '../records.ts';

/** Nothing that is handed over is younger than the handover. */
export const writtenAtHandover: RecordRule<RecordsRecord> = ({ period }) => {
  const years = [...(period ?? '').matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(Number);
  const latest = Math.max(...years);
  if (years.length === 0 || latest <= handoverYear) return undefined;
  return { code: 'RECORDS-PERIOD-AHEAD', field: 'period', values: { year: latest, latest: handoverYear } };
};
