import { chmodSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { RefusedError } from '../findings/refusals.ts';
import { migrate } from './migrations.ts';

/** An open workspace database. */
export type Store = Database.Database;

/** "bang" in ASCII: marks a SQLite file as one of ours, so that no other program's file is written to. */
const applicationId = 0x62616e67;

/** How long a command waits for another one that is writing, in milliseconds. */
const waitForOthers = 30_000;

const sqliteFailures: ReadonlyMap<
  string,
  'WORKSPACE-BUSY' | 'WORKSPACE-DISK-FULL' | 'WORKSPACE-READ-ONLY' | 'WORKSPACE-NOT-OURS'
> = new Map([
  ['SQLITE_BUSY', 'WORKSPACE-BUSY'],
  ['SQLITE_LOCKED', 'WORKSPACE-BUSY'],
  ['SQLITE_FULL', 'WORKSPACE-DISK-FULL'],
  ['SQLITE_IOERR_WRITE', 'WORKSPACE-DISK-FULL'],
  ['SQLITE_READONLY', 'WORKSPACE-READ-ONLY'],
  ['SQLITE_CANTOPEN', 'WORKSPACE-READ-ONLY'],
  ['SQLITE_NOTADB', 'WORKSPACE-NOT-OURS'],
]);

/**
 * Opens an existing workspace database and brings its schema up to date.
 * Throws a `RefusedError`: not found, not ours, made by a newer program, or held by another command.
 */
export function openStore(path: string): Store {
  if (!existsSync(path)) throw new RefusedError('WORKSPACE-NOT-FOUND', { path });
  return open(path);
}

/** Creates a workspace database, readable by its owner only. Throws a `RefusedError` when one is there. */
export function createStore(path: string): Store {
  if (existsSync(path)) throw new RefusedError('WORKSPACE-EXISTS', { path });
  const store = open(path);
  chmodSync(path, 0o600);
  return store;
}

function open(path: string): Store {
  try {
    const store = new Database(path, { timeout: waitForOthers });
    store.pragma('journal_mode = WAL');
    store.pragma('synchronous = FULL');
    store.pragma('foreign_keys = ON');
    const found = store.pragma('application_id', { simple: true });
    if (found !== 0 && found !== applicationId) throw new RefusedError('WORKSPACE-NOT-OURS', { path });
    migrate(store, path, applicationId);
    return store;
  } catch (error) {
    throw asRefusal(error, path);
  }
}

/**
 * Runs a command's work in one transaction: wholly done, or wholly undone when it throws or the process ends.
 * With `keep: false` the work is done and taken back, which is what `--dry-run` means.
 */
export async function inTransaction<Outcome>(
  store: Store,
  work: () => Outcome | Promise<Outcome>,
  { keep }: { readonly keep: boolean },
): Promise<Outcome> {
  try {
    store.exec('BEGIN IMMEDIATE');
    const outcome = await work();
    store.exec(keep ? 'COMMIT' : 'ROLLBACK');
    return outcome;
  } catch (error) {
    if (store.inTransaction) store.exec('ROLLBACK');
    throw asRefusal(error, store.name);
  }
}

/** Runs part of a transaction that may fail alone: on a throw only this part is undone. */
export async function inSavepoint<Outcome>(store: Store, work: () => Promise<Outcome>): Promise<Outcome> {
  store.exec('SAVEPOINT part');
  try {
    const outcome = await work();
    store.exec('RELEASE part');
    return outcome;
  } catch (error) {
    if (store.inTransaction) store.exec('ROLLBACK TO part; RELEASE part');
    throw error;
  }
}

function asRefusal(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const code =
    sqliteFailures.get(error.code) ?? sqliteFailures.get(error.code.split('_').slice(0, 2).join('_'));
  return code ? new RefusedError(code, { path }) : error;
}
