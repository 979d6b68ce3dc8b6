import { RefusedError } from '../findings/refusals.ts';
import { storeFacts } from './database-file/store-facts.ts';
import { asRefusal } from './database-file/store-refusals.ts';
import { beginInTurn } from './database-file/turn.ts';
import { beginWatching, highestNumber, watchChanges } from './seals/watch-changes.ts';
import { sealOperation } from './seals/write-seals.ts';
import type { Connection as Store } from './sqlite/connection.ts';

/**
 * Runs a command's work in one transaction: wholly done, or wholly undone when it throws or the process ends.
 * With `keep: false` the work is done and taken back, which is what `--dry-run` means; a function is asked once the
 * work is done, for work that finds nothing to do. What is kept is sealed in the log (`seals/`).
 */
export async function inTransaction<Outcome>(
  store: Store,
  work: () => Outcome | Promise<Outcome>,
  { keep }: { readonly keep: boolean | (() => boolean) },
): Promise<Outcome> {
  const { path, isReadOnlyCopy } = storeFacts(store);
  if (keep !== false && isReadOnlyCopy) throw new RefusedError('WORKSPACE-READ-ONLY', { path });
  try {
    watchChanges(store);
    await beginInTurn(store);
    const before = beginWatching(store);
    const lastOperation = highestNumber(store, 'operation');
    const outcome = await work();
    const isKept = typeof keep === 'function' ? keep() : keep;
    if (isKept) sealOperation(store, before, lastOperation);
    store.exec(isKept ? 'COMMIT' : 'ROLLBACK');
    return outcome;
  } catch (error) {
    if (store.inTransaction) store.exec('ROLLBACK');
    throw asRefusal(error, path);
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
