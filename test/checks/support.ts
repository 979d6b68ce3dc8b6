import { join } from 'node:path';
import { expect } from 'vitest';
import { checkSettings } from '../../src/checks/check-settings.ts';
import { type CheckOptions, runChecks } from '../../src/checks/run-checks.ts';
import { defaultConfig } from '../../src/settings/settings.ts';
import { createStore, type Store } from '../../src/store/database.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { actor, temporaryFolder } from '../helpers/workspace.ts';
import { findingsOf, type Grid, importGrid } from '../import/support.ts';

/** The rule data of a workspace that keeps the program's own. */
export async function checkOptions(given: Partial<CheckOptions> = {}): Promise<CheckOptions> {
  const path = join(await temporaryFolder(), 'bangiao.db');
  createStore(path).close();
  const { store, rules, config } = await openWorkspace(path);
  store.close();
  expect(config).toEqual(defaultConfig);
  return {
    actor,
    dryRun: false,
    ...checkSettings({ rules, config }),
    today: '2025-06-30',
    filter: {},
    ...given,
  };
}

/** Checks a store as `check` does. */
export async function check(store: Store, given: Partial<CheckOptions> = {}) {
  return runChecks(store, await checkOptions(given), (counts) => counts);
}

/** Imports one workbook of one sheet from a district; none of it may be refused. */
export async function importFrom(store: Store, district: string, file: string, rows: Grid): Promise<void> {
  const { refused } = await importGrid(store, rows, { district, file });
  expect(refused).toEqual([]);
}

/** The values of the stored findings with one code. */
export function detailsOf(store: Store, code: string) {
  return findingsOf(store, code).map(({ details }) => JSON.parse(details) as Record<string, unknown>);
}
