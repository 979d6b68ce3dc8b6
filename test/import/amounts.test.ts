import { describe, expect, it } from 'vitest';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  costs,
  findingsOf,
  type Grid,
  headed,
  importGrid,
  letterhead,
  premisesHeading,
  premisesRow,
} from './support.ts';

describe('money', () => {
  it.each([
    ['đồng', [...letterhead, assetHeading], 1_500_000],
    ['nghìn đồng of the heading', [...letterhead, headed('Nguyên giá (nghìn đồng)')], 1_500_000_000],
    ['triệu đồng of the heading', [...letterhead, headed('Nguyên giá (tr.đ)')], 1_500_000_000_000],
    [
      'nghìn đồng above the table',
      [...letterhead, ['', '', 'Đơn vị tính: nghìn đồng'], assetHeading],
      1_500_000_000,
    ],
    ['triệu đồng above the table', [...letterhead, ['ĐVT: Triệu đồng'], assetHeading], 1_500_000_000_000],
    [
      "the heading's unit before the letterhead's",
      [...letterhead, ['ĐVT: Triệu đồng'], headed('Nguyên giá (đồng)')],
      1_500_000,
    ],
    [
      'the unit in the last row of the heading',
      [...letterhead, assetHeading, ['', '', '', '', '', '', '(nghìn đồng)', '(nghìn đồng)']],
      1_500_000_000,
    ],
  ] satisfies readonly (readonly [string, Grid, number])[])(
    'is counted in %s',
    async (_, above, expected) => {
      const store = await temporaryStore();
      await importGrid(store, [...above, assetRow(1, { 6: 1_500_000 }), assetRow(2, { 6: '1.500.000' })]);
      expect(costs(store)).toEqual([expected, expected]);
    },
  );

  it('keeps the unit stated above the table where the heading is printed again', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      ['', '', 'Đơn vị tính: triệu đồng'],
      assetHeading,
      assetRow(1, { 6: 2 }),
      assetHeading,
      assetRow(2, { 6: 3 }),
    ]);
    expect(costs(store)).toEqual([2_000_000, 3_000_000]);
  });

  it('takes the unit stated above a second table for that table', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      ['', '', 'Đơn vị tính: triệu đồng'],
      assetHeading,
      assetRow(1, { 6: 2 }),
      ['', '', 'Cộng', '', '', '', 2],
      ['', '', 'Đơn vị tính: đồng'],
      assetHeading,
      assetRow(2, { 6: 3 }),
    ]);
    expect(costs(store)).toEqual([2_000_000, 3]);
  });

  it('takes the unit a cell names before any other', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      ['ĐVT: nghìn đồng'],
      assetHeading,
      assetRow(1, { 6: '12,5 tỷ' }),
      assetRow(2, { 6: '500 đồng' }),
    ]);
    expect(costs(store)).toEqual([12_500_000_000, 500]);
  });
});

describe('an amount in đồng with a fraction of as many digits as thousands have', () => {
  it.each(['5.000000', '50.000000', '5.000,000', '5,000.000'])('may be five million: “%s”', async (cost) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 6: cost, 7: '' })]);
    expect(costs(store)).toEqual([]);
    expect(findingsOf(store, 'ASSETS-ORIGINAL-COST-EITHER-STYLE')).toHaveLength(1);
  });

  it.each(['5000000.0000', '5.000.000,00', '5,000,000.00'])(
    'is one where its groups are whole: “%s”',
    async (cost) => {
      const store = await temporaryStore();
      await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 6: cost, 7: '' })]);
      expect(costs(store)).toEqual([5_000_000]);
    },
  );
});

describe('areas', () => {
  it.each<readonly [CellInput, number]>([
    [120.5, 12_050],
    ['1.276,20', 127_620],
    ['1.276,20 m2', 127_620],
    ['0,5 ha', 500_000],
    ['2 ha', 2_000_000],
  ])('%s is %i hundredths of a m²', async (written, hundredths) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, premisesHeading, premisesRow(written, 1)]);
    expect(store.prepare('SELECT land_area FROM v_premises').pluck().all()).toEqual([hundredths]);
  });

  it('of more than two decimals are rounded, with a finding', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, premisesHeading, premisesRow('10,005', 1)]);
    expect(store.prepare('SELECT land_area FROM v_premises').pluck().get()).toBe(1001);
    expect(findingsOf(store, 'PREMISES-LAND-AREA-ROUNDED')).toMatchObject([
      { severity: 'warning', cell: 'E5' },
    ]);
  });
});
