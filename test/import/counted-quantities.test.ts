import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, importGrid, letterhead } from './support.ts';

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

it('an amount written as it is spoken is told with both readings, and its row is refused', async () => {
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 6: '12 tỷ 5' }), assetRow(2)]);
  const [finding] = findingsOf(store, 'ASSETS-ORIGINAL-COST-EITHER-AMOUNT');
  expect(JSON.parse(finding?.details ?? '{}')).toMatchObject({ first: '12500000000', second: '12005000000' });
  expect(counted(store)).toHaveLength(1);
});
