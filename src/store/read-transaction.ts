import type { Store } from './database.ts';

/**
 * Runs reading work that must see one state of the store from beginning to end, whatever other commands write
 * meanwhile. Nothing is locked for them, and nothing may be written here.
 */
export async function inReadTransaction<Outcome>(
  store: Store,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  store.exec('BEGIN DEFERRED');
  try {
    return await work();
  } finally {
    if (store.inTransaction) store.exec('ROLLBACK');
  }
}
