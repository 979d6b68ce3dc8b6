import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRows, type Grid, hoanKiem, importGrid, letterhead } from '../support.ts';

/** Words with a number of pieces and a cost. */
function sum(words: string, pieces: number, cost: number, mark = ''): readonly CellInput[] {
  return [mark, '', words, '', '', pieces, cost];
}

/** What became of the rows below a heading that are no assets by themselves, and how many assets were read. */
async function read(...lines: Grid) {
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, assetHeading, ...lines], { district: hoanKiem });
  const state = "SELECT row, reason FROM v_rows WHERE row > 4 AND state <> 'accepted' ORDER BY id";
  const assets = store.prepare('SELECT count(*) FROM v_assets').pluck().get();
  return { assets, others: store.prepare(state).raw().all() };
}

const things = assetRows(2);
const total = sum('Tổng cộng', 2, 2_000_003);

describe('what a total consists of is counted in it', () => {
  it.each<[string, Grid]>([
    ['below a line', [['', '', 'Trong đó:'], sum('- Bàn', 1, 1_000_001), sum('- Ghế', 1, 1_000_002)]],
    ['with marks', [['', '', 'Trong đó'], sum('Bàn', 1, 1_000_001, '-'), sum('Ghế', 1, 1_000_002, '+')]],
    ['in the first row', [sum('Trong đó: Bàn', 1, 1_000_001), sum('Ghế', 1, 1_000_002)]],
    [
      'in words',
      [
        ['', '', 'Trong đó:'],
        ['', '', '- Bàn: 1 cái'],
        ['', '', '- Ghế: 1 cái'],
      ],
    ],
  ])('%s', async (_, below) => {
    const { assets, others } = await read(...things, total, ...below);
    expect(assets).toBe(2);
    expect(others).toEqual([[7, 'total'], ...below.map((_row, index) => [8 + index, 'note'])]);
  });

  it('down to the next thing, section or total', async () => {
    const below = [['', '', 'Trong đó:'], sum('- Bàn', 1, 1_000_001)];
    const more = [...assetRows(1, 3), sum('Tổng cộng', 3, 3_000_006)];
    const { assets, others } = await read(...things, total, ...below, ['II', '', 'Phòng Tư pháp'], ...more);
    expect([assets, others.slice(3)]).toEqual([
      3,
      [
        [10, 'section'],
        [12, 'total'],
      ],
    ]);
  });

  it('and what stands behind “Trong đó” above all things are their sections', async () => {
    const first = [total, ['', '', 'Trong đó:'], ['I', '', 'Phòng Nội vụ', '', '', 2, 2_000_003]];
    const { assets, others } = await read(...first, ...things);
    expect([assets, others]).toEqual([
      2,
      [
        [5, 'total'],
        [6, 'note'],
        [7, 'section'],
      ],
    ]);
  });

  it('but below a thing it is for a person to look at', async () => {
    const { others } = await read(...things, ['', '', 'Trong đó:']);
    expect(others).toEqual([[7, 'ROW-UNCLEAR']]);
  });
});
