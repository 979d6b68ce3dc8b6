import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, type Grid, importGrid, letterhead } from '../support.ts';

describe('the sums beside the name of a section', () => {
  const summed = (
    mark: string,
    words: string,
    cost: CellInput,
    quantity: CellInput = '',
  ): readonly CellInput[] => [mark, '', words, '', '', quantity, cost];
  const row = (cost: number) => assetRow(cost, { 6: cost });
  const found = async (...lines: Grid) => {
    const store = await temporaryStore();
    const { submissions } = await importGrid(store, [...letterhead, assetHeading, ...lines]);
    const cells = findingsOf(store, 'TABLE-TOTAL-DISAGREES').map(({ cell }) => cell);
    return { cells, totals: submissions[0]?.totals.length, rows: submissions[0]?.rows.read };
  };

  it.each<readonly [string, number, Grid]>([
    ['of their rows', 2, [summed('A', 'Trụ sở', 30), row(10), row(20), summed('B', 'Xe ô tô', 5), row(5)]],
    [
      'of the sections in them as well',
      4,
      [
        summed('A', 'Trụ sở', 37),
        summed('I', 'Nội thành', 30),
        row(10),
        row(20),
        summed('II', 'Ngoại thành', 7),
        row(7),
        summed('B', 'Xe ô tô', 5),
        row(5),
      ],
    ],
    [
      'with a total below',
      2,
      [summed('A', 'Trụ sở', 30), row(10), row(20), ['', '', 'Tổng cộng', '', '', '', 30]],
    ],
    ['in one cell with the mark', 1, [summed('', 'A. Trụ sở', '30'), row(10), row(20)]],
    ['written in words of money', 1, [summed('A', 'Trụ sở', '1 500 000'), row(1_000_000), row(500_000)]],
  ])('are totals %s', async (_, totals, lines) => {
    expect(await found(...lines)).toMatchObject({ cells: [], totals });
  });

  it('hide neither the name of the section nor its letter', async () => {
    const store = await temporaryStore();
    const rows = [summed('', 'C. Máy móc khác thường', 3), assetRow(1, { 3: '', 6: 3 })];
    await importGrid(store, [...letterhead, assetHeading, ...rows]);
    expect(store.prepare('SELECT section FROM v_assets').pluck().all()).toEqual(['C']);
  });

  it('that disagree are an error at their own cell, told of each section alone', async () => {
    const lines = [summed('A', 'Trụ sở', 31), row(10), row(20), summed('B', 'Xe ô tô', 5), row(5)];
    expect(await found(...lines)).toMatchObject({ cells: ['G5'], totals: 2, rows: 3 });
  });

  it('without any rows below them are not passed over in silence', async () => {
    expect(await found(summed('A', 'Trụ sở', 12_345_000), summed('B', 'Xe', 5), row(5))).toMatchObject({
      cells: ['G5'],
    });
  });

  it.each<readonly [string, Grid]>([
    ["the section's own number", [summed('B', 'Xe ô tô', 2), row(10)]],
    ['how many rows it has', [summed('A', 'Trụ sở', 3), row(10), row(20), row(30)]],
  ])('that are %s are none', async (_, lines) => {
    expect(await found(...lines)).toMatchObject({ cells: [], totals: 0 });
  });
});
