import { inventories, valueField } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { successions } from '../submissions/successors.ts';

/** A record as a receipt speaks of it. */
export interface HandedRecord {
  readonly record: number;
  readonly kind: InventoryKind;
  readonly name: string | null;
  /** Of kinds that keep no quantity each is one; null where one should stand and none does. */
  readonly quantity: number | null;
  /** Whole đồng; null where none is kept. */
  readonly value: number | null;
  /** Null while it is pending. */
  readonly receiver: string | null;
}

/** The columns that say what of a record `k` is handed over, by which a later change of it is known as well. */
export function handedColumns(kind: InventoryKind): {
  readonly name: string;
  readonly quantity: string;
  readonly value: string;
} {
  const { fields, naming } = inventories[kind];
  const value = valueField(kind);
  return {
    name: `k.${naming}`,
    quantity: 'quantity' in fields ? 'k.quantity' : '1',
    value: value === undefined ? 'NULL' : `k.${value}`,
  };
}

/** What a printed number means today: a record that counts, one without a successor in the version that counts, or nothing. */
export type PrintedRecord = HandedRecord | 'replaced';

/** What the printed numbers given mean today; absent where there never was such a record. */
export function handedRecords(store: Store, printed: readonly number[]): ReadonlyMap<number, PrintedRecord> {
  const numbers = [...new Set(printed)];
  const known = new Map(successions(store, numbers).map(({ old, new: now }) => [old, now]));
  const wanted = JSON.stringify(numbers.map((id) => ({ printed: id, now: known.get(id) ?? id })));
  const found = inventoryKinds.flatMap((kind) => {
    const { name, quantity, value } = handedColumns(kind);
    return store
      .prepare<[string], HandedRecord & { readonly printed: number; readonly counts: 0 | 1 }>(
        `SELECT p.value ->> 'printed' AS printed, k.id AS record, '${kind}' AS kind, ${name} AS name, ${quantity} AS quantity,
           ${value} AS value, a.receiver_code AS receiver, s.state = 'current' AS counts
         FROM json_each(?) AS p
         CROSS JOIN ${kind} AS k ON k.id = p.value ->> 'now'
         JOIN submission AS s ON s.id = k.submission_id
         LEFT JOIN assignment AS a ON a.record_id = k.id AND a.ended_by_operation_id IS NULL`,
      )
      .all(wanted);
  });
  return new Map(
    found.map(({ printed: id, counts, ...record }): [number, PrintedRecord] => [
      id,
      counts === 1 ? record : 'replaced',
    ]),
  );
}
