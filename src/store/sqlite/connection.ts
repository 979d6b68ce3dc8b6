import type Database from 'better-sqlite3';

/**
 * An open SQLite file, as much of it as the store uses. Two libraries give it: better-sqlite3, compiled for one
 * Node.js and one system, and the SQLite inside Node.js itself, which needs no compiled part beside it.
 */
export type Connection = Pick<
  Database.Database,
  'prepare' | 'exec' | 'pragma' | 'transaction' | 'backup' | 'close' | 'inTransaction' | 'name' | 'readonly'
>;

export interface ConnectionOptions {
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly timeout?: number;
  readonly readonly?: boolean;
}
