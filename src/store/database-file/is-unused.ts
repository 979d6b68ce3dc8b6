import { RefusedError } from '../../findings/refusals.ts';
import { openStore, type Store } from '../database.ts';
import { highestNumber } from '../seals/watch-changes.ts';
import { storeFacts } from './store-facts.ts';
import { isBusy } from './store-refusals.ts';

/**
 * Whether nothing was ever done to a workspace that is closed here, and no other command has it open. One that cannot be
 * looked into is not called so.
 */
export function isUnused(path: string): boolean {
  try {
    return wasNeverWritten(openStore(path));
  } catch (error) {
    if (isBusy(error) || error instanceof RefusedError) return false;
    throw error;
  }
}

function wasNeverWritten(store: Store): boolean {
  try {
    if (highestNumber(store, 'operation') > 0) return false;
    // On a share nothing tells whether another machine has the file open.
    if (storeFacts(store).place === 'network') return false;
    store.pragma('busy_timeout = 0');
    // SQLite leaves write-ahead logging for the only one who has the file open, and takes the log's files away with that.
    return store.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
  } finally {
    store.close();
  }
}
