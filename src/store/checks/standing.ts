import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';

/** Findings of a commune that nobody lets stand. */
export interface CommuneFindings {
  readonly commune: string;
  readonly errors: number;
  readonly warnings: number;
}

/** How many findings there are about what a commune receives, and about the commune itself; those without any are absent. */
export function findingsByCommune(store: Store): readonly CommuneFindings[] {
  return store
    .prepare<[], CommuneFindings>(
      `SELECT coalesce(a.receiver_code, f.details ->> 'commune_code') AS commune,
         count(*) FILTER (WHERE f.severity = 'error') AS errors,
         count(*) FILTER (WHERE f.severity = 'warning') AS warnings
       FROM v_findings AS f
       LEFT JOIN assignment AS a ON a.record_id = f.record AND a.ended_by_operation_id IS NULL
       WHERE f.waiver IS NULL AND f.severity <> 'info' GROUP BY 1 HAVING commune IS NOT NULL`,
    )
    .all();
}

/** How many records without a receiver may still come to each receiver that the law leaves open. */
export function possibleByReceiver(store: Store): ReadonlyMap<string, number> {
  const rows = store
    .prepare<[], { receiver: string; records: number }>(
      `SELECT c.value AS receiver, count(*) AS records
       FROM pending AS p
       JOIN row AS r ON r.id = p.record_id
       JOIN submission AS s ON s.id = r.submission_id AND s.state = 'current'
       CROSS JOIN json_each(p.candidates) AS c GROUP BY 1`,
    )
    .all();
  return new Map(rows.map(({ receiver, records }) => [receiver, records]));
}

/** A record whose day has passed while it is open. */
export interface OverdueRecord {
  readonly kind: InventoryKind;
  readonly record: number;
  readonly name: string | null;
  /** `YYYY-MM-DD`: the due date of the six clear, else the deadline of a dossier. */
  readonly day: string;
  readonly responsible: string | null;
  readonly receiver_code: string | null;
  readonly receiver_name: string | null;
  readonly district_code: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What is done has no day to be late for. */
const finished = 'hoàn thành chưa quyết toán';
const wholeDay = 'YYYY-MM-DD'.length;

function overdueQuery(kind: InventoryKind): string {
  const { fields, naming } = inventories[kind];
  const has = (key: string) => Object.hasOwn(fields, key);
  const day = has('deadline') ? 'coalesce(v.clear_due, v.deadline)' : 'v.clear_due';
  const open = has('status') ? `AND v.status IS NOT '${finished}'` : '';
  return `
    SELECT '${kind}' AS kind, v.id AS record, v.${naming} AS name, ${day} AS day, v.clear_responsible AS responsible,
      v.receiver_code, v.receiver_name, v.district_code, v.file, v.sheet, v.row
    FROM v_${kind} AS v WHERE length(${day}) = ${wholeDay} AND ${day} < @today ${open}`;
}

/** Every open record whose day is before a day (`YYYY-MM-DD`), longest overdue first; one at a time. */
export function overdueRecords(store: Store, today: string): IterableIterator<OverdueRecord> {
  const all = inventoryKinds.map(overdueQuery).join(' UNION ALL ');
  return store.prepare<[{ today: string }], OverdueRecord>(`${all} ORDER BY day, record`).iterate({ today });
}

/** How many open records of each kind are overdue on a day; kinds without any are absent. */
export function countOverdue(
  store: Store,
  today: string,
): readonly { readonly kind: InventoryKind; readonly records: number }[] {
  const all = inventoryKinds.map(overdueQuery).join(' UNION ALL ');
  return store
    .prepare<[{ today: string }], { kind: InventoryKind; records: number }>(
      `SELECT kind, count(*) AS records FROM (${all}) GROUP BY kind`,
    )
    .all({ today });
}
