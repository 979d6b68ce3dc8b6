import { recordsSharing } from '../../store/checks/repeated-records.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';
import { areOfTwoLists, otherPlace, repetitions } from '../repeated.ts';

/** Nobody is sent to one place by one list and elsewhere by another. */
export const nobodyInTwoPlaces: CheckRule = function* ({ store }) {
  const listed = [...recordsSharing(store, 'staff', 'citizen_id')];
  const placed = listed.filter(({ receiver_code }) => receiver_code !== null);
  for (const repetition of repetitions(placed, ({ value }) => value)) {
    const [later, first] = repetition;
    const { receiver_name: receiver } = later;
    const { receiver_name: other_receiver } = first;
    if (!areOfTwoLists(repetition) || receiver === null || other_receiver === null) continue;
    if (later.receiver_code === first.receiver_code) continue;
    yield aboutRecord('STAFF-PLACED-IN-TWO-COMMUNES', later, {
      kind: 'staff',
      field: 'destination',
      values: { receiver, other_receiver, ...otherPlace(first) },
    });
  }
};
