import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { headquartersArrangements } from '../../inventory/premises.ts';
import type { Store } from '../database.ts';

/** How many people one commune is to have in a division and position. */
export interface PlacedPeople {
  readonly receiver_code: string;
  readonly new_division: string | null;
  readonly new_position: string | null;
  readonly employment_type: string | null;
  readonly count: number;
}

/** The people placed in communes to stay, counted by division, position and kind of employment. */
export function placedPeople(store: Store): readonly PlacedPeople[] {
  return store
    .prepare<[], PlacedPeople>(
      `SELECT v.receiver_code, v.new_division, v.new_position, v.employment_type, count(*) AS count
       FROM v_staff AS v JOIN receiver AS c ON c.code = v.receiver_code AND c.kind = 'commune'
       WHERE v.plan = 'bố trí' GROUP BY 1, 2, 3, 4`,
    )
    .all();
}

/**
 * The floor area of each commune's headquarters in hundredths of m². Absent are communes without headquarters, and those
 * where one of them states no floor: what is known of the others is no floor of the commune.
 */
export function headquartersFloor(store: Store): ReadonlyMap<string, number> {
  const marks = headquartersArrangements.map(() => '?').join(', ');
  const rows = store
    .prepare<string[], { receiver_code: string; floor: number }>(
      `SELECT receiver_code, sum(floor_area) AS floor FROM v_premises
       WHERE arrangement IN (${marks}) AND receiver_code IS NOT NULL
       GROUP BY receiver_code HAVING count(floor_area) = count(*)`,
    )
    .all(...headquartersArrangements);
  return new Map(rows.map((row) => [row.receiver_code, row.floor]));
}

/** The former communes that records of a kind name, in the current versions. */
export function formerCommunesNamed(store: Store, kind: InventoryKind): ReadonlySet<string> {
  const { place } = inventories[kind];
  const codes = store
    .prepare(
      `SELECT DISTINCT ${place} FROM ${kind} WHERE ${place} IS NOT NULL
       AND submission_id IN (SELECT id FROM submission WHERE state = 'current')`,
    )
    .pluck()
    .all() as string[];
  return new Set(codes);
}
