import { setTimeout as pause } from 'node:timers/promises';
import { RefusedError } from '../../findings/refusals.ts';
import type { Connection as Store } from '../sqlite/connection.ts';
import { connect } from '../sqlite/driver.ts';
import { storeFacts } from './store-facts.ts';
import { asRefusal } from './store-refusals.ts';
import { beginInTurn } from './turn.ts';

/** How long to wait between two looks, in milliseconds. */
const betweenLooks = 100;
const waitForMoments = 30_000;

/**
 * Runs work that reads the bytes of a workspace's own file, all of which belong to one state: SQLite's log beside the file
 * has been taken into it, and it stays as it is while others read and write (what they write stays in their log: SQLite
 * writes nothing of it into a file from which somebody reads without the log). `state` is a connection that sees this
 * state. Throws a `RefusedError` where a command reads an older state for longer than is waited.
 *
 * A trap: on Unix a process that closes any handle of a file lets go of the locks that SQLite holds on it. Whoever opens
 * the file here closes it after all connections to it.
 */
export async function withSteadyFile<Outcome>(
  store: Store,
  work: (path: string, state: Store) => Promise<Outcome>,
): Promise<Outcome> {
  const { patience, path } = storeFacts(store);
  const state = connect(store.name, { timeout: waitForMoments });
  try {
    const begun = performance.now();
    while (!(await hasSettled(store, state))) {
      if (performance.now() - begun > patience) throw new RefusedError('WORKSPACE-BUSY', { path });
      await pause(betweenLooks);
    }
    return await work(store.name, state);
  } catch (error) {
    throw asRefusal(error, path);
  } finally {
    if (state.inTransaction) state.exec('ROLLBACK');
    state.close();
  }
}

/** Begins to read where the file holds everything that was finished; nobody writes while that is looked at. */
async function hasSettled(store: Store, state: Store): Promise<boolean> {
  await beginInTurn(store);
  try {
    const [log] = state.pragma('wal_checkpoint(PASSIVE)') as readonly Checkpoint[];
    if (log === undefined || log.busy !== 0 || log.log !== log.checkpointed) return false;
    state.exec('BEGIN DEFERRED');
    state.prepare('SELECT count(*) FROM sqlite_master').get();
    return true;
  } finally {
    store.exec('ROLLBACK');
  }
}

/** What SQLite says of its log (sqlite.org/pragma.html#pragma_wal_checkpoint): frames in it, and those in the file. */
interface Checkpoint {
  readonly busy: number;
  readonly log: number;
  readonly checkpointed: number;
}
