import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, importGrid, letterhead } from '../support.ts';

const heading = ['STT', 'Tên tài sản', 'ĐVT', 'Số lượng', 'Nguyên giá', 'Giá trị còn lại'];

function thing(number: CellInput, cost: number): readonly CellInput[] {
  return [number, `Bàn thử ${cost}`, 'cái', 1, cost, 1];
}

/** The cells of the rows that state what those above them come to; the first row stands in row 5. */
async function told(rows: Grid, columns: readonly CellInput[] = heading) {
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, columns, ...rows]);
  return findingsOf(store, 'ROW-SUMS-ROWS-ABOVE').map(({ cell }) => cell);
}

describe('a row that states what the rows above it come to', () => {
  it.each(['T/C', 'Σ', 'TC', 'Toàn quận', 'Khối mầm non'])('without a number is told: “%s”', async (name) => {
    expect(await told([thing(1, 5), thing(2, 7), ['', name, '', 2, 12, 2]])).toEqual(['E7']);
  });

  it('is told for each part, and for the whole', async () => {
    const rows = [thing(1, 5), thing(2, 7), ['', 'Khối một', '', 2, 12, 2]];
    const more = [
      thing(3, 11),
      thing(4, 13),
      ['', 'Khối hai', '', 2, 24, 2],
      ['', 'Toàn quận', '', 4, 36, 4],
    ];
    expect(await told([...rows, ...more])).toEqual(['E7', 'E10', 'E11']);
  });

  it('is told by its name also where no row is numbered, or all are', async () => {
    const bare = heading.slice(1);
    const rows = [thing(1, 5), thing(2, 7)].map((row) => row.slice(1));
    expect(await told([...rows, ['T/C', '', 2, 12, 2]], bare)).toEqual(['D7']);
    expect(await told([thing(1, 5), thing(2, 7), [3, 'Toàn quận', 'cái', 2, 12, 2]])).toEqual(['E7']);
  });

  it('is none with a number and a name of its own, or another amount', async () => {
    expect(await told([thing(1, 5), thing(2, 7), thing(3, 12)])).toEqual([]);
    expect(await told([thing(1, 5), thing(2, 7), ['', 'Tủ thử', 'cái', 1, 13, 1]])).toEqual([]);
    expect(await told([thing(1, 5), ['', 'Tủ thử', 'cái', 1, 5, 1]])).toEqual([]);
  });
});

it('a row of sums without a number is a total in a table that numbers none; a telephone exchange is not', async () => {
  const store = await temporaryStore();
  const rows: Grid = [
    ['Bàn thử', 'cái', 1, 5, 2],
    ['Cộng Văn phòng', '', 1, 5, 2],
    ['Tổng đài thử', '', 1, 9, 3],
  ];
  await importGrid(store, [...letterhead, heading.slice(1), ...rows]);
  expect(store.prepare('SELECT name FROM v_assets ORDER BY id').pluck().all()).toEqual([
    'Bàn thử',
    'Tổng đài thử',
  ]);
});

it('an office without a number, with the sums of what stands below it, is told where no row is numbered', async () => {
  const store = await temporaryStore();
  const rows: Grid = [
    ['Văn phòng', '', 2, 12, 5],
    ['Bàn thử', 'cái', 1, 5, 2],
    ['Ghế thử', 'cái', 1, 7, 3],
  ];
  await importGrid(store, [...letterhead, heading.slice(1), ...rows]);
  expect(findingsOf(store, 'ROW-SUMS-ITS-PARTS').map(({ cell }) => cell)).toEqual(['D5']);
});

describe('a unit of money below the table', () => {
  const below = (line: string): Grid => [...letterhead, heading, thing(1, 5), ['', line]];

  it.each(['Đơn vị tính: triệu đồng', 'Ghi chú: đơn vị tính là triệu đồng'])(
    'is told: “%s”',
    async (line) => {
      const store = await temporaryStore();
      await importGrid(store, below(line));
      expect(findingsOf(store, 'TABLE-MONEY-UNIT-BELOW')).toHaveLength(1);
    },
  );

  it('that is the one read says nothing', async () => {
    const store = await temporaryStore();
    await importGrid(store, below('Đơn vị tính: đồng'));
    expect(findingsOf(store, 'TABLE-MONEY-UNIT-BELOW')).toEqual([]);
  });
});
