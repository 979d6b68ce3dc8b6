import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/import/inspect-file.ts';
import { importReadiness } from '../../src/import/readiness/import-readiness.ts';
import { takeBackReadiness } from '../../src/import/readiness/take-back.ts';
import { readiness, trialGroups, trialKey, trialMeasures } from '../../src/inventory/readiness.ts';
import { createStore, type Store } from '../../src/store/database.ts';
import { communeReadiness } from '../../src/store/receiving/readiness.ts';
import { check, detailsOf } from '../checks/support.ts';
import type { CellInput } from '../helpers/rows.ts';
import { writeWorkbook } from '../helpers/workbook.ts';
import { actor, closedAfterTest, importOptions, temporaryFolder } from '../helpers/workspace.ts';
import { assetHeading, assetRow, type Grid, importPaths } from './support.ts';

const keys = Object.keys(readiness.fields);
const heading: readonly CellInput[] = ['STT', ...keys.map((key) => readiness.fields[key]?.heading ?? '')];

/** A commune that lacks nothing; what is given stands in place of it, by key. */
function rowOf(commune: string, given: Readonly<Record<string, CellInput>> = {}): readonly CellInput[] {
  const usual: Record<string, CellInput> = {
    commune,
    secretaries: 1,
    deputy_secretaries: 2,
    council_vice_chairs: 1,
    committee_vice_chairs: 2,
    note: '',
  };
  for (let group = 1; group <= trialGroups; group += 1)
    for (const [index, measure] of trialMeasures.entries())
      usual[trialKey(group, measure)] = [20, 20, 30, 95][index] ?? 0;
  return [1, ...keys.map((key) => given[key] ?? usual[key] ?? 'có')];
}

async function storeWith(...files: readonly Grid[]): Promise<Store> {
  const store = closedAfterTest(createStore(join(await temporaryFolder(), 'bangiao.db')));
  for (const [index, rows] of files.entries()) {
    const path = join(await temporaryFolder(), `dk-${index}.xlsx`);
    const { refused, submissions } = await importPaths(store, [
      await writeWorkbook(path, [{ name: 'Điều kiện', rows }]),
    ]);
    expect([refused, submissions]).toEqual([[], []]);
  }
  return store;
}

const commune = (rows: Grid): Grid => [['UBND PHƯỜNG HOÀN KIẾM'], [], heading, ...rows];

