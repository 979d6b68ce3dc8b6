import { type ListedRecord, recordsSharing } from '../../store/checks/repeated-records.ts';
import { codeKey } from '../../text/code-key.ts';
import { aboutRecord, type CheckRule, type PlacedFinding } from '../check-rule.ts';
import { areOfTwoLists, keyOfParts, otherPlace, repetitions } from '../repeated.ts';

/** Premises stand in one list. A code alone says too little: with the name or the address it does. */
export const premisesInOneList: CheckRule = function* ({ store }) {
  const sharing = [...recordsSharing(store, 'premises', 'premises_code')];
  const byName = repetitions(sharing, ({ value, name }) => keyOfParts(codeKey(value), name));
  const byAddress = repetitions(sharing, ({ value, address, place }) =>
    keyOfParts(codeKey(value), address, place),
  );
  const found = new Map<number, PlacedFinding>();
  for (const repetition of [...byName, ...byAddress]) {
    const [later, first] = repetition;
    if (areOfTwoLists(repetition)) found.set(later.record, listedTwice(later, first));
  }
  yield* found.values();
};

function listedTwice(later: ListedRecord, first: ListedRecord): PlacedFinding {
  return aboutRecord('PREMISES-LISTED-TWICE', later, {
    kind: 'premises',
    field: 'premises_code',
    values: { code: later.value, ...otherPlace(first) },
  });
}
