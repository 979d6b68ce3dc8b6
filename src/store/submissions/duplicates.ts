import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';

/** A record that shares its identifying value with another one of the same submission. */
export interface RepeatedRecord {
  readonly id: number;
  readonly sheet: string;
  readonly row: number;
  readonly fields: AnyRecord;
}

/** Groups of records of one submission with the same identifying value, each in the order of the file. */
export function repeatedIdentities(
  store: Store,
  submissionId: number,
  kind: InventoryKind,
): readonly (readonly RepeatedRecord[])[] {
  const { identity } = inventories[kind];
  const columns = fieldColumns(inventories[kind]);
  const rows = store
    .prepare<[number, number], Record<string, string | number | null>>(
      `SELECT k.id AS _id, t.sheet AS _sheet, r.number AS _row, ${columns.map((column) => `k.${column}`).join(', ')}
       FROM ${kind} AS k
       JOIN row AS r ON r.id = k.id
       JOIN source_table AS t ON t.id = r.source_table_id
       WHERE k.submission_id = ? AND k.${identity} IN (
         SELECT ${identity} FROM ${kind} WHERE submission_id = ? AND ${identity} IS NOT NULL
         GROUP BY ${identity} HAVING count(*) > 1)
       ORDER BY k.id`,
    )
    .all(submissionId, submissionId);
  const groups = new Map<string, RepeatedRecord[]>();
  for (const { _id, _sheet, _row, ...fields } of rows) {
    const key = String(fields[identity]);
    const record = { id: Number(_id), sheet: String(_sheet), row: Number(_row), fields };
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()];
}

/** Turns an accepted row into a duplicate: its record goes, its raw text and amounts stay. */
export function demoteToDuplicate(
  store: Store,
  kind: InventoryKind,
  id: number,
  amounts: Readonly<Record<string, number>>,
): void {
  store.prepare(`DELETE FROM ${kind} WHERE id = ?`).run(id);
  store
    .prepare("UPDATE row SET fate = 'duplicate', reason = 'ROW-DUPLICATE', amounts = ? WHERE id = ?")
    .run(JSON.stringify(amounts), id);
}