describe('a return of readiness', () => {
  it('comes through the front door by its columns alone, whoever sends it, and every row has its fate', async () => {
    const store = await storeWith(
      commune([rowOf('phường Hoàn Kiếm'), rowOf('xã Không Đâu'), rowOf('P. Hoàn Kiếm', { secretaries: 0 })]),
    );
    expect(store.prepare('SELECT fate FROM readiness_row ORDER BY id').pluck().all()).toEqual([
      'structural',
      'structural',
      'duplicate',
      'rejected',
      'accepted',
    ]);
    expect(communeReadiness(store).map(({ commune: code, stated }) => [code, stated.secretaries])).toEqual([
      ['00070', 0],
    ]);
  });

  it('counts by the latest row of each commune, and again by the one before when that is taken back', async () => {
    const city = commune([rowOf('phường Hoàn Kiếm', { seal: 'chưa' }), rowOf('phường Cửa Nam')]);
    const store = await storeWith(city, commune([rowOf('phường Hoàn Kiếm')]));
    const seals = () => communeReadiness(store).map(({ stated }) => stated.seal);
    expect(seals()).toEqual(['có', 'có']);
    await takeBackReadiness(store, 2, { actor, dryRun: false });
    expect(seals()).toContain('chưa');
    await expect(takeBackReadiness(store, 2, { actor, dryRun: false })).rejects.toMatchObject({
      refusal: { code: 'READINESS-UNKNOWN' },
    });
  });

  it('is stored once, and an inventory is none', async () => {
    const store = await storeWith();
    const sent = await writeWorkbook(join(await temporaryFolder(), 'dk.xlsx'), [
      { name: 'x', rows: commune([rowOf('phường Hoàn Kiếm')]) },
    ]);
    for (const unchanged of [false, true])
      expect((await importPaths(store, [sent])).readiness).toMatchObject([{ id: 1, unchanged }]);
    expect(store.prepare('SELECT count(*) FROM readiness_return').pluck().get()).toBe(1);
    const path = await writeWorkbook(join(await temporaryFolder(), 'a.xlsx'), [
      { name: 'x', rows: [assetHeading, assetRow(1)] },
    ]);
    const file = { path, name: 'a.xlsx' };
    expect(await importReadiness(store, file, importOptions(), 1)).toEqual([]);
  });

  it('of one sheet leaves the others of its file to be read, and each is stored once', async () => {
    const store = await storeWith();
    const sheets = ['phường Hoàn Kiếm', 'phường Cửa Nam'].map((name) => ({
      name,
      rows: commune([rowOf(name), rowOf('phường Ba Đình', { note: name })]),
    }));
    const sent = await writeWorkbook(join(await temporaryFolder(), 'dk.xlsx'), sheets);
    const takenFrom = async (sheet?: string) =>
      (await importPaths(store, [sent], { sheet })).readiness.map(({ id, unchanged }) => [id, unchanged]);
    expect(await takenFrom('phường Hoàn Kiếm')).toEqual([[1, false]]);
    expect(await takenFrom('phường Hoàn Kiếm')).toEqual([[1, true]]);
    expect(await takenFrom()).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(await takenFrom('phường Cửa Nam')).toEqual([[2, true]]);
    expect(await takenFrom()).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(communeReadiness(store).map(({ sheet }) => sheet)).toEqual([
      'phường Cửa Nam',
      'phường Hoàn Kiếm',
      'phường Cửa Nam',
    ]);
  });

  it('is known when it is looked into, with its rows and what each column is', async () => {
    const path = await writeWorkbook(join(await temporaryFolder(), 'a.xlsx'), [
      { name: 'Điều kiện', rows: commune([rowOf('phường Hoàn Kiếm'), rowOf('phường Cửa Nam')]) },
    ]);
    const { problems, sheets } = await inspectFile({ path, name: 'a.xlsx' }, { aliases: {} });
    expect(problems).toEqual([]);
    expect(sheets[0]?.tables).toMatchObject([
      {
        kind: 'readiness',
        heading: { from: 3, to: 3 },
        rows: { from: 4, to: 5 },
        data_rows: 2,
        confidence: 0.98,
      },
    ]);
  });

  it('that nobody has filled in is none: the form with its names alone is refused', async () => {
    const store = closedAfterTest(createStore(join(await temporaryFolder(), 'bangiao.db')));
    const blank = ['phường Hoàn Kiếm', 'phường Cửa Nam'].map((name, index) => [index + 1, name]);
    const path = await writeWorkbook(join(await temporaryFolder(), 'a.xlsx'), [
      { name: 'x', rows: [heading, ...blank] },
    ]);
    const { refused, readiness: returns } = await importPaths(store, [path]);
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['TABLE-EMPTY']);
    expect(returns).toEqual([]);
  });

  it('is understood under grouped headings and in other words', async () => {
    const top = ['TT', 'Tên xã, phường', 'Bí thư', 'Phó bí thư', 'Con dấu', 'Nhóm 3', '', ''];
    const low = ['', '', '', '', '', 'Số tình huống', 'Đã giải quyết', 'Hài lòng (%)'];
    const path = await writeWorkbook(join(await temporaryFolder(), 'a.xlsx'), [
      {
        name: 'x',
        rows: [top, low, [1, '00070', 1, 1, 'x', 10, 9, '95,5']],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:H1'],
      },
    ]);
    const store = await storeWith();
    await importPaths(store, [path]);
    expect(communeReadiness(store)[0]?.stated).toMatchObject({
      secretaries: 1,
      deputy_secretaries: 1,
      seal: 'có',
      trial_3_tried: 10,
      trial_3_solved: 9,
      trial_3_satisfied: 95.5,
    });
  });
});

