import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/database.ts';
import { newWorkspace } from '../../src/workspace/new-workspace.ts';
import { closedAfterTest, temporaryFolder } from '../helpers/workspace.ts';

test('an unused workspace that another command has open is left to it', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'kho.db');
  const { workspace, removeUnused } = await newWorkspace(path);
  const other = closedAfterTest(openStore(path));
  workspace.store.close();
  expect(removeUnused()).toBe(false);
  expect(await readdir(folder)).toContain('kho.db');
  expect(other.prepare('SELECT count(*) FROM v_submissions').pluck().get()).toBe(0);
});

test('an unused workspace is gone with all that was made for it once its only user has closed it', async () => {
  const folder = await temporaryFolder();
  const { workspace, removeUnused } = await newWorkspace(join(folder, 'a', 'kho.db'));
  workspace.store.close();
  expect(removeUnused()).toBe(true);
  expect(await readdir(folder)).toEqual([]);
});
