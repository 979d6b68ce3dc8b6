import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';

/** A record somebody decides about. */
export interface DecidableRecord {
  readonly record: number;
  readonly kind: InventoryKind;
  readonly district: string;
  /** Codes of former communes, joined by `, `. */
  readonly place: string | null;
  readonly name: string | null;
}

/** The accepted records among the numbers given, of whatever version, by number. */
export function decidableRecords(
  store: Store,
  recordIds: readonly number[],
): ReadonlyMap<number, DecidableRecord> {
  const wanted = JSON.stringify(recordIds);
  const found = inventoryKinds.flatMap((kind) => {
    const { place, naming } = inventories[kind];
    return store
      .prepare<[string], DecidableRecord>(
        `SELECT k.id AS record, '${kind}' AS kind, s.district_code AS district, k.${place} AS place, k.${naming} AS name
         FROM json_each(?) AS wanted
         CROSS JOIN ${kind} AS k ON k.id = wanted.value
         JOIN submission AS s ON s.id = k.submission_id`,
      )
      .all(wanted);
  });
  return new Map(found.map((record) => [record.record, record]));
}
