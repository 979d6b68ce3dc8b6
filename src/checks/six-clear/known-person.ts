import type { SixClearRow } from '../../store/checks/six-clear-rows.ts';
import { type ListedPerson, staffListOf } from '../../store/checks/staff-lists.ts';
import type { Store } from '../../store/database.ts';
import { aboutRecord, type PlacedFinding } from '../check-rule.ts';
import { fullyHeard } from '../heard.ts';
import { leadingUnit } from './leading-unit.ts';
import { nameBeforePosition } from './person.ts';
import { nameKey, similarPerson } from './similar-person.ts';
import type { SixClearContext } from './subject.ts';

interface StaffList {
  readonly people: readonly ListedPerson[];
  readonly keys: ReadonlySet<string>;
}

/** Tells of a record whether the person in charge stands in the staff list of the unit that leads. */
export type KnownPersonRule = (row: SixClearRow, context: SixClearContext) => PlacedFinding | undefined;

/**
 * The person in charge is one of the unit that leads. Said only where that unit's list is known: every district from
 * which it receives has sent its staff. One list a unit is read, when it is first asked for.
 */
export function knownPersonRule(store: Store): KnownPersonRule {
  const isHeard = fullyHeard(store, 'staff');
  const lists = new Map<string, StaffList>();
  const listOf = (receiver: string): StaffList => {
    const known = lists.get(receiver);
    if (known) return known;
    const people = staffListOf(store, receiver);
    const list = { people, keys: new Set(people.map(({ full_name }) => nameKey(full_name))) };
    lists.set(receiver, list);
    return list;
  };
  return (row, { units }) => {
    if (row.clear_person === null || row.clear_responsible === null) return undefined;
    const unit = leadingUnit(row.clear_responsible, units);
    if (unit.kind !== 'exists' || unit.receiver?.kind !== 'commune' || !isHeard(unit.receiver.code))
      return undefined;
    const { people, keys } = listOf(unit.receiver.code);
    const name = nameBeforePosition(row.clear_person);
    if (people.length === 0 || keys.has(nameKey(name))) return undefined;
    const about = { kind: row.kind, field: 'clear_person' } as const;
    const values = { text: name, unit: unit.receiver.name, people: people.length };
    const similar = similarPerson(name, people);
    if (!similar) return aboutRecord('CLEAR-PERSON-NOT-IN-STAFF', row, { ...about, values });
    const { person, similarity, why } = similar;
    const found = {
      found: person.full_name,
      similarity,
      why,
      other_file: person.file,
      other_row: person.row,
    };
    return aboutRecord('CLEAR-PERSON-SPELT-OTHERWISE', row, { ...about, values: { ...values, ...found } });
  };
}
