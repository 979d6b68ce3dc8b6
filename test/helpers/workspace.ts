import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportOptions } from '../../src/import/options.ts';
import { createStore, type Store } from '../../src/store/database.ts';
import type { Actor } from '../../src/store/operations.ts';
import { validProvinces } from '../../src/text/citizen-id.ts';
import { afterThisTest } from './left-behind.ts';

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bangiao-test-'));
  // On Windows a program that has ended keeps the folder it stood in for some moments more.
  afterThisTest(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/** Has a store closed after the test. */
export function closedAfterTest(store: Store): Store {
  afterThisTest(() => store.close());
  return store;
}

/** A new database in a folder of its own, gone after the test. */
export async function temporaryStore(): Promise<Store> {
  return closedAfterTest(createStore(join(await temporaryFolder(), 'bangiao.db')));
}

/** Who acts in tests, and when: the eve of the handover. */
export const actor: Actor = { who: 'kiem-thu', at: '2025-06-30T01:00:00.000Z' };

/** The valid province codes, and the impossible 003 with which invented ids begin. */
export const provinces: ReadonlySet<string> = new Set([...validProvinces, '003']);

/** Options of an import that is told nothing but what is given. */
export function importOptions(given: Partial<ImportOptions> = {}): ImportOptions {
  return { actor, purpose: 'handover', aliases: {}, provinces, dryRun: false, ...given };
}
