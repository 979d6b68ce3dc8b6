import { describe, expect, it } from 'vitest';
import { undoImport } from '../../../src/import/undo-import.ts';
import { successions } from '../../../src/store/submissions/successors.ts';
import { actor, temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, assetRows, type Grid, importGrid } from '../../import/support.ts';

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

/** The names of things before, each with that of its successor where it has one, after another version of their list. */
async function followed(before: Grid, after: Grid) {
  const store = await temporaryStore();
  await importGrid(store, [assetHeading, ...before], { district: '002' });
  const recordsIn = (state: string) =>
    store
      .prepare<[string], { id: number; name: string }>(
        `SELECT a.id, a.name FROM assets AS a JOIN submission AS s ON s.id = a.submission_id AND s.state = ?
         ORDER BY a.id`,
      )
      .all(state);
  await importGrid(store, [assetHeading, ...after], { district: '002', as: 'version' });
  const now = new Map(recordsIn('current').map(({ id, name }) => [id, name]));
  const olds = recordsIn('superseded');
  const successors = successions(
    store,
    olds.map(({ id }) => id),
  );
  return olds.map(({ id, name }) => [name, now.get(successors.find(({ old }) => old === id)?.new ?? 0)]);
}

describe('a record that is given its code', () => {
  const codeless = (number: number) => assetRow(number, { 1: '' });
  const [one, two] = ['Bàn thử số 1', 'Bàn thử số 2'];

  it('is the one that says all else as before', async () => {
    const after = [assetRow(2), assetRow(1), assetRow(3)];
    expect(await followed([codeless(1), codeless(2)], after)).toEqual([
      [one, one],
      [two, two],
    ]);
  });

  it('is none where anything else has changed, or another record is just like it', async () => {
    const changed = await followed([codeless(1), codeless(2)], [assetRow(1, { 6: 9_000_000 }), assetRow(2)]);
    expect(changed).toEqual([
      [one, undefined],
      [two, two],
    ]);
    const twins = await followed(
      [codeless(1), codeless(2)],
      [assetRow(1), assetRow(1, { 1: 'TS-9' }), assetRow(2)],
    );
    expect(twins).toEqual([
      [one, undefined],
      [two, two],
    ]);
  });

  it('is none where the code was that of another record', async () => {
    const before = [codeless(1), assetRow(2, { 1: 'TS-1' }), codeless(3)];
    expect(await followed(before, [assetRow(1), assetRow(3)])).toEqual([
      [one, undefined],
      [two, one],
      ['Bàn thử số 3', 'Bàn thử số 3'],
    ]);
  });
});

it('a record that is given its code in another list has no successor there', async () => {
  const store = await temporaryStore();
  const codeless = assetRow(1, { 1: '' });
  const others = assetRows(4, 5);
  const importPart = (file: string, rows: Grid, as: 'part' | 'version') =>
    importGrid(store, [assetHeading, ...rows], { district: '002', file, as });
  await importPart('a.xlsx', [codeless, ...others], 'part');
  await importPart('b.xlsx', [assetRow(1), ...assetRows(3, 20)], 'part');
  await importPart('a2.xlsx', others, 'version');
  const was = store.prepare('SELECT min(id) FROM assets').pluck().get();
  expect(successions(store, [Number(was)])).toEqual([]);
});

it('a record that was given its code is the one before again when that version is taken back', async () => {
  const store = await temporaryStore();
  for (const code of ['', 'TS-1'])
    await importGrid(store, [assetHeading, assetRow(1, { 1: code }), ...assetRows(2, 5)], {
      district: '002',
      as: 'version',
    });
  const idOf = (submission: number) =>
    Number(store.prepare('SELECT min(id) FROM assets WHERE submission_id = ?').pluck().get(submission));
  expect(successions(store, [idOf(1)])).toEqual([{ old: idOf(1), new: idOf(2) }]);
  await undoImport(store, 2, { actor, dryRun: false });
  expect(successions(store, [idOf(2)])).toEqual([{ old: idOf(2), new: idOf(1) }]);
});
