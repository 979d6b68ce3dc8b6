import { peopleInTwoLists } from '../store/checks/check-queries.ts';
import { aboutRecord, type CheckRule } from './check-rule.ts';

/** Nobody stands in two lists: one citizen id, one submission. */
export const nobodyInTwoLists: CheckRule = ({ store }) =>
  peopleInTwoLists(store).map((person) => {
    const { other_name, other_file, other_row } = person;
    return aboutRecord('STAFF-IN-TWO-LISTS', person, {
      kind: 'staff',
      field: 'citizen_id',
      values: { other_name, other_file, other_row },
    });
  });
