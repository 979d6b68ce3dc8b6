import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { RefusedError } from '../../src/findings/refusals.ts';
import { undoImport } from '../../src/import/undo-import.ts';
import { takeBackDecision, takeGiven } from '../../src/mapping/people-decide.ts';
import { takeBackMerge } from '../../src/packs/merge-packs.ts';
import { verifyLog } from '../../src/store/audit.ts';
import type { Store } from '../../src/store/database.ts';
import { receivedRecords } from '../../src/store/receiving/received.ts';
import { check } from '../checks/support.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  assetRows,
  findingsOf,
  type Grid,
  hoanKiem,
  importGrid,
  importPaths,
  letterhead,
  personRow,
  staffHeading,
} from '../import/support.ts';
import { along, decision, first, options, premisesAt, second } from '../mapping/given.ts';
import { map, splitPlace } from '../mapping/support.ts';
import { filledIn, givenOut, handedOver, receive, receiver } from '../reconcile/receipts/support.ts';
import { hoanKiemPart, merged, mergeOptions, packed, stateOf, workbookOf } from './support.ts';

const assets = (...rows: Grid) => [...letterhead, assetHeading, ...rows];

async function workspaceWith(grid: Grid, given: { district?: string; file?: string; who?: string } = {}) {
  const { district = hoanKiem, file = 'tai-san.xlsx', who = 'huyện' } = given;
  const store = await temporaryStore();
  const { refused } = await importPaths(store, [await workbookOf(grid, file)], {
    district,
    actor: actorNamed(who),
  });
  expect(refused).toEqual([]);
  await map(store);
  return store;
}

function actorNamed(who: string) {
  return { who, at: '2025-06-29T01:00:00.000Z' };
}

function statesOf(store: Store) {
  return store.prepare('SELECT version, state FROM submission ORDER BY version, state, sha256').all();
}

/** Premises of a split commune in a district's workspace: pending until people decide. */
function openPremises(who = 'huyện') {
  return workspaceWith(premisesAt('số 1 phố Thử', 'số 2 phố Thử'), {
    district: splitPlace.districtCode,
    file: 'nha-dat.xlsx',
    who,
  });
}
const premisesPart = { type: 'district', code: splitPlace.districtCode } as const;

function decide(store: Store, commune: string, who: string, record = recordsOf(store)[0] ?? 0) {
  const drafts = [decision([record], { receiver: commune, decidedBy: who })];
  return takeGiven(store, { decisions: drafts, rules: [] }, { ...options, actor: actorNamed(who) });
}

function recordsOf(store: Store) {
  return store.prepare<[], number>('SELECT id FROM v_premises ORDER BY row').pluck().all();
}

function pendingReasons(store: Store) {
  return store.prepare('SELECT reason FROM pending ORDER BY record_id').pluck().all();
}

describe('a merged pack', () => {
  it('gives the city what the district had, to the row and the cell, and nothing when merged again', async () => {
    const district = await workspaceWith(assets(...assetRows(3)));
    const people = [...letterhead, staffHeading, personRow(1), personRow(1)];
    await importGrid(district, people, { district: hoanKiem, file: 'nhan-su.xlsx' });
    await map(district);
    const { path, manifest } = await packed(district);
    expect(manifest.counts).toMatchObject({ submissions: 2, records: 4, decisions: 0, receipts: 0 });
    const city = await temporaryStore();
    const outcome = await merged(city, [path]);
    expect(outcome.merged.map(({ id }) => id)).toEqual([1]);
    expect(await stateOf(city)).toEqual(await stateOf(district));
    const before = city.prepare('SELECT count(*) FROM operation').pluck().get();
    expect((await merged(city, [path])).merged.map(({ id }) => id)).toEqual([undefined]);
    expect(city.prepare('SELECT count(*) FROM operation').pluck().get()).toBe(before);
    expect(verifyLog(city).changes).toBe(0);
  });

  it('recognises the list that the city has taken in itself', async () => {
    const district = await workspaceWith(assets(...assetRows(3)));
    const city = await workspaceWith(assets(...assetRows(3)), { who: 'thành phố' });
    const { merged: packs } = await merged(city, [(await packed(district)).path]);
    expect(packs[0]?.taken.submissions.map(({ outcome }) => outcome)).toEqual(['known']);
    expect(statesOf(city)).toEqual([{ version: 1, state: 'current' }]);
  });

  it('says once what two workspaces found of a list that has another number in each', async () => {
    const shorter = assets(...assetRows(2));
    const withBoth = async (store: Store, who: string) => {
      const given = { district: hoanKiem, as: 'version', actor: actorNamed(who) } as const;
      for (const grid of [assets(...assetRows(3)), shorter])
        await importPaths(store, [await workbookOf(grid)], given);
      return store;
    };
    const district = await withBoth(await temporaryStore(), 'huyện');
    const elsewhere = await workspaceWith(assets(...assetRows(3, 90)), { district: '001', who: 'thành phố' });
    const city = await withBoth(elsewhere, 'thành phố');
    await merged(city, [(await packed(district)).path]);
    expect(findingsOf(city, 'SUBMISSION-RECORDS-GONE')).toHaveLength(1);
  });

  it('brings every version, and what was taken back since the last pack', async () => {
    const district = await workspaceWith(assets(...assetRows(3)));
    const city = await temporaryStore();
    const changed = assets(assetRow(1), assetRow(2), assetRow(3, { 5: 9 }));
    await importGrid(district, changed, { district: hoanKiem, file: 'tai-san-2.xlsx' });
    await merged(city, [(await packed(district)).path]);
    expect(statesOf(city)).toEqual([
      { version: 1, state: 'superseded' },
      { version: 2, state: 'current' },
    ]);
    await undoImport(district, 2, { actor: actorNamed('huyện'), dryRun: false });
    await merged(city, [(await packed(district)).path]);
    expect(statesOf(city)).toEqual([
      { version: 1, state: 'current' },
      { version: 2, state: 'undone' },
    ]);
  });

  it('shows with a dry run what would come, and changes nothing', async () => {
    const { path } = await packed(await workspaceWith(assets(...assetRows(3))));
    const city = await temporaryStore();
    const before = await stateOf(city);
    const { merged: packs } = await merged(city, [path], { dryRun: true });
    expect(packs[0]?.taken.submissions).toMatchObject([{ outcome: 'added', records: 3 }]);
    expect(await stateOf(city)).toEqual(before);
    expect(city.prepare('SELECT count(*) FROM merge').pluck().get()).toBe(0);
  });
});

