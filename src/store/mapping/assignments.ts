import type { Inventory, InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { isCurrent } from '../submissions/current-records.ts';
import type { PendingReason } from './pending.ts';

export type AssignmentMethod = 'declared' | 'law-whole' | 'law-population' | 'rule' | 'boundary' | 'manual';

/** How many records of a kind have a receiver, and by which method. */
export interface AssignmentCounts {
  readonly kind: InventoryKind;
  readonly records: number;
  readonly assigned: number;
  readonly pending: number;
  readonly methods: Readonly<Partial<Record<AssignmentMethod, number>>>;
}

/** A record whose commune, declared or by a rule, is none of those that the law sends its place to. */
export interface DeclaredElsewhere {
  readonly submission: number;
  readonly record: number;
  readonly sheet: string;
  readonly row: number;
  readonly place: string;
  readonly declared: string;
  readonly allowed: readonly string[];
}

/** Records whose declared commune, or a rule's, the law does not provide for their place; needs the run's working tables. */
export function declaredElsewhere(store: Store, { kind, place }: Inventory): readonly DeclaredElsewhere[] {
  const rows = store
    .prepare<[], Omit<DeclaredElsewhere, 'allowed'> & { readonly candidates: string }>(
      `SELECT k.submission_id AS submission, k.id AS record, t.sheet, r.number AS row, k.${place} AS place,
         w.receiver_code AS declared, d.candidates
       FROM ${kind} AS k
       JOIN row AS r ON r.id = k.id
       JOIN source_table AS t ON t.id = r.source_table_id
       JOIN temp.wanted AS w ON w.record_id = k.id AND w.method IN ('declared', 'rule')
       JOIN receiver AS c ON c.code = w.receiver_code AND c.kind = 'commune'
       JOIN temp.place_decision AS d ON d.place = k.${place}
       WHERE ${isCurrent} AND NOT EXISTS (SELECT 1 FROM temp.place_allows AS p
         WHERE p.place = k.${place} AND p.receiver_code = w.receiver_code)
       ORDER BY k.id`,
    )
    .all();
  return rows.map(({ candidates, ...rest }) => ({ ...rest, allowed: JSON.parse(candidates) as string[] }));
}

/** A record without a receiver, and why. */
export interface PendingRecord {
  readonly submission: number;
  readonly record: number;
  readonly sheet: string;
  readonly row: number;
  readonly reason: PendingReason;
  /** Codes of the receivers that come into question. */
  readonly candidates: readonly string[];
}

/** The records of a kind that have no receiver. */
export function pendingRecords(store: Store, { kind }: Inventory): readonly PendingRecord[] {
  return store
    .prepare<[], Omit<PendingRecord, 'candidates'> & { readonly candidates: string }>(
      `SELECT k.submission_id AS submission, k.id AS record, t.sheet, r.number AS row, p.reason, p.candidates
       FROM ${kind} AS k
       JOIN pending AS p ON p.record_id = k.id
       JOIN row AS r ON r.id = k.id
       JOIN source_table AS t ON t.id = r.source_table_id
       WHERE ${isCurrent} ORDER BY k.id`,
    )
    .all()
    .map(({ candidates, ...rest }) => ({ ...rest, candidates: JSON.parse(candidates) as string[] }));
}

/** How the records of a kind stand. */
export function assignmentCounts(store: Store, kind: InventoryKind): AssignmentCounts {
  const rows = store
    .prepare<[], { method: AssignmentMethod | null; count: number }>(
      `SELECT method, count(*) AS count FROM v_${kind} GROUP BY method ORDER BY method`,
    )
    .all();
  const methods = rows.flatMap(({ method, count }) => (method === null ? [] : [[method, count] as const]));
  const pending = rows.find((row) => row.method === null)?.count ?? 0;
  const assigned = methods.reduce((sum, [, count]) => sum + count, 0);
  return { kind, records: assigned + pending, assigned, pending, methods: Object.fromEntries(methods) };
}
