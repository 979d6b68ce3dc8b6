import { recordsWith } from '../../store/checks/repeated-records.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';
import { areOfTwoLists, keyOfParts, otherPlace, repetitions } from '../repeated.ts';

const wholeDay = 'YYYY-MM-DD'.length;

/** One name with one day of birth in two lists may be one person; under one citizen id it is, which another rule says. */
export const sameNameAndBirth: CheckRule = function* ({ store }) {
  const ids = new Map(
    [...recordsWith(store, 'staff', 'citizen_id')].map(({ record, value }) => [record, value]),
  );
  const born = recordsWith(store, 'staff', 'birth_date');
  const keyOf = ({ name, value }: { readonly name: string; readonly value: string }) =>
    value.length === wholeDay ? keyOfParts(name, value) : undefined;
  for (const repetition of repetitions(born, keyOf)) {
    const [later, first] = repetition;
    const id = ids.get(later.record);
    if (!areOfTwoLists(repetition) || (id !== undefined && id === ids.get(first.record))) continue;
    yield aboutRecord('STAFF-SAME-NAME-AND-BIRTH', later, {
      kind: 'staff',
      field: 'birth_date',
      values: otherPlace(first),
    });
  }
};
