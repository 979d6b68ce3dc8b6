import { formerCommuneByCode, fullName } from '../../reference/units.ts';
import { type ListedRecord, recordsWith } from '../../store/checks/repeated-records.ts';
import { houseOf } from '../address-key.ts';
import { aboutRecord, type CheckRule } from '../check-rule.ts';
import { areOfTwoLists, keyOfParts, otherPlace, type Repetition, repetitions } from '../repeated.ts';

function houseKey({ value, place }: ListedRecord): string | undefined {
  const house = houseOf(value, place);
  return house && `${house.former}\n${house.key}`;
}

/** Within one list two names at one address are two parts of one compound; two lists name it each for itself. */
function isOneThing(repetition: Repetition): boolean {
  const [later, first] = repetition;
  return areOfTwoLists(repetition) || keyOfParts(later.name) === keyOfParts(first.name);
}

/** One address in one former commune is listed once. */
export const oneAddressOnce: CheckRule = function* ({ store }) {
  for (const repetition of repetitions(recordsWith(store, 'premises', 'address'), houseKey)) {
    const [later, first] = repetition;
    const former = formerCommuneByCode.get(houseOf(later.value, later.place)?.former ?? '');
    if (!former || !isOneThing(repetition)) continue;
    yield aboutRecord('PREMISES-ADDRESS-TWICE', later, {
      kind: 'premises',
      field: 'address',
      values: { place: fullName(former), other_name: first.name, ...otherPlace(first) },
    });
  }
};