describe('the readiness of communes', () => {
  it('is one matter of the city until somebody has stated it, then one of each commune', async () => {
    const none = await storeWith();
    await check(none);
    expect(detailsOf(none, 'CITY-READINESS-MISSING')).toHaveLength(1);
    expect(detailsOf(none, 'COMMUNE-READINESS-MISSING')).toEqual([]);
    const some = await storeWith(commune([rowOf('phường Hoàn Kiếm')]));
    await check(some);
    expect(detailsOf(some, 'CITY-READINESS-MISSING')).toEqual([]);
    expect(detailsOf(some, 'COMMUNE-READINESS-MISSING')).toHaveLength(125);
  });

  it('is complete with every post and item, and a trial at the city’s limits', async () => {
    const atLimits = { trial_1_solved: 18, trial_1_minutes: 60, trial_1_satisfied: 90 };
    const store = await storeWith(commune([rowOf('phường Hoàn Kiếm', atLimits)]));
    await check(store);
    const about = store
      .prepare("SELECT code FROM v_findings WHERE details ->> 'commune_code' = '00070' AND stage = 'check'")
      .pluck()
      .all();
    expect(about.filter((code) => /READINESS|TRIAL/.test(String(code)))).toEqual([]);
  });

  it('is open where a post, an item or a trial is, each with the row that says so', async () => {
    const store = await storeWith(
      commune([
        rowOf('phường Hoàn Kiếm', {
          deputy_secretaries: 1,
          seal: 'chưa',
          line: '',
          regulation: 'không biết',
          trial_1_tried: '',
          trial_2_solved: 17,
          trial_3_minutes: 61,
          trial_4_satisfied: 89.9,
          trial_5_solved: 21,
        }),
      ]),
    );
    await check(store);
    const at = { commune_code: '00070', file: 'dk-0.xlsx', row: 4 };
    expect(detailsOf(store, 'COMMUNE-READINESS-POST-OPEN')).toMatchObject([
      { ...at, post: 'Phó bí thư', filled: 1, quota: 2 },
    ]);
    expect(detailsOf(store, 'COMMUNE-READINESS-ITEM-OPEN')).toMatchObject([
      { ...at, post: 'Quy chế làm việc', why: 'not-stated' },
      { ...at, post: 'Con dấu', why: 'not-ready' },
      { ...at, post: 'Đường truyền, họp trực tuyến', why: 'not-stated' },
    ]);
    expect(detailsOf(store, 'COMMUNE-TRIAL-MISSING')).toMatchObject([{ ...at, post: 'Nhóm 1' }]);
    expect(detailsOf(store, 'COMMUNE-TRIAL-BELOW-TARGET')).toMatchObject([
      { post: 'Nhóm 2', why: 'trial-solved', value: 85, limit: 90 },
      { post: 'Nhóm 3', why: 'trial-minutes', value: 61, limit: 60 },
      { post: 'Nhóm 4', why: 'trial-satisfied', value: 89.9, limit: 90 },
    ]);
    expect(detailsOf(store, 'COMMUNE-READINESS-UNREADABLE')).toMatchObject([{ ...at, count: 2 }]);
  });

  it('says of a post that nobody has stated no figure', async () => {
    const store = await storeWith(commune([rowOf('phường Hoàn Kiếm', { secretaries: '', seal: 'có' })]));
    await check(store);
    const [open, ...others] = detailsOf(store, 'COMMUNE-READINESS-POST-OPEN');
    expect(others).toEqual([]);
    expect(open).toMatchObject({ post: 'Bí thư', quota: 1 });
    expect(open).not.toHaveProperty('filled');
  });

  it.each(['solved', 'minutes', 'satisfied'] as const)(
    'has no result of a group that was tried and of which nobody stated %s',
    async (measure) => {
      const store = await storeWith(commune([rowOf('phường Hoàn Kiếm', { [trialKey(7, measure)]: '' })]));
      await check(store);
      expect(detailsOf(store, 'COMMUNE-TRIAL-MISSING')).toMatchObject([{ post: 'Nhóm 7' }]);
      expect(detailsOf(store, 'COMMUNE-TRIAL-BELOW-TARGET')).toEqual([]);
    },
  );
});
