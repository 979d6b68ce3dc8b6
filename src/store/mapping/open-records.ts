import type { Inventory } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import type { PendingReason } from './pending.ts';

/** A record that neither a person, nor its sender, nor the law has settled, with what rules and boundaries look at. */
export interface OpenRecord {
  readonly record: number;
  readonly district: string;
  readonly place: string | null;
  readonly address: string | null;
  readonly unit: string | null;
  readonly identity: string | null;
  readonly reason: PendingReason;
  /** Codes of the communes that the law allows for its place; none where the place is unknown. */
  readonly candidates: readonly string[];
}

/** What may settle an open record: a receiver with its reason, or a reason why it stays open. */
export type Settlement =
  | {
      readonly record: number;
      readonly receiver: string;
      readonly method: 'rule' | 'boundary';
      readonly evidence: string;
      readonly ruleId: number | null;
    }
  | { readonly record: number; readonly reason: PendingReason; readonly candidates: readonly string[] };

/** The records of a run that are still open for one of the reasons given; needs the run's working tables. */
export function openRecords(
  store: Store,
  { kind, place, address, unit, identity }: Inventory,
  reasons: readonly PendingReason[],
): readonly OpenRecord[] {
  return store
    .prepare<[string], Omit<OpenRecord, 'candidates'> & { readonly candidates: string }>(
      `SELECT k.id AS record, s.district_code AS district, k.${place} AS place,
         ${address === undefined ? 'NULL' : `k.${address}`} AS address, k.${unit} AS unit, k.${identity} AS identity,
         w.reason, w.candidates
       FROM temp.wanted AS w
       JOIN ${kind} AS k ON k.id = w.record_id
       JOIN submission AS s ON s.id = k.submission_id
       WHERE w.receiver_code IS NULL AND w.reason IN (SELECT value FROM json_each(?)) ORDER BY k.id`,
    )
    .all(JSON.stringify(reasons))
    .map(({ candidates, ...rest }) => ({ ...rest, candidates: JSON.parse(candidates) as string[] }));
}

/** A record with coordinates, as the run has it so far. */
export interface LocatableRecord {
  readonly record: number;
  readonly submission: number;
  readonly sheet: string;
  readonly row: number;
  readonly receiver: string | null;
  /** Whether it is open for a reason that the place of a thing can settle. */
  readonly isOpenToPlace: boolean;
  /** Codes of the communes that the law allows for its place; none where the place is unknown. */
  readonly allowed: readonly string[];
}

/** The records of a run that have coordinates, those aside that a person decided; needs the run's working tables. */
export function locatableRecords(
  store: Store,
  { kind, place, coordinates }: Inventory,
): readonly LocatableRecord[] {
  if (coordinates === undefined) return [];
  return store
    .prepare<
      [],
      Omit<LocatableRecord, 'allowed' | 'isOpenToPlace'> & { open: number; allowed: string | null }
    >(
      `SELECT k.id AS record, k.submission_id AS submission, t.sheet, r.number AS row, w.receiver_code AS receiver,
         w.receiver_code IS NULL AND w.reason IN ('split', 'several-places', 'no-place') AS open, d.candidates AS allowed
       FROM temp.wanted AS w
       JOIN ${kind} AS k ON k.id = w.record_id
       JOIN row AS r ON r.id = k.id
       JOIN source_table AS t ON t.id = r.source_table_id
       LEFT JOIN temp.place_decision AS d ON d.place = k.${place}
       WHERE k.${coordinates.latitude} IS NOT NULL AND k.${coordinates.longitude} IS NOT NULL
         AND w.method IS NOT 'manual' ORDER BY k.id`,
    )
    .all()
    .map(({ open, allowed, ...rest }) => ({
      ...rest,
      isOpenToPlace: open === 1,
      allowed: allowed === null ? [] : (JSON.parse(allowed) as string[]),
    }));
}

/** Wants what rules or boundaries say of open records. */
export function wantSettled(store: Store, settlements: readonly Settlement[]): void {
  const settle = store.prepare(
    'UPDATE temp.wanted SET receiver_code = ?, method = ?, evidence = ?, rule_id = ? WHERE record_id = ?',
  );
  const leaveOpen = store.prepare('UPDATE temp.wanted SET reason = ?, candidates = ? WHERE record_id = ?');
  for (const each of settlements) {
    if ('receiver' in each) settle.run(each.receiver, each.method, each.evidence, each.ruleId, each.record);
    else leaveOpen.run(each.reason, JSON.stringify(each.candidates), each.record);
  }
}
