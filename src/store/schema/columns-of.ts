import type { Connection } from '../sqlite/connection.ts';

/** The columns of a table or view, in their order; none where there is no such table. */
export function columnsOf(store: Connection, table: string): readonly string[] {
  return store.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
}
