import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  importGrid,
  letterhead,
  storedFindings,
} from './support.ts';

function counted(store: Store) {
  return store.prepare('SELECT quantity, unit FROM v_assets ORDER BY id').raw().all();
}

describe('a quantity that says what it counts', () => {
  it('is that number, and says the unit where its column does not', async () => {
    const store = await temporaryStore();
    const rows = [assetRow(1, { 4: '', 5: '2 cái' }), assetRow(2, { 4: 'chiếc', 5: '15 cái' })];
    await importGrid(store, [...letterhead, assetHeading, ...rows]);
    expect(counted(store)).toEqual([
      [2, 'cái'],
      [15, 'chiếc'],
    ]);
    expect(findingsOf(store, 'ASSETS-UNIT-MISSING')).toEqual([]);
    expect(findingsOf(store, 'ASSETS-QUANTITY-UNIT-DISAGREES')).toEqual([]);
  });

  it('says it also where the unit has no column', async () => {
    const store = await temporaryStore();
    const heading = ['STT', 'Tên tài sản', 'Số lượng', 'Nguyên giá'];
    await importGrid(store, [...letterhead, heading, [1, 'Bàn thử', '02 bộ', 5_000_000]]);
    expect(counted(store)).toEqual([[2, 'bộ']]);
  });

  it('and another unit than its column is told: both stay as they are written', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 4: 'cái', 5: '3 bộ' })]);
    expect(counted(store)).toEqual([[3, 'cái']]);
    expect(findingsOf(store, 'ASSETS-QUANTITY-UNIT-DISAGREES').map(({ cell }) => cell)).toEqual(['F5']);
  });

  it('is refused where it is money, or counts two things', async () => {
    const store = await temporaryStore();
    const rows = [assetRow(1, { 5: '100 đồng' }), assetRow(2, { 5: '2 cái, 1 bộ' })];
    await importGrid(store, [...letterhead, assetHeading, ...rows]);
    expect(counted(store)).toEqual([
      [null, 'cái'],
      [null, 'cái'],
    ]);
    expect(findingsOf(store, 'ASSETS-QUANTITY-UNREADABLE')).toHaveLength(2);
  });
});

/** Records with these further columns, and what their rows hold there. */
async function records(
  headings: readonly string[],
  rows: Grid,
  given: Parameters<typeof importGrid>[2] = {},
) {
  const store = await temporaryStore();
  const heading = ['STT', 'Tiêu đề hồ sơ', 'Đơn vị giao', 'Đã kết thúc / chưa kết thúc', ...headings];
  const own = rows.map((row, index) => [
    index + 1,
    `Hồ sơ mẫu ${index + 1}`,
    'Phòng Nội vụ',
    'đã kết thúc',
    ...row,
  ]);
  const { refused } = await importGrid(store, [...letterhead, heading, ...own], given);
  expect(refused).toEqual([]);
  return store;
}

function countedRecords(store: Store) {
  return store.prepare('SELECT quantity, unit FROM v_records ORDER BY id').raw().all();
}

function toldOfQuantities(store: Store) {
  return storedFindings(store).flatMap(({ code, cell }) =>
    /QUANTITY|UNIT|TABLE/.test(code) ? [[code, cell]] : [],
  );
}

