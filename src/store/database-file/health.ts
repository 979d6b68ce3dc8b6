import type { Store } from '../database.ts';
import { connect, libraryInUse } from '../sqlite/driver.ts';

/** The SQLite in use: its version, and the library that gives it. Throws a `RefusedError` where there is none. */
export function sqliteInUse(): string {
  const store = connect(':memory:');
  try {
    const version = String(store.prepare('SELECT sqlite_version()').pluck().get());
    return `${version} (${libraryInUse() ?? ''})`;
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
