import type { Store } from './database.ts';

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

/** The people whose plan is open and who have no receiver; of one district when it is given. */
export function unplacedPeople(store: Store, district?: string): readonly UnplacedPerson[] {
  return store
    .prepare<[{ district: string | null }], UnplacedPerson>(
      `SELECT id AS record, full_name, position, employment_type, qualification, specialism, former_unit,
         former_commune, district_code AS district
       FROM v_staff WHERE receiver_code IS NULL AND (@district IS NULL OR district_code = @district) ORDER BY id`,
    )
    .all({ district: district ?? null });
}
