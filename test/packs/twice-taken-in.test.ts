import { expect, it } from 'vitest';
import { undoImport } from '../../src/import/undo-import.ts';
import { takeGiven } from '../../src/mapping/people-decide.ts';
import { actor, temporaryStore } from '../helpers/workspace.ts';
import { importPaths } from '../import/support.ts';
import { decision, options } from '../mapping/given.ts';
import { map, splitPlace } from '../mapping/support.ts';
import { list } from './small-city.ts';
import { merged, packed, workbookOf } from './support.ts';

it('a merge puts a decision on the copy of a list that counts, and on none that was taken back', async () => {
  const given = { actor, district: splitPlace.districtCode } as const;
  const paths = [await workbookOf(list(1, 3))];
  const store = await temporaryStore();
  await importPaths(store, paths, given);
  await undoImport(store, 1, { actor, dryRun: false });
  await importPaths(store, paths, given);
  await map(store);
  const record = store.prepare<[], number>('SELECT max(id) FROM v_premises').pluck().get() ?? 0;
  await takeGiven(store, { rules: [], decisions: [decision([record])] }, options);
  const decided = () => store.prepare('SELECT record FROM v_decisions WHERE in_force').pluck().all();
  expect(decided()).toEqual([record]);
  const other = await temporaryStore();
  await importPaths(other, [await workbookOf(list(2, 3), 'nha-dat.xlsx')], given);
  const { path } = await packed(other, { type: 'district', code: splitPlace.districtCode });
  await merged(store, [path]);
  expect(decided()).toEqual([record]);
});
