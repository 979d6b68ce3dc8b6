import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';

/** A record, and where its row stands. */
export interface PlacedRecord {
  readonly id: number;
  readonly table: number;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly record: AnyRecord;
}

/** Returns what finds a record of a kind by its id, with its place; its statement is prepared once. */
export function placedRecords(store: Store, kind: InventoryKind): (id: number) => PlacedRecord | undefined {
  const columns = fieldColumns(inventories[kind]).map((column) => `k.${column}`);
  const find = store.prepare<
    [number],
    AnyRecord & { readonly _table: number; readonly _sheet: string; readonly _row: number }
  >(
    `SELECT t.id AS _table, t.sheet AS _sheet, r.number AS _row, ${columns.join(', ')}
     FROM ${kind} AS k JOIN row AS r ON r.id = k.id JOIN source_table AS t ON t.id = r.source_table_id
     WHERE k.id = ?`,
  );
  return (id) => {
    const found = find.get(id);
    if (!found) return undefined;
    const { _table: table, _sheet: sheet, _row: row, ...record } = found;
    return { id, table, sheet, row, record };
  };
}
