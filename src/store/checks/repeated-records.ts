import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { arrivals } from '../submissions/arrivals.ts';
import type { RecordPlace } from './check-queries.ts';

/** A record with what tells whether another one is the same thing. */
export interface ListedRecord extends RecordPlace {
  readonly district_code: string;
  readonly file: string;
  readonly receiver_code: string | null;
  readonly receiver_name: string | null;
  /** What its inventory names records by: a person's name, an asset's, a project's. */
  readonly name: string;
  /** The value that is shared. */
  readonly value: string;
  readonly address: string | null;
  readonly place: string | null;
  readonly unit: string | null;
}

/** Fields that may show that two records are one thing. */
export type SharedField =
  | 'citizen_id'
  | 'birth_date'
  | 'asset_code'
  | 'plate'
  | 'inventory_code'
  | 'premises_code'
  | 'address'
  | 'project_code'
  | 'name';

function columnsOf(kind: InventoryKind, field: SharedField): string {
  const { naming, address, place, unit } = inventories[kind];
  return `v.id AS record, v.submission, v.sheet, v.row, v.district_code, v.file, v.receiver_code, v.receiver_name,
    v.${naming} AS name, v.${field} AS value, ${address === undefined ? 'NULL' : `v.${address}`} AS address,
    v.${place} AS place, v.${unit} AS unit`;
}

/** Fields that hold codes as offices type them; ids and plates were brought into one form when they were read. */
const typedCodes: ReadonlySet<SharedField> = new Set([
  'asset_code',
  'inventory_code',
  'premises_code',
  'project_code',
]);

/** A field of `k` without what codes are not told apart by (`codeKey`), but for capitals with accents: SQL knows none of those. */
function comparedBy(field: SharedField): string {
  return typedCodes.has(field) ? `upper(replace(replace(k.${field}, ' ', ''), 'đ', 'Đ'))` : `k.${field}`;
}

/**
 * The records of the current versions whose value of a field another current record has as well, of codes also with other
 * capitals and spaces; list by list in one order everywhere.
 */
export function recordsSharing(
  store: Store,
  kind: InventoryKind,
  field: SharedField,
): IterableIterator<ListedRecord> {
  const stated = `${kind} AS k WHERE k.${field} IS NOT NULL
    AND k.submission_id IN (SELECT id FROM submission WHERE state = 'current')`;
  return store
    .prepare<[], ListedRecord>(
      `WITH ${arrivals}
       SELECT ${columnsOf(kind, field)} FROM v_${kind} AS v JOIN arrivals AS a ON a.id = v.submission
       WHERE v.${field} IN (SELECT k.${field} FROM ${stated} AND ${comparedBy(field)} IN (
         SELECT ${comparedBy(field)} FROM ${stated} GROUP BY 1 HAVING count(*) > 1))
       ORDER BY a.place, v.id`,
    )
    .iterate();
}

/** Every record of the current versions that has a value in a field, list by list in one order everywhere. */
export function recordsWith(
  store: Store,
  kind: InventoryKind,
  field: SharedField,
): IterableIterator<ListedRecord> {
  return store
    .prepare<[], ListedRecord>(
      `WITH ${arrivals}
       SELECT ${columnsOf(kind, field)} FROM v_${kind} AS v JOIN arrivals AS a ON a.id = v.submission
       WHERE v.${field} IS NOT NULL ORDER BY a.place, v.id`,
    )
    .iterate();
}

/** A place where assets of one submission are kept, with the first of them. */
export interface AssetLocation extends RecordPlace {
  readonly location: string;
  readonly former_commune: string | null;
  /** How many assets are kept there. */
  readonly count: number;
}

/** Every place that the current versions name for assets, one entry a submission and place. */
export function assetLocations(store: Store): readonly AssetLocation[] {
  return store
    .prepare<[], AssetLocation>(
      `SELECT p.record, v.submission, v.sheet, v.row, p.location, p.former_commune, p.count
       FROM (SELECT min(k.id) AS record, k.location, k.former_commune, count(*) AS count
         FROM assets AS k WHERE k.location IS NOT NULL
           AND k.submission_id IN (SELECT id FROM submission WHERE state = 'current')
         GROUP BY k.submission_id, k.location, k.former_commune) AS p
       JOIN v_assets AS v ON v.id = p.record ORDER BY p.record`,
    )
    .all();
}

/** Where premises stand, as far as they say it. */
export interface PremisesAddress {
  readonly district_code: string;
  readonly address: string | null;
  readonly former_commune: string | null;
}

/** The address and the former commune of every premises of the current versions, also of those that state neither. */
export function premisesAddresses(store: Store): IterableIterator<PremisesAddress> {
  return store
    .prepare<[], PremisesAddress>('SELECT district_code, address, former_commune FROM v_premises ORDER BY id')
    .iterate();
}
