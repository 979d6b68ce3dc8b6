import type { Store } from '../database.ts';

/** Somebody in the staff list of a receiver, with where that is written. */
export interface ListedPerson {
  readonly full_name: string;
  readonly file: string;
  readonly row: number;
}

/** Everybody whom the current inventories send to a receiver, in the order of the rows. */
export function staffListOf(store: Store, receiver: string): readonly ListedPerson[] {
  return store
    .prepare<[string], ListedPerson>(
      `SELECT k.full_name, s.file, r.number AS row
       FROM assignment AS a
       CROSS JOIN staff AS k ON k.id = a.record_id
       CROSS JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
       JOIN row AS r ON r.id = k.id
       WHERE a.receiver_code = ? AND a.ended_by_operation_id IS NULL AND k.full_name IS NOT NULL ORDER BY k.id`,
    )
    .all(receiver);
}
