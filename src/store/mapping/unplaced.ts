import type { Store } from '../database.ts';

/** Somebody without a place, with what a suggestion rests on. */
export interface UnplacedPerson {
  readonly record: number;
  readonly full_name: string | null;
  readonly position: string | null;
  readonly employment_type: string | null;
  readonly qualification: string | null;
  readonly specialism: string | null;
  readonly former_unit: string | null;
  /** Codes joined by `, `. */
  readonly former_commune: string | null;
  /** Code of the district that sent them. */
  readonly district: string;
}

/** The people whose plan is open and who have no receiver, in the order in which they came. */
export function unplacedPeople(store: Store): readonly UnplacedPerson[] {
  return store
    .prepare<[], UnplacedPerson>(
      `SELECT id AS record, full_name, position, employment_type, qualification, specialism, former_unit,
         former_commune, district_code AS district
       FROM v_staff WHERE receiver_code IS NULL ORDER BY id`,
    )
    .all();
}
