import type { TrainingData } from '../../settings/training.ts';
import { type PlacedPerson, placedPersons } from '../../store/checks/training-needs.ts';
import { foldText } from '../../text/fold.ts';
import { aboutRecord, type CheckRule, type PlacedFinding } from '../check-rule.ts';
import { positionMatcher } from '../positions.ts';

/** What people are told by: everything of the city's data that does not change from person to person. */
export interface TrainingJudge {
  readonly fieldOf: (division: string) => TrainingData['fields'][number] | undefined;
  readonly fits: (specialism: string, field: TrainingData['fields'][number]) => boolean;
  /** The place of a level among the levels, from 0; undefined for words that name none. */
  readonly levelOf: (qualification: string) => number | undefined;
  readonly leastFor: (employment: string | null) => string | undefined;
}

/** Folded words between spaces, so that a short one is found whole only: "y" is no part of "quản lý". */
function asWords(text: string): string {
  return ` ${foldText(text).replace(/[^\p{L}\p{N}/]+/gu, ' ')} `;
}

export function trainingJudge({ fields, levels, least_levels }: TrainingData): TrainingJudge {
  const divisions = fields.map((field) => ({ field, isNamed: positionMatcher(field.divisions) }));
  const words = new Map(fields.map((field) => [field, field.specialisms.map(asWords)]));
  const named = levels.map(({ words: names }) => names.map(asWords));
  return {
    fieldOf: (division) => divisions.find(({ isNamed }) => isNamed(division))?.field,
    fits: (specialism, field) =>
      words.get(field)?.some((word) => asWords(specialism).includes(word)) ?? false,
    levelOf: (qualification) => {
      const written = asWords(qualification);
      const highest = named.findLastIndex((names) => names.some((word) => written.includes(word)));
      return highest < 0 ? undefined : highest;
    },
    leastFor: (employment) =>
      least_levels.find(({ employment_types }) => employment_types.includes(employment ?? ''))?.level,
  };
}

/**
 * Who is placed where neither what they learnt nor how far they went fits: a need of training, never a fault. What
 * nobody has written, and divisions that the data do not name, are not judged.
 */
export const trainingFitsPlace: CheckRule = function* ({ store, training }) {
  const judge = trainingJudge(training);
  const levels = training.levels.map(({ level }) => level);
  for (const person of placedPersons(store)) {
    const field = judge.fieldOf(person.new_division);
    if (!field) continue;
    yield* specialismNeed(person, field, judge);
    yield* qualificationNeed(person, field.field, levels, judge);
  }
};

function* specialismNeed(
  person: PlacedPerson,
  field: TrainingData['fields'][number],
  { fits }: TrainingJudge,
): Generator<PlacedFinding> {
  const { specialism, new_division: division } = person;
  if (specialism === null || fits(specialism, field)) return;
  const values = { specialism, division, training_field: field.field };
  yield aboutRecord('STAFF-SPECIALISM-NOT-FITTING', person, { kind: 'staff', field: 'specialism', values });
}

function* qualificationNeed(
  person: PlacedPerson,
  training_field: string,
  levels: readonly string[],
  { levelOf, leastFor }: TrainingJudge,
): Generator<PlacedFinding> {
  const { qualification, employment_type: employment } = person;
  const least = leastFor(employment);
  const level = qualification === null ? undefined : levelOf(qualification);
  if (qualification === null || least === undefined || level === undefined) return;
  if (level >= levels.indexOf(least)) return;
  const values = { qualification, least, employment: employment ?? '', training_field };
  yield aboutRecord('STAFF-QUALIFICATION-BELOW', person, { kind: 'staff', field: 'qualification', values });
}
