import type { MatchedColumn } from '../../inventory/columns.ts';
import { onlyColumns } from '../../inventory/only-columns.ts';
import type { Store } from '../database.ts';

/** The only column of each field of one table, from its matched columns as they are stored. */
export function columnsByField(json: string): ReadonlyMap<string, number> {
  return onlyColumns(JSON.parse(json) as readonly MatchedColumn[]);
}

/** Returns a function that says in which 1-based column a field of a record was written; undefined where its table has no such column. */
export function columnFinder(store: Store): (recordId: number, field: string) => number | undefined {
  const tableOf = store.prepare<[number], number>('SELECT source_table_id FROM row WHERE id = ?').pluck();
  const columnsOf = store.prepare<[number], string>('SELECT columns FROM source_table WHERE id = ?').pluck();
  const known = new Map<number, ReadonlyMap<string, number>>();
  return (recordId, field) => {
    const table = tableOf.get(recordId);
    if (table === undefined) return undefined;
    const columns = known.get(table) ?? columnsByField(columnsOf.get(table) ?? '[]');
    known.set(table, columns);
    return columns.get(field);
  };
}
