import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { RefusedError } from '../findings/refusals.ts';
import { migrate, refuseNewer } from './migrations.ts';
import type { Connection } from './sqlite/connection.ts';
import { connect, sqliteCodeOf } from './sqlite/driver.ts';

/** An open workspace database. */
export type Store = Connection;

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

/**
 * Creates a workspace database, readable by its owner only from its first byte on, and so the files that SQLite
 * puts beside it. Throws a `RefusedError` when one is there.
 */
export function createStore(path: string): Store {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    throw asFileRefusal(error, path);
  }
  try {
    return open(path);
  } catch (error) {
    // What could not become a workspace must not be taken for one.
    rmSync(path, { force: true });
    throw error;
  }
}

function open(path: string): Store {
  try {
    const store = connect(path, { timeout: waitForOthers });
    try {
      prepare(store, path);
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  } catch (error) {
    throw asRefusal(error, path);
  }
}

function prepare(store: Store, path: string): void {
  refuseForeign(store, path);
  store.pragma('journal_mode = WAL');
  store.pragma('synchronous = FULL');
  store.pragma('foreign_keys = ON');
  migrate(store, path, applicationId);
}

/** Another program's file, or that of a newer version of this one, is refused before anything is written to it. */
function refuseForeign(store: Store, path: string): void {
  const mark = store.pragma('application_id', { simple: true });
  const isEmpty = store.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0;
  if (mark !== applicationId && !(mark === 0 && isEmpty))
    throw new RefusedError('WORKSPACE-NOT-OURS', { path });
  refuseNewer(store, path);
}

/**
 * Runs a command's work in one transaction: wholly done, or wholly undone when it throws or the process ends.
 * With `keep: false` the work is done and taken back, which is what `--dry-run` means; a function is asked once the
 * work is done, for work that finds nothing to do.
 */
export async function inTransaction<Outcome>(
  store: Store,
  work: () => Outcome | Promise<Outcome>,
  { keep }: { readonly keep: boolean | (() => boolean) },
): Promise<Outcome> {
  try {
    store.exec('BEGIN IMMEDIATE');
    const outcome = await work();
    const isKept = typeof keep === 'function' ? keep() : keep;
    store.exec(isKept ? 'COMMIT' : 'ROLLBACK');
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

function asFileRefusal(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return new RefusedError('WORKSPACE-EXISTS', { path });
  if (code === 'ENOSPC') return new RefusedError('WORKSPACE-DISK-FULL', { path });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new RefusedError('WORKSPACE-READ-ONLY', { path });
  return error;
}

function asRefusal(error: unknown, path: string): unknown {
  const failure = sqliteCodeOf(error);
  if (failure === undefined) return error;
  const code = sqliteFailures.get(failure) ?? sqliteFailures.get(failure.split('_').slice(0, 2).join('_'));
  return code ? new RefusedError(code, { path }) : error;
}
