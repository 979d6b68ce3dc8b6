import type { RecordRule } from '../record-rule.ts';
import type { StaffRecord } from '../staff.ts';

/** Plans under which nobody takes up a new division. */
const plansWithoutPlace: ReadonlySet<string> = new Set(['nghỉ theo NĐ 178', 'chưa bố trí']);

/** Who leaves under NĐ 178, or is not yet placed, has no new division. */
export const newPlaceOnlyForStaying: RecordRule<StaffRecord> = ({ plan, new_division }) =>
  plan !== null && plansWithoutPlace.has(plan) && new_division !== null
    ? { code: 'STAFF-NEW-PLACE-FOR-LEAVING', field: 'new_division', values: { plan, division: new_division } }
    : undefined;
