import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, type Grid, importGrid, letterhead } from '../support.ts';

/** The cells of the totals that disagree in a list of two sections with one thing each; the second total stands in row 9. */
async function disagreeing(first: string, second: string, cost: number) {
  const store = await temporaryStore();
  const total = (name: string, sum: number): Grid[number] => ['', '', name, '', '', '', sum];
  await importGrid(store, [
    ...letterhead,
    assetHeading,
    ['E', 'Nhóm thử một'],
    assetRow(1, { 6: 1_000_000 }),
    total(first, 1_000_000),
    ['G', 'Nhóm thử hai'],
    assetRow(2, { 6: 2_000_000 }),
    total(second, cost),
  ]);
  return findingsOf(store, 'TABLE-TOTAL-DISAGREES').map(({ cell }) => cell);
}

describe('a total that names one section', () => {
  it.each(['Cộng G', 'Tổng G', 'Tổng cộng G', 'Tổng cộng mục G', 'Tổng số nhóm 2:'])(
    'is that of the section: “%s”',
    async (name) => {
      expect(await disagreeing('Cộng E', name, 2_000_000)).toEqual([]);
      expect(await disagreeing('Cộng E', name, 2_000_001)).toEqual(['G10']);
    },
  );

  it.each(['Tổng cộng Nhóm thử hai', 'Tổng số nhóm thử hai', 'Tổng nhóm thử hai:'])(
    'is that of the section of that name: “%s”',
    async (name) => {
      expect(await disagreeing('Cộng E', name, 2_000_000)).toEqual([]);
      expect(await disagreeing('Cộng E', name, 2_000_001)).toEqual(['G10']);
    },
  );

  it('is that of the section also where an office is called “Tổng hợp”', async () => {
    expect(await disagreeing('Cộng E', 'Cộng Phòng Tổng hợp', 2_000_000)).toEqual([]);
    expect(await disagreeing('Cộng E', 'Cộng Phòng Tổng hợp', 2_000_001)).toEqual(['G10']);
  });

  it.each(['Tổng cộng', 'Tổng cộng E + G', 'Tổng cộng (E+G)'])('is else that of all: “%s”', async (name) => {
    expect(await disagreeing('Cộng E', name, 3_000_000)).toEqual([]);
    expect(await disagreeing('Cộng E', name, 2_000_000)).toEqual(['G10']);
  });
});
