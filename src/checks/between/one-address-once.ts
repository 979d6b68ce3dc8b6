import { formerCommuneByCode, fullName } from '../../reference/units.ts';
import { type ListedRecord, recordsWith } from '../../store/checks/repeated-records.ts';
import { houseOf } from '../address-key.ts';
import { aboutRecord, type CheckRule, type PlacedFinding } from '../check-rule.ts';
import { areOfTwoLists, keyOfParts, otherPlace, type Repetition, repetitions } from '../repeated.ts';

function houseKey({ value, place }: ListedRecord): string | undefined {
  const house = houseOf(value, place);
  return house && `${house.former}\n${house.key}`;
}

/** Within one list two names at one address are two parts of one compound: only the same name there is the same thing. */
function partKey(record: ListedRecord): string | undefined {
  return keyOfParts(String(record.submission), record.name, houseKey(record) ?? null);
}

/** One address in one former commune is listed once; two lists name it each for itself. */
export const oneAddressOnce: CheckRule = function* ({ store }) {
  const listed = [...recordsWith(store, 'premises', 'address')];
  const ofTwoLists = [...repetitions(listed, houseKey)].filter(areOfTwoLists);
  const found = new Map<number, PlacedFinding>();
  for (const repetition of [...repetitions(listed, partKey), ...ofTwoLists])
    found.set(repetition[0].record, listedTwice(repetition));
  yield* found.values();
};

function listedTwice([later, first]: Repetition): PlacedFinding {
  const former = formerCommuneByCode.get(houseOf(later.value, later.place)?.former ?? '');
  return aboutRecord('PREMISES-ADDRESS-TWICE', later, {
    kind: 'premises',
    field: 'address',
    values: { place: former ? fullName(former) : '', other_name: first.name, ...otherPlace(first) },
  });
}
