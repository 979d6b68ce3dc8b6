import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, type Grid, importGrid, letterhead } from './support.ts';

/** The cells of the findings about assets marked so, with these costs; the first stands in row 5. */
async function countedTwice(...lines: readonly (readonly [mark: string | number, cost: number])[]) {
  const rows: Grid = lines.map(([mark, cost], index) => assetRow(index + 1, { 0: mark, 6: cost, 7: 0 }));
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, assetHeading, ...rows]);
  return findingsOf(store, 'ROW-SUMS-ITS-PARTS').map(({ cell }) => cell);
}

describe('a record that states what its parts below it add up to', () => {
  it('is told: the amount is counted twice', async () => {
    expect(await countedTwice([1, 5], ['1.1', 2], ['1.2', 3], [2, 4])).toEqual(['G5']);
    expect(await countedTwice([1, 9], [2, 5], ['-', 2], ['-', 3])).toEqual(['G6']);
    expect(await countedTwice([1, 5], ['a)', 2], ['b)', 3])).toEqual(['G5']);
    expect(await countedTwice(['I', 5], [1, 2], [2, 3], ['II', 4], [1, 4])).toEqual(['G5', 'G8']);
  });

  it('is told at each level', async () => {
    expect(await countedTwice([1, 5], ['1.1', 5], ['-', 2], ['-', 3])).toEqual(['G5', 'G6']);
  });

  it('is told without a number of its own, above or below the numbered ones', async () => {
    expect(await countedTwice(['', 5], [1, 2], [2, 3], ['', 4], [1, 1], [2, 3])).toEqual(['G5', 'G8']);
    expect(await countedTwice([1, 5], ['', 2], ['', 3], [2, 4])).toEqual(['G5']);
  });

  it('is none where one unnumbered row costs as much as its neighbour', async () => {
    expect(await countedTwice([1, 5], ['', 5], [2, 4])).toEqual([]);
    expect(await countedTwice(['', 5], [1, 5], ['', 4])).toEqual([]);
  });

  it('is none where the amounts differ, or no mark says that they are parts', async () => {
    expect(await countedTwice([1, 6], ['1.1', 2], ['1.2', 3])).toEqual([]);
    expect(await countedTwice([1, 5], [2, 2], [3, 3])).toEqual([]);
    expect(await countedTwice([1, 0], ['-', 0], ['-', 0])).toEqual([]);
  });
});
