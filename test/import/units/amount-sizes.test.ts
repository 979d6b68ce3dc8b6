import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, type Grid, headed, importGrid, letterhead } from '../support.ts';

describe('amounts of which nothing says in what they are counted', () => {
  const list = (cost: number, count = 5): Grid =>
    Array.from({ length: count }, (_, at) => assetRow(at + 1, { 6: cost + at, 7: 0 }));
  const told = async (rows: Grid) => {
    const store = await temporaryStore();
    await importGrid(store, rows);
    return findingsOf(store, 'TABLE-MONEY-AMOUNTS-SMALL').map(({ cell, details }) => [cell, details]);
  };

  it('are doubted where they are too small for đồng', async () => {
    const details = JSON.stringify({ heading: 'Nguyên giá', median: 12_502 });
    expect(await told([...letterhead, assetHeading, ...list(12_500)])).toEqual([['G4', details]]);
  });

  it.each<[string, Grid]>([
    ['of the usual size', [...letterhead, assetHeading, ...list(1_250_000)]],
    ['few', [...letterhead, assetHeading, ...list(12_500, 4)]],
    ['said to be đồng above', [...letterhead, ['Đơn vị tính: đồng'], assetHeading, ...list(12_500)]],
    ['said to be đồng in the heading', [...letterhead, headed('Nguyên giá (đồng)'), ...list(12_500)]],
    ['said to be thousands', [...letterhead, ['Đơn vị tính: nghìn đồng'], assetHeading, ...list(12)]],
  ])('are not where they are %s', async (_, rows) => {
    expect(await told(rows)).toEqual([]);
  });
});
