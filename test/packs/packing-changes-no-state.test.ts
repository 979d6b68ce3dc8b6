import { expect, it } from 'vitest';
import { stateInstant, stateOfWorkspace } from '../../src/store/operations.ts';
import { actor, temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRows, hoanKiem, importGrid } from '../import/support.ts';
import { packed } from './support.ts';

it('leaves a workspace in the state it was in, and at the instant when it came to it, after a part was packed', async () => {
  const store = await temporaryStore();
  await importGrid(store, [assetHeading, ...assetRows(2)], { district: hoanKiem, file: 'tai-san.xlsx' });
  const before = { state: stateOfWorkspace(store), instant: stateInstant(store) };
  await packed(store, undefined, { actor: { ...actor, at: '2025-07-02T05:00:00.000Z' } });
  expect({ state: stateOfWorkspace(store), instant: stateInstant(store) }).toEqual(before);
  expect(before.instant).toBe(actor.at);
});
