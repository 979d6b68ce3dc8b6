import { setTimeout as pause } from 'node:timers/promises';
import { highestNumber } from '../seals/watch-changes.ts';
import type { Connection as Store } from '../sqlite/connection.ts';
import { storeFacts } from './store-facts.ts';
import { isBusy } from './store-refusals.ts';

/** The first pause between two tries, in milliseconds; whoever has waited longer tries more often, and so comes first. */
const firstPause = 200;
const shortestPause = 10;
/** How long a command waits before it says so, in milliseconds. */
const silence = 300;

/**
 * Begins to write once no other command does. Waits as long as others finish meanwhile, and for one that does not no
 * longer than the connection's patience; throws SQLite's own failure then.
 */
export async function beginInTurn(store: Store): Promise<void> {
  const { patience, onWait, onTurn } = storeFacts(store);
  const begun = performance.now();
  let lastFinish = begun;
  let operations = highestNumber(store, 'operation');
  let hasSaid = false;
  for (;;) {
    const failure = tryToBegin(store);
    if (failure === undefined) {
      if (hasSaid) onTurn(performance.now() - begun);
      return;
    }
    const now = performance.now();
    const finished = highestNumber(store, 'operation');
    if (finished !== operations) lastFinish = now;
    operations = finished;
    if (now - lastFinish > patience) throw failure;
    if (!hasSaid && now - begun > silence) {
      onWait();
      hasSaid = true;
    }
    await pause(Math.max(shortestPause, firstPause - (now - begun) / 50));
  }
}

/** What SQLite says when another command is writing; nothing once the transaction has begun. */
function tryToBegin(store: Store): unknown {
  const waiting = store.pragma('busy_timeout', { simple: true });
  store.pragma('busy_timeout = 0');
  try {
    store.exec('BEGIN IMMEDIATE');
    return undefined;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return error;
  } finally {
    store.pragma(`busy_timeout = ${waiting}`);
  }
}
