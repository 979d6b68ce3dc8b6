import { parsePartialDate, yearOfQuarter } from '../../text/date.ts';
import { remember } from '../../text/remember.ts';
import { halvesOfSpan, oneEnd } from '../../text/time-span.ts';
import { handoverYear, type RecordRule } from '../record-rule.ts';
import type { RecordsRecord } from '../records.ts';

/** What lies in the files of districts is younger: an older year lacks a digit, or has a wrong one. */
const earliestYear = 1800;

/** Papers end no earlier than they begin; compared as far as both times are precise. */
export const periodInOrder: RecordRule<RecordsRecord> = ({ period }) => {
  const { turned } = timesOf(period ?? '');
  if (!turned) return undefined;
  const [from, until] = turned;
  return { code: 'RECORDS-PERIOD-ORDER', field: 'period', values: { from, until } };
};

/** Nothing that is handed over is younger than the handover. */
export const writtenAtHandover: RecordRule<RecordsRecord> = ({ period }) => {
  const latest = Math.max(...timesOf(period ?? '').years);
  if (latest <= handoverYear) return undefined;
  return { code: 'RECORDS-PERIOD-AHEAD', field: 'period', values: { year: latest, latest: handoverYear } };
};

/** No paper of a district is as old as a year with a wrong digit makes it. */
export const writtenByDistrict: RecordRule<RecordsRecord> = ({ period }) => {
  const first = Math.min(...timesOf(period ?? '').years);
  if (first >= earliestYear) return undefined;
  return { code: 'RECORDS-PERIOD-EARLY', field: 'period', values: { year: first, earliest: earliestYear } };
};

/** What a text says of times; three rules ask for it, and a list repeats a few hundred of them. */
const timesOf = remember(10_000, (period: string) => {
  const halves = halvesOfSpan(period);
  return {
    /** The beginning and the end, where the end is the earlier one. */
    turned: halves && isTurned(halves.map(timeIn)) ? halves : undefined,
    years: yearsIn(period, halves ?? [oneEnd(period)?.time ?? period]),
  };
});

function isTurned([from, until]: readonly (string | undefined)[]): boolean {
  if (from === undefined || until === undefined) return false;
  const precision = Math.min(from.length, until.length);
  return until.slice(0, precision) < from.slice(0, precision);
}

/** Years of the last and of this century in whatever words, and any year that stands for a time. */
function yearsIn(period: string, ends: readonly string[]): readonly number[] {
  const written = [...period.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
  const times = ends.flatMap((text) => timeIn(text)?.slice(0, 4) ?? []);
  return [...written, ...times.map(Number)];
}

function timeIn(text: string): string | undefined {
  const read = parsePartialDate(text);
  return read.ok ? read.value : yearOfQuarter(text);
}
