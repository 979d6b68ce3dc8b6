import type { Store } from '../database.ts';
import type { RecordPlace } from './check-queries.ts';

/** A person placed in a division of a commune, with what they learnt. */
export interface PlacedPerson extends RecordPlace {
  readonly new_division: string;
  readonly employment_type: string | null;
  readonly qualification: string | null;
  readonly specialism: string | null;
}

/** Everybody who is placed in a division of a commune to stay. */
export function placedPersons(store: Store): IterableIterator<PlacedPerson> {
  return store
    .prepare<[], PlacedPerson>(
      `SELECT v.id AS record, v.submission, v.sheet, v.row, v.new_division, v.employment_type, v.qualification,
         v.specialism
       FROM v_staff AS v JOIN receiver AS c ON c.code = v.receiver_code AND c.kind = 'commune'
       WHERE v.plan = 'bố trí' AND v.new_division IS NOT NULL ORDER BY v.id`,
    )
    .iterate();
}

/** What tells that somebody needs training; see `checks/fit/training-needs.ts`. */
const needCodes = ['STAFF-SPECIALISM-NOT-FITTING', 'STAFF-QUALIFICATION-BELOW'] as const;

/** One person's need of training, in what field, and why: their specialism, their qualification, or both. */
export interface TrainingNeed {
  readonly record: number;
  readonly commune: string;
  readonly district: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly full_name: string;
  readonly new_division: string | null;
  readonly new_position: string | null;
  readonly qualification: string | null;
  readonly specialism: string | null;
  readonly training_field: string;
  readonly by_specialism: number;
  readonly by_qualification: number;
}

/** The needs that the last check found and nobody lets stand, by commune and field; of one commune when it is given. */
export function trainingNeeds(store: Store, commune?: string): readonly TrainingNeed[] {
  const [specialism, qualification] = needCodes;
  return store
    .prepare<[Record<string, string | null>], TrainingNeed>(
      `SELECT v.id AS record, v.receiver_code AS commune, v.district_code AS district, v.file, v.sheet, v.row,
         v.full_name, v.new_division, v.new_position, v.qualification, v.specialism,
         f.details ->> 'training_field' AS training_field,
         max(f.code = @specialism) AS by_specialism, max(f.code = @qualification) AS by_qualification
       FROM finding AS f JOIN v_staff AS v ON v.id = f.record_id
       WHERE f.stage = 'check' AND f.code IN (@specialism, @qualification) AND f.waiver_id IS NULL
         AND (@commune IS NULL OR v.receiver_code = @commune)
       GROUP BY v.id ORDER BY v.receiver_code, training_field, v.id`,
    )
    .all({ specialism, qualification, commune: commune ?? null });
}
