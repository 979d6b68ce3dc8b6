import { describe, expect, it } from 'vitest';
import { parseRange } from '../../../src/workbook/read/references.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { assetHeading, assetRow, scan } from './support.ts';

type Grid = readonly (readonly CellInput[])[];

/** The columns of the first heading, each as its texts joined, and how many rows it has. */
async function headingOf(grid: Grid, merges: readonly string[]) {
  const [table] = await scan(grid, 7, async () => merges.map(parseRange));
  const { from = 0, to = 0, columns = [] } = table?.heading ?? {};
  return { rows: to - from + 1, texts: columns.map(({ texts }) => texts.join(' ')) };
}

const records: Grid = [
  [1, 'Bàn thử', 'cái', 1, 1000, 500, 'Phòng Nội vụ'],
  [2, 'Ghế thử', 'cái', 1, 1000, 500, 'Phòng Nội vụ'],
];

describe('a heading whose cells are merged', () => {
  const grouped: Grid = [
    ['STT', 'Danh mục tài sản', 'Giá trị', '', '', '', ''],
    ['', '', 'Số lượng', 'Nguyên giá', 'Giá trị còn lại', 'Đơn vị tính', 'Ghi chú'],
    ...records,
  ];

  it('gives the text of a group to exactly the columns it is merged over', async () => {
    const { texts } = await headingOf(grouped, ['A1:A2', 'B1:B2', 'C1:E1']);
    expect(texts).toEqual([
      'STT',
      'Danh mục tài sản',
      'Giá trị Số lượng',
      'Giá trị Nguyên giá',
      'Giá trị Giá trị còn lại',
      'Đơn vị tính',
      'Ghi chú',
    ]);
  });

  it('gives it to every blank cell beside it that is filled below, where nothing is merged', async () => {
    const { texts } = await headingOf(grouped, []);
    expect(texts.slice(5)).toEqual(['Giá trị Đơn vị tính', 'Giá trị Ghi chú']);
  });

  it('ends a group that is not merged where other merged cells begin', async () => {
    const { texts } = await headingOf(grouped, ['A1:A2', 'B1:B2', 'F1:G1']);
    expect(texts.slice(4)).toEqual(['Giá trị Giá trị còn lại', 'Đơn vị tính', 'Ghi chú']);
  });

  it('goes down to where its merged cells end, also without a row of column numbers', async () => {
    const { rows, texts } = await headingOf(
      [
        ['STT', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá', '', 'Đơn vị sử dụng'],
        ['', '', '', '', 'Nguồn NS', 'Nguồn khác', ''],
        ...records,
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:G2'],
    );
    expect(rows).toBe(2);
    expect(texts.slice(4, 6)).toEqual(['Nguyên giá Nguồn NS', 'Nguyên giá Nguồn khác']);
  });

  it.each([1, 2, 3, 4, 5])('is read %i rows deep', async (depth) => {
    const group = (level: number): readonly CellInput[] => [
      ...(level === 1 ? assetHeading.slice(0, 4) : ['', '', '', '']),
      ...(level === depth ? ['Nguyên giá', 'Giá trị còn lại'] : [`Sổ ${level}`, '']),
      level === 1 ? 'Đơn vị đang quản lý, sử dụng' : '',
    ];
    const grid = [...Array.from({ length: depth }, (_, index) => group(index + 1)), ...records];
    const downwards = ['A', 'B', 'C', 'D', 'G'].map((letter) => `${letter}1:${letter}${depth}`);
    const sideways = Array.from({ length: depth - 1 }, (_, index) => `E${index + 1}:F${index + 1}`);
    const { rows, texts } = await headingOf(grid, [...(depth > 1 ? downwards : []), ...sideways]);
    const levels = Array.from({ length: depth - 1 }, (_, index) => `Sổ ${index + 1} `).join('');
    expect(rows).toBe(depth);
    expect(texts).toEqual([
      ...assetHeading.slice(0, 4),
      `${levels}Nguyên giá`,
      `${levels}Giá trị còn lại`,
      'Đơn vị đang quản lý, sử dụng',
    ]);
  });

  it('says nothing that a merged cell hides', async () => {
    const hidden = grouped.with(0, ['STT', 'Danh mục tài sản', 'Giá trị', 'cũ', 'cũ', '', '']);
    const { texts } = await headingOf(hidden, ['A1:A2', 'B1:B2', 'C1:E1']);
    expect(texts[3]).toBe('Giá trị Nguyên giá');
  });
});

describe('the merged cells of a sheet', () => {
  const asked = async (grid: Grid): Promise<number> => {
    let times = 0;
    await scan(grid, 7, async () => {
      times += 1;
      return [];
    });
    return times;
  };

  it('are not asked for where one row says it all', async () => {
    expect(await asked([assetHeading, assetRow(1), assetRow(2)])).toBe(0);
  });

  it('are asked for where a heading has several rows', async () => {
    const [first = [], second = []] = [assetHeading.slice(0, 6), ['', '', '', '', 'Nguồn NS', '']];
    expect(await asked([first, second, assetRow(1)])).toBe(1);
  });
});
