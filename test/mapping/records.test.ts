import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore, type Store } from '../../src/store/database.ts';
import { check, detailsOf } from '../checks/support.ts';
import { closedAfterTest, temporaryFolder } from '../helpers/workspace.ts';
import { type Grid, importSheets } from '../import/support.ts';
import {
  assignmentsOf,
  destinationOf,
  map,
  placeName,
  projectHeading,
  projectRow,
  recordsHeading,
  recordsRow,
  splitPlace,
  wholePlace,
} from './support.ts';

const ofWork = (number: number, code: string, destination = '') =>
  recordsRow(number, { 1: code, 5: 'chưa kết thúc', 9: destination });

async function mapped(works: Grid, files: Grid): Promise<Store> {
  const store = closedAfterTest(createStore(join(await temporaryFolder(), 'bangiao.db')));
  const sheets = [
    { name: 'Dự án', rows: [projectHeading, ...works] },
    { name: 'Hồ sơ', rows: [recordsHeading, ...files] },
  ];
  const { refused } = await importSheets(store, sheets, 'a.xlsx', { district: wholePlace.districtCode });
  expect(refused).toEqual([]);
  await map(store);
  return store;
}

function pendingOf(store: Store) {
  return store
    .prepare<[], { row: number; reason: string; candidates: string }>(
      `SELECT v.row, p.reason, p.candidates FROM v_records AS v JOIN pending AS p ON p.record_id = v.id ORDER BY v.row`,
    )
    .all();
}

describe('the receiver of a file', () => {
  it('is the one declared, be it a commune, the department or the archives', async () => {
    const store = await mapped(
      [projectRow(1, placeName(wholePlace))],
      [
        recordsRow(1, { 9: 'Sở Nội vụ' }),
        recordsRow(2, { 9: 'Lưu trữ lịch sử' }),
        recordsRow(3, { 9: 'phường Hoàn Kiếm' }),
      ],
    );
    expect(assignmentsOf(store, 'records').map(({ receiver, method }) => [receiver, method])).toEqual([
      ['SO-NOI-VU', 'declared'],
      ['LUU-TRU-LICH-SU', 'declared'],
      ['00070', 'declared'],
    ]);
  });

  it('of unfinished work is that of the work, however that came about', async () => {
    const store = await mapped(
      [projectRow(1, placeName(wholePlace)), projectRow(2, placeName(splitPlace), 'phường Hoàn Kiếm')],
      [ofWork(1, 'DA-1'), ofWork(2, 'DA-2')],
    );
    expect(assignmentsOf(store, 'records')).toEqual([
      { row: 2, receiver: destinationOf(wholePlace.code), method: 'rule', evidence: 'Theo công việc DA-1' },
      { row: 3, receiver: '00070', method: 'rule', evidence: 'Theo công việc DA-2' },
    ]);
  });

  it('waits for the work while that has none, with the same candidates', async () => {
    const store = await mapped([projectRow(1, placeName(splitPlace))], [ofWork(1, 'DA-1')]);
    const [candidates] = store
      .prepare<[], string>('SELECT candidates FROM pending JOIN v_projects AS v ON v.id = record_id')
      .pluck()
      .all();
    const [{ reason, candidates: own } = { reason: '', candidates: '[]' }] = pendingOf(store);
    expect(reason).toBe('work-pending');
    expect(JSON.parse(own)).toEqual([...JSON.parse(candidates ?? '[]')].sort());
    expect(JSON.parse(own).length).toBeGreaterThan(1);
  });

  it('follows the law where it is of a former commune, else the archives are asked for', async () => {
    const store = await mapped(
      [projectRow(1, placeName(wholePlace))],
      [
        recordsRow(1, { 8: placeName(wholePlace) }),
        recordsRow(2, { 8: placeName(splitPlace) }),
        recordsRow(3),
        ofWork(4, 'KHÔNG CÓ'),
      ],
    );
    expect(assignmentsOf(store, 'records')[0]).toMatchObject({
      receiver: destinationOf(wholePlace.code),
      method: 'law-whole',
    });
    expect(pendingOf(store).map(({ row, reason }) => [row, reason])).toEqual([
      [3, 'split'],
      [4, 'district-archive'],
      [5, 'no-place'],
    ]);
    expect(JSON.parse(pendingOf(store)[1]?.candidates ?? '')).toEqual(['SO-NOI-VU', 'LUU-TRU-LICH-SU']);
  });

  it('stays the declared one against the work’s, which is a finding; so is a work that is not listed', async () => {
    const store = await mapped(
      [projectRow(1, placeName(wholePlace)), projectRow(2, placeName(wholePlace))],
      [ofWork(1, 'DA-1', 'Sở Nội vụ'), ofWork(2, 'DA-2'), ofWork(3, 'DA-3', 'Sở Nội vụ')],
    );
    await check(store);
    expect(detailsOf(store, 'RECORDS-APART-FROM-WORK')).toMatchObject([
      { code: 'DA-1', receiver: 'Sở Nội vụ' },
    ]);
    expect(detailsOf(store, 'RECORDS-WORK-NOT-LISTED')).toMatchObject([{ code: 'DA-3' }]);
  });
});

describe('an inventory that is asked for later', () => {
  it('is missed once of the city, and of each other district as soon as one has sent it', async () => {
    const works = [projectRow(1, placeName(wholePlace))];
    const none = closedAfterTest(createStore(join(await temporaryFolder(), 'bangiao.db')));
    await importSheets(none, [{ name: 'x', rows: [projectHeading, ...works] }], 'a.xlsx', {
      district: '002',
    });
    await check(none);
    const missing = (store: Store) =>
      detailsOf(store, 'DISTRICT-INVENTORY-MISSING').filter(
        ({ inventory }) => inventory === 'Hồ sơ, tài liệu',
      );
    expect(detailsOf(none, 'CITY-INVENTORY-MISSING')).toEqual([{ inventory: 'Hồ sơ, tài liệu' }]);
    expect(missing(none)).toEqual([]);
    const some = await mapped(works, [recordsRow(1)]);
    await check(some);
    expect(detailsOf(some, 'CITY-INVENTORY-MISSING')).toEqual([]);
    expect(missing(some)).toHaveLength(29);
  });
});