describe('two versions of one list that no workspace has put in an order', () => {
  async function contested() {
    const district = await workspaceWith(assets(...assetRows(3)));
    const other = assets(assetRow(1), assetRow(2), assetRow(3, { 5: 9 }));
    const city = await workspaceWith(other, { who: 'thành phố', file: 'gui-qua-thu.xlsx' });
    const outcome = await merged(city, [(await packed(district)).path]);
    return { city, outcome };
  }

  it('stand against each other, neither counts, and it is said', async () => {
    const { city, outcome } = await contested();
    expect(outcome.conflicts.submissions.map(({ submissions }) => submissions.length)).toEqual([2]);
    expect(statesOf(city)).toEqual([
      { version: 1, state: 'contested' },
      { version: 1, state: 'contested' },
    ]);
    await check(city);
    const [finding, ...others] = findingsOf(city, 'SUBMISSION-VERSIONS-CONFLICT');
    expect(others).toEqual([]);
    expect(finding?.details).toMatch(/gui-qua-thu-\d+.xlsx \(thành phố\)/);
    expect(finding?.details).toMatch(/tai-san-\d+.xlsx \(huyện\)/);
  });

  it('have to be decided before another one is imported', async () => {
    const { city } = await contested();
    const { refused } = await importGrid(city, assets(...assetRows(4)), { district: hoanKiem });
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['SUBMISSION-CONTESTED']);
  });

  it('are decided by taking one back: the other counts, and stays so when packs come again', async () => {
    const { city } = await contested();
    const [first] = city.prepare('SELECT id FROM submission ORDER BY id').pluck().all() as number[];
    await undoImport(city, first ?? 0, { actor: actorNamed('thành phố'), dryRun: false });
    await map(city);
    expect(
      statesOf(city)
        .map((each) => (each as { state: string }).state)
        .sort(),
    ).toEqual(['current', 'undone']);
    const again = await temporaryStore();
    await merged(again, [(await packed(city)).path]);
    expect(await stateOf(again)).toEqual(await stateOf(city));
  });
});

describe('what people decided', () => {
  it('comes with the district, holds in the city, and ends when the district takes it back', async () => {
    const district = await openPremises();
    await decide(district, first, 'huyện');
    const city = await temporaryStore();
    await merged(city, [(await packed(district, premisesPart)).path]);
    expect(city.prepare('SELECT receiver_code, method FROM v_premises ORDER BY row LIMIT 1').get()).toEqual({
      receiver_code: first,
      method: 'manual',
    });
    await takeBackDecision(district, 1, { ...options, actor: actorNamed('huyện') });
    await merged(city, [(await packed(district, premisesPart)).path]);
    expect(pendingReasons(city)).toEqual(['split', 'split']);
  });

  it('stands against what others decided, until one is taken back', async () => {
    const district = await openPremises();
    const city = await temporaryStore();
    await merged(city, [(await packed(district, premisesPart)).path]);
    await decide(district, first, 'huyện');
    await decide(city, second, 'thành phố');
    const { conflicts } = await merged(city, [(await packed(district, premisesPart)).path]);
    expect(conflicts.decisions.map(({ decisions }) => decisions.map(({ decidedBy }) => decidedBy))).toEqual([
      ['thành phố', 'huyện'],
    ]);
    expect(pendingReasons(city)).toEqual(['decisions-conflict', 'split']);
    await takeBackDecision(city, 1, { ...options, actor: actorNamed('thành phố') });
    expect(pendingReasons(city)).toEqual(['split']);
  });

  it('says which rules cannot both be followed', async () => {
    const district = await openPremises();
    const city = await openPremises('thành phố');
    const rule = (store: Store, commune: string, who: string) =>
      takeGiven(
        store,
        { decisions: [], rules: [along('Thử', { receiver: commune, author: who })] },
        { ...options, actor: actorNamed(who) },
      );
    await rule(district, first, 'huyện');
    await rule(city, second, 'thành phố');
    const { conflicts } = await merged(city, [(await packed(district, premisesPart)).path]);
    expect(conflicts.rules).toHaveLength(1);
    expect(pendingReasons(city)).toEqual(['rules-disagree', 'rules-disagree']);
  });
});

