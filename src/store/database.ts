import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { RefusedError } from '../findings/refusals.ts';
import { applicationId } from './database-file/application-id.ts';
import { type Place, placeOf } from './database-file/place.ts';
import { canBeWritten, openCopy } from './database-file/read-only-copy.ts';
import { readableFacts } from './database-file/readable-facts.ts';
import { type Migration, setStoreFacts } from './database-file/store-facts.ts';
import { asFileRefusal, asRefusal } from './database-file/store-refusals.ts';
import type { Actor } from './operations.ts';
import { migrate, refuseNewer } from './schema/migrations.ts';
import type { Connection } from './sqlite/connection.ts';
import { connect } from './sqlite/driver.ts';

export { inSavepoint, inTransaction } from './transactions.ts';

/** An open workspace database. */
export type Store = Connection;

/** How a workspace is opened; all of it can be left out. */
export interface OpenOptions {
  /** Who brings an older workspace up to date, and when. */
  readonly actor?: Actor | undefined;
  /** How long a writing command waits while no other one finishes, in milliseconds. */
  readonly patience?: number | undefined;
  /** Where its file lies; looked at when absent. */
  readonly place?: Place | undefined;
  /** Called once when a writing command has to wait for another one. */
  readonly onWait?: (() => void) | undefined;
  /** Called when its turn has come, with how long it waited in milliseconds. */
  readonly onTurn?: ((waited: number) => void) | undefined;
}

/** How long a command waits for another one that does not end, in milliseconds. */
const usualPatience = 120_000;

/** How long SQLite itself waits for a lock that is held for moments only, in milliseconds. */
const waitForMoments = 30_000;

/**
 * Opens an existing workspace database and brings its schema up to date; one that cannot be written is opened as a copy,
 * for reading. Throws a `RefusedError`: not found, not ours, made by a newer program, or held by another command.
 */
export function openStore(path: string, options: OpenOptions = {}): Store {
  refuseWhatIsNone(path);
  if (!canBeWritten(path)) return openForReading(path, options);
  try {
    return openForWriting(path, options);
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'WORKSPACE-READ-ONLY')
      return openForReading(path, options);
    throw error;
  }
}

/** A workspace of no bytes is what a broken copy leaves: taken for a new one, all that is gone would look never sent. */
function refuseWhatIsNone(path: string): void {
  const found = readableFacts(path);
  if (found === undefined) throw new RefusedError('WORKSPACE-NOT-FOUND', { path });
  if (!found.isFile()) throw new RefusedError('WORKSPACE-NOT-OURS', { path });
  if (found.size === 0 && !existsSync(`${path}-wal`)) throw new RefusedError('WORKSPACE-DAMAGED', { path });
}

/**
 * Creates a workspace database, readable by its owner only from its first byte on, and so the files that SQLite
 * puts beside it; it has its name once it is whole. Throws a `RefusedError` when one is there.
 */
export function createStore(path: string): Store {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    closeSync(openSync(unfinished, 'wx', 0o600));
    openForWriting(unfinished, {}).close();
    nameNew(unfinished, path);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw asFileRefusal(error, path);
    throw new RefusedError(error.refusal.code, { ...error.refusal.values, path });
  } finally {
    rmSync(unfinished, { force: true });
  }
  return openForWriting(path, {});
}

/** A hard link fails where a rename would replace; memory sticks have none, there the check comes first. */
function nameNew(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (existsSync(path)) throw error;
    renameSync(unfinished, path);
  }
}

function openForWriting(path: string, options: OpenOptions): Store {
  const place = options.place ?? placeOf(path);
  const timeout = place === 'network' ? patienceOf(options) : waitForMoments;
  return open(() => connect(path, { timeout }), path, options, { place, isReadOnlyCopy: false });
}

function openForReading(path: string, options: OpenOptions): Store {
  const place = options.place ?? placeOf(path);
  return open(() => openCopy(path, place), path, options, { place, isReadOnlyCopy: true });
}

function patienceOf({ patience = usualPatience }: OpenOptions): number {
  return patience;
}

/** Where a workspace lies, and whether what is opened is a private copy of it. */
interface Opened {
  readonly place: Place;
  readonly isReadOnlyCopy: boolean;
}

function open(connected: () => Store, path: string, options: OpenOptions, opened: Opened): Store {
  try {
    const store = connected();
    try {
      const migration = prepare(store, path, options, opened);
      setStoreFacts(store, {
        ...opened,
        path: resolve(path),
        migration,
        patience: patienceOf(options),
        onWait: options.onWait ?? (() => undefined),
        onTurn: options.onTurn ?? (() => undefined),
      });
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  } catch (error) {
    throw asRefusal(error, path);
  }
}

function prepare(
  store: Store,
  path: string,
  { actor }: OpenOptions,
  { place, isReadOnlyCopy }: Opened,
): Migration | undefined {
  const isShared = place === 'network' && !isReadOnlyCopy;
  if (isShared) store.pragma('locking_mode = EXCLUSIVE');
  refuseForeign(store, path);
  store.pragma(`journal_mode = ${isShared ? 'DELETE' : 'WAL'}`);
  if (isShared) shareAgain(store);
  store.pragma('synchronous = FULL');
  store.pragma('foreign_keys = ON');
  return migrate(store, { path: isReadOnlyCopy ? undefined : path, actor });
}

/**
 * Write-ahead logging needs memory that all who use a file share, and two machines have none (sqlite.org/wal.html): on a
 * share the file is kept without, and asked for alone until it is. What was kept then is let go at the next look.
 */
function shareAgain(store: Store): void {
  store.pragma('locking_mode = NORMAL');
  store.prepare('SELECT count(*) FROM sqlite_master').get();
}

/** Another program's file, or that of a newer version of this one, is refused before anything is written to it. */
function refuseForeign(store: Store, path: string): void {
  const mark = store.pragma('application_id', { simple: true });
  const isEmpty = store.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0;
  if (mark !== applicationId && !(mark === 0 && isEmpty))
    throw new RefusedError('WORKSPACE-NOT-OURS', { path });
  refuseNewer(store, path);
}
