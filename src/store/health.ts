import Database from 'better-sqlite3';
import type { Store } from './database.ts';

/** The version of the SQLite library in use. */
export function sqliteVersion(): string {
  const store = new Database(':memory:');
  try {
    return String(store.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    store.close();
  }
}

/** What SQLite's own check finds wrong with the file: pages first, then references; none when it is sound. */
export function integrityProblems(store: Store): readonly string[] {
  const pages = store.prepare('PRAGMA integrity_check').pluck().all() as string[];
  const references = store.prepare('PRAGMA foreign_key_check').all() as readonly {
    table: string;
    rowid: number;
  }[];
  return [
    ...pages.filter((line) => line !== 'ok'),
    ...references.map(({ table, rowid }) => `${table} #${rowid}`),
  ];
}