describe('a merge taken back', () => {
  it('leaves what was there before, and is taken in again by the same pack', async () => {
    const district = await openPremises();
    await decide(district, first, 'huyện');
    const { path } = await packed(district, premisesPart);
    const city = await workspaceWith(assets(...assetRows(2)), { who: 'thành phố' });
    const before = await counting(city);
    await merged(city, [path]);
    const after = await counting(city);
    expect(after).not.toEqual(before);
    await takeBackMerge(city, 1, { ...mergeOptions });
    expect(await counting(city)).toEqual(before);
    await expect(takeBackMerge(city, 1, { ...mergeOptions })).rejects.toThrow(RefusedError);
    await merged(city, [path]);
    expect(await counting(city)).toEqual(after);
    expect(verifyLog(city).changes).toBe(0);
  });

  it('keeps what another merge, or the city itself, has said as well', async () => {
    const district = await openPremises();
    const city = await openPremises('thành phố');
    await decide(district, first, 'huyện');
    const one = (await packed(district, premisesPart)).path;
    const carried = await temporaryStore();
    await merged(carried, [one]);
    await decide(carried, first, 'người khác', recordsOf(carried)[1]);
    await merged(city, [one]);
    await merged(city, [(await packed(carried, premisesPart)).path]);
    await takeBackMerge(city, 1, { ...mergeOptions });
    expect(pendingReasons(city)).toEqual([]);
    await takeBackMerge(city, 2, { ...mergeOptions });
    expect(pendingReasons(city)).toEqual(['split', 'split']);
  });

  /** The views that say what counts; the others keep what was taken back. */
  async function counting(store: Store) {
    const { v_assets, v_premises, v_rows, v_ledger, v_findings } = await stateOf(store);
    return { v_assets, v_premises, v_rows, v_ledger, v_findings };
  }
});

describe("a commune's part", () => {
  it('holds its own records and nothing of the others', async () => {
    const { store } = await handedOver(1, 2, 3);
    await importGrid(
      store,
      [
        [...assetHeading, 'Nơi tiếp nhận'],
        [...assetRow(77), 'phường Ba Đình'],
        [...assetRow(78), receiver],
      ],
      { district: hoanKiem, file: 'khac.xlsx' },
    );
    await map(store);
    const { path, manifest } = await packed(store, { type: 'commune', code: receiver });
    expect(manifest.counts.records).toBe(4);
    const commune = await temporaryStore();
    await merged(commune, [path]);
    expect(commune.prepare('SELECT name, receiver_code FROM v_assets').all()).toHaveLength(4);
    expect(JSON.stringify(await stateOf(commune))).not.toContain('Bàn thử số 77');
    expect((await readFile(path)).includes('Bàn thử số 77')).toBe(false);
  });

  it('comes back with what the commune received and decided', async () => {
    const city = (await handedOver(1, 2)).store;
    const commune = await handedOver(5);
    const { path } = await packed(city, { type: 'commune', code: receiver });
    await merged(commune.store, [path]);
    await undoImport(commune.store, 1, { actor: actorNamed('xã'), dryRun: false });
    await map(commune.store);
    const form = await givenOut(commune);
    const { refused } = await receive(commune.store, [
      await filledIn(
        form,
        [
          { received: 1, condition: 'đủ' },
          { received: 1, condition: 'thiếu' },
        ],
        { team: 'Mẫu Văn Nhận' },
      ),
    ]);
    expect(refused).toEqual([]);
    const back = await packed(commune.store, { type: 'commune', code: receiver });
    expect(back.manifest.counts.receipts).toBe(1);
    const { conflicts } = await merged(city, [back.path]);
    expect(conflicts.receipts).toEqual([]);
    expect(receivedRecords(city).map(({ state }) => state)).toEqual(['complete', 'missing']);
  });

  it('and the whole list make one state, whichever comes first', async () => {
    const { store } = await handedOver(1, 2, 3);
    const whole = (await packed(store, hoanKiemPart)).path;
    const part = (await packed(store, { type: 'commune', code: receiver })).path;
    const wholeFirst = await temporaryStore();
    await merged(wholeFirst, [whole]);
    await merged(wholeFirst, [part]);
    const partFirst = await temporaryStore();
    await merged(partFirst, [part]);
    await merged(partFirst, [whole]);
    expect(await stateOf(partFirst)).toEqual(await stateOf(wholeFirst));
    expect(await stateOf(partFirst)).toEqual(await stateOf(store));
  });
});
