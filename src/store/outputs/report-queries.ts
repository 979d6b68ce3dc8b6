import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';

/** How many records have an error that nobody lets stand, by receiver; null for those that are pending. */
export function faultyRecords(store: Store): ReadonlyMap<string | null, number> {
  const rows = store
    .prepare<[], { receiver: string | null; records: number }>(
      `SELECT a.receiver_code AS receiver, count(DISTINCT f.record_id) AS records
       FROM finding AS f
       JOIN submission AS s ON s.id = f.submission_id AND s.state = 'current'
       LEFT JOIN assignment AS a ON a.record_id = f.record_id AND a.ended_by_operation_id IS NULL
       WHERE f.severity = 'error' AND f.waiver_id IS NULL AND f.record_id IS NOT NULL
       GROUP BY a.receiver_code`,
    )
    .all();
  return new Map(rows.map(({ receiver, records }) => [receiver, records]));
}

/** When an inventory of a district was first heard of. */
export interface Arrival {
  readonly district: string;
  readonly kind: InventoryKind;
  /** ISO instant. */
  readonly at: string;
}

/** The first arrival of each inventory that still counts in one of its versions, oldest first. */
export function arrivals(store: Store): readonly Arrival[] {
  return store
    .prepare<[], Arrival>(
      `SELECT district_code AS district, kind, min(imported_at) AS at FROM submission
       WHERE state IN ('current', 'superseded')
       GROUP BY district_code, kind HAVING count(*) FILTER (WHERE state = 'current') > 0
       ORDER BY at, district_code, kind`,
    )
    .all();
}
