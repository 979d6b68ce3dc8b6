import { describe, expect, it } from 'vitest';
import type { RuleCode } from '../../../src/findings/rules.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { assetHeading, assetRow, findingsOf, type Grid, importGrid, letterhead } from '../support.ts';

type Line = readonly [mark: string | number, cost: number, name?: string];

/** The cells of the findings of this code about assets marked so, with these costs; the first stands in row 5. */
async function toldOf(code: RuleCode, ...lines: readonly Line[]) {
  const rows: Grid = lines.map(([mark, cost, name], index) =>
    assetRow(index + 1, { 0: mark, 6: cost, 7: 0, ...(name !== undefined && { 2: name }) }),
  );
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, assetHeading, ...rows]);
  return findingsOf(store, code).map(({ cell }) => cell);
}

const countedTwice = (...lines: readonly Line[]) => toldOf('ROW-SUMS-ITS-PARTS', ...lines);

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

/** The cells of the findings of this code about premises of these lines; the first stands in row 5. */
async function premisesTold(
  code: RuleCode,
  ...lines: readonly (readonly [
    mark: string,
    name: string,
    land: number | null,
    floor: number | null,
    isPlaced: boolean,
  ])[]
) {
  const rows: Grid = lines.map(([mark, name, land, floor, isPlaced]) => {
    const place = isPlaced ? ['Số 9 Đội Cấn', 'phường Hàng Bạc'] : [null, null];
    return [mark, name, ...place, land, floor];
  });
  const heading = ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Xã, phường cũ', 'Diện tích đất', 'Diện tích sàn'];
  const store = await temporaryStore();
  await importGrid(store, [...letterhead, heading, ...rows]);
  return findingsOf(store, code).map(({ cell }) => cell);
}

describe('buildings below the premises they stand on', () => {
  it('are told where they come to one of its amounts, though they have no land', async () => {
    for (const mark of ['1.1', '-', '']) {
      const told = await premisesTold(
        'ROW-SUMS-ITS-PARTS',
        ['1', 'Trụ sở UBND', 1000, 800, true],
        [mark, 'Nhà A', null, 500, false],
        [mark.replace('1.1', '1.2'), 'Nhà B', null, 300, false],
      );
      expect(told).toEqual(['F5']);
    }
  });

  it('are asked about where they come to less, and say nothing of a place of their own', async () => {
    const asked = (isPlaced: boolean) =>
      premisesTold(
        'ROW-BESIDE-ITS-PARTS',
        ['1', 'Trụ sở UBND', 1000, 800, true],
        ['', 'Nhà A', null, 500, isPlaced],
        ['2', 'Trạm y tế', 100, 80, true],
      );
    expect(await asked(false)).toEqual(['F5']);
    expect(await asked(true)).toEqual([]);
  });
});

describe('rows marked as parts that come to less than the row above them', () => {
  const asked = (...lines: readonly Line[]) => toldOf('ROW-BESIDE-ITS-PARTS', ...lines);

  it('are asked about', async () => {
    expect(await asked([1, 6], ['1.1', 2], ['1.2', 3], [2, 4])).toEqual(['G5']);
    expect(await asked([1, 6], ['-', 2])).toEqual(['G5']);
    expect(await asked([1, 6], ['', 2, 'Gói thầu 1'], [2, 4])).toEqual(['G5']);
    expect(await asked([1, 6], ['', 2, 'Trong đó: máy in'], [2, 4])).toEqual(['G5']);
  });

  it('are not where they come to more, or only their name calls them parts', async () => {
    expect(await asked([1, 6], ['1.1', 5], ['1.2', 3])).toEqual([]);
    expect(await asked([1, 6], [2, 3, 'Dự án thành phần 1'], [3, 2, 'Dự án thành phần 2'])).toEqual([]);
    expect(await asked([1, 6], ['', 3], [2, 2])).toEqual([]);
  });

  it('are counted twice where they come to it, also in a row of numbers', async () => {
    const told = await toldOf(
      'ROW-SUMS-ITS-PARTS',
      [1, 5],
      [2, 2, 'Dự án thành phần 1'],
      [3, 3, 'Tiểu dự án 2'],
      [4, 4],
    );
    expect(told).toEqual(['G5']);
  });
});

describe('an office with its sums above its rows', () => {
  it('is told, whatever it is marked with', async () => {
    const told = (mark: string) =>
      toldOf(
        'ROW-SUMS-ITS-PARTS',
        [mark, 5, 'Phòng Nội vụ'],
        [1, 2],
        [2, 3],
        [mark, 4, 'Phòng Y tế'],
        [3, 4],
      );
    for (const mark of ['', '*', '+']) expect(await told(mark)).toEqual(['G5', 'G8']);
  });
});
