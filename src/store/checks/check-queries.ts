import type { InventoryKind } from '../../inventory/inventory.ts';
import { headquartersArrangements } from '../../inventory/premises.ts';
import type { Store } from '../database.ts';
import { arrivals } from '../submissions/arrivals.ts';

/** Where a record stands, for a finding about it. */
export interface RecordPlace {
  readonly record: number;
  readonly submission: number;
  readonly sheet: string;
  readonly row: number;
}

/** A person whose citizen id stands in another current submission as well. */
export interface PersonInTwoLists extends RecordPlace {
  readonly other_name: string;
  readonly other_file: string;
  readonly other_row: number;
}

/** People listed in two submissions under one citizen id; each but the first, beside the first. */
export function peopleInTwoLists(store: Store): readonly PersonInTwoLists[] {
  return store
    .prepare<[], PersonInTwoLists>(
      `WITH ${arrivals}, repeated AS (
         SELECT citizen_id FROM v_staff WHERE citizen_id IS NOT NULL
         GROUP BY citizen_id HAVING count(DISTINCT submission) > 1),
       listed AS (
         SELECT k.id, first_value(k.id) OVER (PARTITION BY k.citizen_id ORDER BY a.place, k.id) AS first
         FROM repeated JOIN v_staff AS k USING (citizen_id) JOIN arrivals AS a ON a.id = k.submission)
       SELECT v.id AS record, v.submission, v.sheet, v.row, f.full_name AS other_name, f.file AS other_file, f.row AS other_row
       FROM listed JOIN v_staff AS v ON v.id = listed.id JOIN v_staff AS f ON f.id = listed.first
       WHERE v.submission <> f.submission ORDER BY v.id`,
    )
    .all();
}

/** A placed person's new division and the commune it should be one of. */
export interface StatedDivision extends RecordPlace {
  readonly new_division: string;
  readonly receiver_code: string;
  readonly receiver_name: string;
}

/** Every placed person with a new division. */
export function statedDivisions(store: Store): IterableIterator<StatedDivision> {
  return store
    .prepare<[], StatedDivision>(
      `SELECT id AS record, submission, sheet, row, new_division, receiver_code, receiver_name FROM v_staff
       WHERE new_division IS NOT NULL AND receiver_code IS NOT NULL ORDER BY id`,
    )
    .iterate();
}

/** How many headquarters each commune is given; communes without one are absent. */
export function headquartersByCommune(store: Store): ReadonlyMap<string, number> {
  const marks = headquartersArrangements.map(() => '?').join(', ');
  const rows = store
    .prepare<string[], { receiver_code: string; count: number }>(
      `SELECT receiver_code, count(*) AS count FROM v_premises
       WHERE arrangement IN (${marks}) AND receiver_code IS NOT NULL GROUP BY receiver_code`,
    )
    .all(...headquartersArrangements);
  return new Map(rows.map((row) => [row.receiver_code, row.count]));
}

/** The districts that have sent an inventory of a kind. */
export function districtsWith(store: Store, kind: InventoryKind): ReadonlySet<string> {
  const codes = store
    .prepare<[string], string>(
      "SELECT DISTINCT district_code FROM submission WHERE kind = ? AND state = 'current'",
    )
    .pluck()
    .all(kind) as string[];
  return new Set(codes);
}
