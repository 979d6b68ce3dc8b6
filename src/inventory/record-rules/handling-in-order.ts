import type { PremisesRecord } from '../premises.ts';
import type { RecordRule } from '../record-rule.ts';

/** What is handled says so: a day of completion and a state that is not yet "đã xử lý" contradict each other. */
export const handlingStatusAgrees: RecordRule<PremisesRecord> = ({ handling_status, handling_done }) => {
  if (handling_done === null || handling_status === null || handling_status === 'đã xử lý') return undefined;
  return {
    code: 'PREMISES-HANDLING-STATUS-DISAGREES',
    field: 'handling_status',
    values: { status: handling_status, done: handling_done },
  };
};

/** The dossier comes first, then the decision, then the end; compared as far as both days are precise. */
export const handlingDaysInOrder: RecordRule<PremisesRecord> = (record) => {
  const steps = (['handling_dossier', 'handling_decided', 'handling_done'] as const).flatMap((field) => {
    const day = record[field];
    return day === null ? [] : [{ field, day }];
  });
  for (const [index, { field, day }] of steps.entries()) {
    const before = steps[index - 1];
    if (before === undefined || !isBefore(day, before.day)) continue;
    return {
      code: 'PREMISES-HANDLING-DAYS-ORDER',
      field,
      values: { earlier: before.day, later: day },
    };
  }
  return undefined;
};

function isBefore(day: string, other: string): boolean {
  const precision = Math.min(day.length, other.length);
  return day.slice(0, precision) < other.slice(0, precision);
}
