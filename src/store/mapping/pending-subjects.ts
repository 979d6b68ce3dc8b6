import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import type { PendingReason } from './pending.ts';

/** A record without a receiver, with what people need to know to decide about it. */
export interface PendingSubject {
  readonly record: number;
  readonly kind: InventoryKind;
  readonly district: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly name: string | null;
  /** The code its office gives it. */
  readonly identity: string | null;
  /** Codes of former communes, joined by `, `. */
  readonly place: string | null;
  readonly address: string | null;
  readonly unit: string | null;
  readonly reason: PendingReason;
  /** Codes of the receivers that come into question. */
  readonly candidates: readonly string[];
}

/** Which of them are asked for; an absent part asks for all. */
export interface PendingFilter {
  readonly district?: string | undefined;
  readonly kind?: InventoryKind | undefined;
}

/** The records of the current versions without a receiver, by kind and in the order of their files. */
export function pendingSubjects(store: Store, filter: PendingFilter = {}): readonly PendingSubject[] {
  return inventoryKinds
    .filter((kind) => filter.kind === undefined || filter.kind === kind)
    .flatMap((kind) => subjectsOf(store, kind, filter.district));
}

function subjectsOf(
  store: Store,
  kind: InventoryKind,
  district: string | undefined,
): readonly PendingSubject[] {
  const { place, address, unit, naming, identity } = inventories[kind];
  return store
    .prepare<[{ district: string | null }], Omit<PendingSubject, 'candidates'> & { candidates: string }>(
      `SELECT k.id AS record, '${kind}' AS kind, s.district_code AS district, s.file, t.sheet, r.number AS row,
         k.${naming} AS name, k.${identity} AS identity, k.${place} AS place,
         ${address === undefined ? 'NULL' : `k.${address}`} AS address, k.${unit} AS unit, p.reason, p.candidates
       FROM pending AS p
       CROSS JOIN ${kind} AS k ON k.id = p.record_id
       CROSS JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
       JOIN row AS r ON r.id = k.id
       JOIN source_table AS t ON t.id = r.source_table_id
       WHERE @district IS NULL OR s.district_code = @district
       ORDER BY s.district_code, k.id`,
    )
    .all({ district: district ?? null })
    .map(({ candidates, ...rest }) => ({ ...rest, candidates: JSON.parse(candidates) as string[] }));
}