describe('a heading that says what its quantities count', () => {
  it.each([
    ['Số lượng (hộp)', 'hộp'],
    ['Số lượng (hồ sơ)', 'hồ sơ'],
    ['Số lượng (HS)', 'hồ sơ'],
    ['Số lượng (ĐVT: mét giá)', 'mét giá'],
    ['Số lượng hồ sơ, tài liệu (cặp)', 'cặp'],
    ['Khối lượng (m giá)', 'mét giá'],
    ['Số lượng hộp', 'hộp'],
    ['SL hộp', 'hộp'],
    ['Tổng số cặp', 'cặp'],
    ['Số lượng - bó', 'bó'],
    ['Số mét giá', 'mét giá'],
    ['Mét giá tài liệu', 'mét giá'],
    ['So luong (hop)', 'hộp'],
  ])('“%s” states the unit where no column does', async (heading, unit) => {
    const store = await records([heading], [[2], ['3'], ['']]);
    expect(countedRecords(store)).toEqual([
      [2, unit],
      [3, unit],
      [null, null],
    ]);
    expect(toldOfQuantities(store)).toEqual([['RECORDS-QUANTITY-MISSING', 'E7']]);
  });

  it('fills what the column of units leaves blank, and another unit there is told and holds', async () => {
    const rows = [
      [2, 'hộp'],
      [3, 'cặp'],
      [4, ''],
      [5, '-'],
    ];
    for (const headings of [
      ['Số lượng (hộp)', 'Đơn vị tính'],
      ['Đơn vị tính', 'Số lượng (hộp)'],
    ]) {
      const isTurned = headings[0] === 'Đơn vị tính';
      const store = await records(headings, isTurned ? rows.map((row) => row.toReversed()) : rows);
      expect(countedRecords(store)).toEqual([
        [2, 'hộp'],
        [3, 'cặp'],
        [4, 'hộp'],
        [5, 'hộp'],
      ]);
      expect(toldOfQuantities(store)).toEqual([
        ['RECORDS-QUANTITY-HEADING-DISAGREES', isTurned ? 'F6' : 'E6'],
      ]);
    }
  });

  it('leaves a ditto mark in the column of units what stands above it', async () => {
    const store = await records(
      ['Số lượng (hộp)', 'Đơn vị tính'],
      [
        [2, 'cặp'],
        [3, '"'],
      ],
    );
    expect(countedRecords(store)).toEqual([
      [2, 'cặp'],
      [3, 'cặp'],
    ]);
    expect(toldOfQuantities(store)).toEqual([
      ['RECORDS-QUANTITY-HEADING-DISAGREES', 'E5'],
      ['RECORDS-UNIT-DITTO', 'F6'],
    ]);
  });

  it('gives way to the unit beside a number, which is told where it is another', async () => {
    const store = await records(['Số lượng (hộp)'], [['2 hộp'], ['3 cặp']]);
    expect(countedRecords(store)).toEqual([
      [2, 'hộp'],
      [3, 'cặp'],
    ]);
    expect(toldOfQuantities(store)).toEqual([['RECORDS-QUANTITY-HEADING-DISAGREES', 'E6']]);
  });

  it.each(['Số lượng (hộp, cặp)', 'Số lượng (hộp/bó)', 'Số lượng hồ sơ', 'Số lượng (theo biên bản)'])(
    '“%s” states none for certain: the unit is missed',
    async (heading) => {
      const store = await records([heading], [[2]]);
      expect(countedRecords(store)).toEqual([[2, null]]);
      expect(toldOfQuantities(store).map(([code]) => code)).toEqual(['TABLE-COLUMN-MISSING']);
    },
  );

  it.each(['Số hộp', 'Số cặp'])(
    '“%s” is what is written on a box, unless a person says that it counts them',
    async (heading) => {
      const store = await records([heading], [[2]]);
      expect(countedRecords(store)).toEqual([[null, null]]);
      expect(toldOfQuantities(store).map(([code]) => code)).toEqual([
        'TABLE-COLUMN-MISSING',
        'TABLE-COLUMN-MISSING',
      ]);
      const stated = { records: new Map([[heading.toLowerCase(), 'quantity']]) };
      const said = await records([heading], [[2]], { stated });
      expect(countedRecords(said)).toEqual([[2, heading.slice(3)]]);
      expect(toldOfQuantities(said)).toEqual([]);
    },
  );

  it('is not chosen among two that count otherwise', async () => {
    const store = await temporaryStore();
    const heading = ['STT', 'Tiêu đề hồ sơ', 'Đơn vị giao', 'Độ mật', 'Số lượng hộp', 'Số mét giá'];
    const row = [1, 'Hồ sơ mẫu', 'Phòng Nội vụ', 'thường', 2, 0.5];
    const { refused } = await importGrid(store, [...letterhead, heading, row]);
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['TABLE-COLUMN-UNSURE']);
  });

  it('of assets does so as well', async () => {
    const store = await temporaryStore();
    const heading = ['STT', 'Tên tài sản', 'Số lượng (chiếc)', 'Nguyên giá'];
    await importGrid(store, [...letterhead, heading, [1, 'Bàn thử', 2, 5_000_000]]);
    expect(counted(store)).toEqual([[2, 'chiếc']]);
  });
});

it('an amount written as it is spoken is told with both readings, and its row is refused', async () => {
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 6: '12 tỷ 5' }), assetRow(2)]);
  const [finding] = findingsOf(store, 'ASSETS-ORIGINAL-COST-EITHER-AMOUNT');
  expect(JSON.parse(finding?.details ?? '{}')).toMatchObject({ first: '12500000000', second: '12005000000' });
  expect(counted(store)).toHaveLength(1);
});
