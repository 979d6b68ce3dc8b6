import type { Store } from '../database.ts';
import type { Actor } from '../operations.ts';

/** A corner of a polygon, in degrees (WGS 84), in the order of GeoJSON (RFC 7946 § 3.1.1). */
export type Position = readonly [longitude: number, latitude: number];

/** One polygon of a commune: its outer ring, then its holes; each ring ends where it begins. */
export interface Boundary {
  /** A code of the new era. */
  readonly commune: string;
  readonly rings: readonly (readonly Position[])[];
}

/** What is known of a boundary file before it is stored. */
export interface BoundarySource {
  readonly file: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** The property of its features that holds the commune. */
  readonly property: string;
}

/** The boundaries in force, as one file brought them. */
export interface BoundarySet extends BoundarySource {
  readonly id: number;
  readonly loadedAt: string;
  readonly loadedBy: string;
}

/** A record of a current version that says where it lies, in degrees (WGS 84). */
export interface PlacedRecord {
  readonly record: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The boundaries in force; undefined when none are loaded. */
export function currentBoundarySet(store: Store): BoundarySet | undefined {
  return store
    .prepare<[], BoundarySet>(
      `SELECT id, file, sha256, size, property, loaded_at AS loadedAt, loaded_by AS loadedBy
       FROM boundary_set WHERE ended_by_operation_id IS NULL ORDER BY id DESC LIMIT 1`,
    )
    .get();
}

/** The polygons of a set, in the order of its file. */
export function boundariesOf(store: Store, setId: number): readonly Boundary[] {
  return store
    .prepare<[number], { readonly commune: string; readonly rings: string }>(
      'SELECT commune_code AS commune, rings FROM boundary WHERE boundary_set_id = ? ORDER BY id',
    )
    .all(setId)
    .map(({ commune, rings }) => ({ commune, rings: JSON.parse(rings) as Boundary['rings'] }));
}

/** Ends the boundaries in force, if there are any; they stay in the store. */
export function endBoundaries(store: Store, operationId: number): void {
  store
    .prepare('UPDATE boundary_set SET ended_by_operation_id = ? WHERE ended_by_operation_id IS NULL')
    .run(operationId);
}

/** Puts a file's boundaries in force in place of those before. */
export function replaceBoundaries(
  store: Store,
  { file, sha256, size, property }: BoundarySource,
  boundaries: readonly Boundary[],
  actor: Actor,
  operationId: number,
): void {
  endBoundaries(store, operationId);
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO boundary_set (file, sha256, size, property, loaded_at, loaded_by, operation_id)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(file, sha256, size, property, actor.at, actor.who, operationId);
  const add = store.prepare('INSERT INTO boundary (boundary_set_id, commune_code, rings) VALUES (?, ?, ?)');
  for (const { commune, rings } of boundaries) add.run(lastInsertRowid, commune, JSON.stringify(rings));
}

/** Every record of the current versions that has both coordinates; premises are the kind that states them. */
export function placedRecords(store: Store): IterableIterator<PlacedRecord> {
  return store
    .prepare<[], PlacedRecord>(
      `SELECT k.id AS record, k.latitude, k.longitude FROM premises AS k
       WHERE k.latitude IS NOT NULL AND k.longitude IS NOT NULL
         AND k.submission_id IN (SELECT id FROM submission WHERE state = 'current')
       ORDER BY k.id`,
    )
    .iterate();
}
