import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  hoanKiem,
  importGrid,
  letterhead,
  personRow,
  staffHeading,
} from '../support.ts';

/** What is said of the numbers of rows that a list states in words, and what they are stored as. */
async function counted(rows: Grid) {
  const store = await temporaryStore();
  const { submissions, refused } = await importGrid(store, rows, { district: hoanKiem });
  expect(refused).toEqual([]);
  const [submission] = submissions;
  return {
    found: findingsOf(store, 'TABLE-COUNT-DISAGREES').map(({ cell, details }) => [cell, details]),
    totals: submission?.totals.map(({ field, row, stated, computed }) => [field, row, stated, computed]),
    rejected: submission?.rows.rejected,
  };
}

const people = [personRow(1), personRow(2)];
const list = [...letterhead, staffHeading, ...people];

describe('how many rows a list says it has', () => {
  it.each<[string, Grid]>([
    ['a sentence', [['Danh sách này có 2 người./.']]],
    ['a sentence beside the numbers', [['', 'Danh sách gồm 02 đồng chí']]],
    ['a total in words', [['', 'Tổng số: 2 người']]],
    ['a total in two cells', [['', 'Tổng cộng', '2 người']]],
    ['a total in three cells', [['', 'Tổng cộng:', 2, 'người']]],
    ['a number alone below what is no number', [['', 'Tổng cộng', 2]]],
    ['a number alone far behind', [['', 'Tổng số', '', '', '', '', '', '', '02']]],
  ])('is kept as a total: %s', async (_, below) => {
    expect(await counted([...list, ...below])).toEqual({
      found: [],
      totals: [['rows', 7, '2', '2']],
      rejected: 0,
    });
  });

  it('is told where other rows were read', async () => {
    const { found, totals } = await counted([...list, ['Ấn định danh sách này có 3 (ba) người.']]);
    expect(totals).toEqual([['rows', 7, '3', '2']]);
    expect(found).toEqual([
      ['A7', JSON.stringify({ text: 'Ấn định danh sách này có 3 (ba) người.', stated: 3, computed: 2 })],
    ]);
  });

  it('is told where a number alone says it', async () => {
    const { found } = await counted([...list, ['', 'Tổng cộng', 3]]);
    expect(found).toEqual([['C7', JSON.stringify({ text: 'Tổng cộng: 3', stated: 3, computed: 2 })]]);
  });

  it('is not what a number below numbers says, nor several numbers', async () => {
    const things = [...letterhead, assetHeading, assetRow(1), assetRow(2)];
    const sums: Grid = [['', '', 'Tổng cộng', '', '', '', 2_000_003]];
    expect((await counted([...things, ...sums])).totals).toEqual([
      ['original_cost', 7, '2000003', '2000003'],
    ]);
    expect((await counted([...list, ['', 'Tổng cộng', 1, 1]])).totals).toEqual([]);
  });

  it.each(['Tổng số nữ', 'Tổng diện tích đất (m2)', 'Tổng hệ số lương'])(
    'is not what a number says beside “%s”, which names what it sums up',
    async (words) => {
      const { totals, found } = await counted([...list, ['', words, 12]]);
      expect([totals, found]).toEqual([[], []]);
    },
  );

  it('is compared with all rows below where it stands above them', async () => {
    const { totals } = await counted([['(Danh sách gồm 3 người)'], ...list]);
    expect(totals).toEqual([['rows', 1, '3', '2']]);
  });

  it('is compared once with the whole where it stands above each page', async () => {
    const top: Grid = [['UBND QUẬN HOÀN KIẾM'], ['(Danh sách gồm 2 người)'], staffHeading];
    const { totals, found } = await counted([...top, personRow(1), ...top, personRow(2)]);
    expect([totals, found]).toEqual([[['rows', 2, '2', '2']], []]);
  });

  it('is compared with its own rows where a section says it', async () => {
    const sections: Grid = [
      ['I', 'Phòng Nội vụ (1 người)'],
      personRow(1),
      ['II', 'Phòng Tư pháp: 2 người'],
      personRow(2),
    ];
    const { totals } = await counted([...letterhead, staffHeading, ...sections]);
    expect(totals).toEqual([
      ['rows', 5, '1', '1'],
      ['rows', 7, '2', '1'],
    ]);
  });

  it('is compared with its own rows where a sum names their office', async () => {
    const offices = (sum: (name: string, count: number) => Grid[number]): Grid => [
      ...[['I', 'Phòng Nội vụ'], ...people, sum('Phòng Nội vụ', 2)],
      ...[['II', 'Phòng Tư pháp'], personRow(3), sum('Phòng Tư pháp', 2), ['', 'Tổng số người: 3']],
    ];
    const totals = [
      ['rows', 8, '2', '2'],
      ['rows', 11, '2', '1'],
      ['rows', 12, '3', '3'],
    ];
    const inWords = offices((name, count) => ['', `Cộng ${name}: ${count} người`]);
    expect(await counted([...letterhead, staffHeading, ...inWords])).toMatchObject({ totals, rejected: 0 });
    const alone = offices((name, count) => ['', `Tổng ${name}`, count]);
    expect(await counted([...letterhead, staffHeading, ...alone])).toMatchObject({ totals, rejected: 0 });
  });

  it('may count the pieces of a row', async () => {
    const chairs = [assetRow(1, { 5: 3 }), assetRow(2, { 5: 2 }), ['', '', 'Tổng cộng: 5 tài sản']];
    const { totals } = await counted([...letterhead, assetHeading, ...chairs]);
    expect(totals).toEqual([['rows', 7, '5', '5']]);
  });
});
