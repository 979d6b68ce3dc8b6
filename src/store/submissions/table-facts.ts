import type { Store } from '../database.ts';

/** Keeps what the rows above a table say of it. */
export function setTableFacts(store: Store, tableId: number, facts: Readonly<Record<string, string>>): void {
  store.prepare('UPDATE source_table SET facts = ? WHERE id = ?').run(JSON.stringify(facts), tableId);
}
