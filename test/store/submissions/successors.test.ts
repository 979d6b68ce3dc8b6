import { expect, it } from 'vitest';
import { successions } from '../../../src/store/submissions/successors.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, assetRows, importGrid } from '../../import/support.ts';

it('a record that two corrections follow has no successor: nobody can say which of them it is', async () => {
  const store = await temporaryStore();
  const other = assetRow(1, { 2: 'Bàn khác' });
  await importGrid(store, [assetHeading, ...assetRows(2)], { district: '002' });
  await importGrid(store, [assetHeading, ...assetRows(2)].concat([assetRow(3)]), {
    district: '002',
    as: 'version',
  });
  await importGrid(store, [assetHeading, other, ...assetRows(2, 7)], {
    district: '002',
    as: 'part',
    file: 'b.xlsx',
  });
  const idsOf = (code: string) =>
    store
      .prepare<[string], number>('SELECT id FROM assets WHERE asset_code = ? ORDER BY id')
      .pluck()
      .all(code);
  const [was = 0, ...now] = idsOf('TS-1');
  expect(now).toHaveLength(2);
  const follow = store.prepare('INSERT INTO corrected_record (old_id, new_id) VALUES (?, ?)');
  follow.run(was, now[0]);
  expect(successions(store, [was])).toEqual([{ old: was, new: now[0] }]);
  follow.run(was, now[1]);
  expect(successions(store, [was])).toEqual([]);
});
