import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  findingsOf,
  type Grid,
  headed,
  importGrid,
  importSheets,
  letterhead,
  premisesHeading,
  premisesRow,
} from '../support.ts';

describe('a stated total', () => {
  const total = (words: string, cost: CellInput): readonly CellInput[] => ['', '', words, '', '', '', cost];
  const disagreements = async (...lines: Grid) => {
    const store = await temporaryStore();
    const { submissions } = await importGrid(store, [...letterhead, assetHeading, ...lines]);
    return {
      found: findingsOf(store, 'TABLE-TOTAL-DISAGREES'),
      totals: submissions[0]?.totals.map(({ field, stated, computed }) => [field, stated, computed]),
    };
  };
  const row = (cost: number) => assetRow(cost, { 6: cost });
  const [section, other] = [
    ['B', '', 'Xe ô tô'],
    ['C', '', 'Máy móc, thiết bị'],
  ];

  it.each<readonly [string, Grid]>([
    ['of the table', [row(1), row(2), total('Tổng cộng', 3)]],
    ['of the table, plainly', [row(1), row(2), total('Cộng', 3)]],
    [
      'of each section',
      [section, row(1), total('Cộng', 1), other, row(2), total('Cộng', 2), total('Tổng cộng', 3)],
    ],
    [
      'of each page',
      [row(1), total('Cộng trang 1', 1), row(2), total('Cộng trang 2', 2), total('Tổng cộng', 3)],
    ],
    [
      'of a section with sections in it',
      [
        section,
        ['Phòng Nội vụ'],
        row(1),
        ['Phòng Tài chính'],
        row(2),
        total('Cộng B', 3),
        other,
        ['Phòng Nội vụ'],
        row(4),
        ['Phòng Tài chính'],
        row(8),
        total('Cộng C', 12),
        total('Tổng cộng', 15),
      ],
    ],
    ['above the rows of the next section', [section, row(1), other, row(2), total('Cộng', 2)]],
    ['written as text', [row(1000), row(2), total('Tổng cộng', '1.002 đồng')]],
    ['with a row that is repeated', [row(1), row(1), total('Tổng cộng', 2)]],
    ['above its rows', [total('TỔNG CỘNG', 3), row(1), row(2)]],
    ['above sections and their rows', [total('TỔNG SỐ', 3), section, row(1), other, row(2)]],
    ['above the rows of each section', [section, total('Cộng', 1), row(1), other, total('Cộng', 2), row(2)]],
    ['of all tables of the file', [row(1), total('Cộng', 1), assetHeading, row(2), total('Tổng cộng', 3)]],
    [
      'above the rows of a further table, with as many pieces as all before it',
      [row(1), row(2), ['Biểu số 2'], assetHeading, ['', '', 'Tổng cộng', '', '', 2, 12], row(4), row(8)],
    ],
  ])('%s agrees', async (_, lines) => {
    expect((await disagreements(...lines)).found).toEqual([]);
  });

  it.each<readonly [string, Grid]>([
    ['of the table', [row(1), row(2), total('Tổng cộng', 4)]],
    [
      'of the last section alone, as if of all',
      [section, row(1), total('Cộng', 1), other, row(2), total('Tổng cộng', 2)],
    ],
    ['of a section', [section, row(5), row(1), total('Cộng', 7)]],
    ['that stands above its rows', [total('TỔNG CỘNG', 4), row(1), row(2)]],
  ])('%s disagrees', async (_, lines) => {
    const { found } = await disagreements(...lines);
    expect(found).toMatchObject([{ severity: 'error', sheet: 'Bảng kê' }]);
  });

  it('of all tables of its own sheet agrees, whatever the other sheets hold', async () => {
    const store = await temporaryStore();
    const sheet = (name: string, ...costs: readonly number[]) => ({
      name,
      rows: [
        ...letterhead,
        ...costs.flatMap((cost) => [assetHeading, row(cost)]),
        total(
          'Tổng cộng',
          costs.reduce((sum, cost) => sum + cost),
        ),
      ],
    });
    await importSheets(store, [sheet('Quý I', 1, 2), sheet('Quý II', 4, 8)]);
    expect(findingsOf(store, 'TABLE-TOTAL-DISAGREES')).toEqual([]);
  });

  it('is kept beside what the rows give', async () => {
    const { totals, found } = await disagreements(row(1), row(2), total('Tổng cộng', 4));
    expect(totals).toEqual([['original_cost', '4', '3']]);
    expect(found[0]?.cell).toBe('G7');
    expect(JSON.parse(found[0]?.details ?? '')).toEqual({
      heading: 'Nguyên giá',
      unit: 'đồng',
      stated: '4',
      computed: '3',
      difference: '1',
    });
  });

  it('in nghìn đồng is compared in đồng', async () => {
    const store = await temporaryStore();
    const heading = headed('Nguyên giá (nghìn đồng)');
    await importGrid(store, [
      ...letterhead,
      heading,
      assetRow(1, { 6: 1.5 }),
      assetRow(2, { 6: 2 }),
      total('Tổng cộng', '3,5'),
    ]);
    expect(findingsOf(store, 'TABLE-TOTAL-DISAGREES')).toEqual([]);
  });

  it('of areas is told in m²', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      premisesHeading,
      premisesRow(10.25, 1),
      ['', 'Tổng cộng', '', '', 11],
    ]);
    const [finding] = findingsOf(store, 'TABLE-TOTAL-DISAGREES');
    expect(JSON.parse(finding?.details ?? '')).toMatchObject({
      unit: 'm²',
      stated: '11',
      computed: '10.25',
      difference: '0.75',
    });
  });

  it('above the rows may state a nought of one column: it agrees with no rows at all', async () => {
    const store = await temporaryStore();
    const above = total('Tổng cộng', 3).map((value, column) => (column === 7 ? 0 : value));
    const rows = [row(1), row(2)].map((cells) => cells.map((value, column) => (column === 7 ? 0 : value)));
    await importGrid(store, [...letterhead, assetHeading, [...above, 0], ...rows]);
    expect(findingsOf(store, 'TABLE-TOTAL-DISAGREES')).toEqual([]);
  });

  const pieces = (quantity: number | string, ...rows: Grid): Grid => [
    ...rows,
    ['', '', 'Tổng cộng', '', '', quantity, ''],
  ];
  it.each<readonly [string, Grid]>([
    ['the sum of the quantities', pieces(7, assetRow(1, { 5: 3 }), assetRow(2, { 5: 4 }))],
    ['the number of rows', pieces(2, assetRow(1, { 5: 3 }), assetRow(2, { 5: 4 }))],
    ['nothing whole', pieces(8, assetRow(1, { 5: 3.5 }), assetRow(2, { 5: 4 }))],
  ])('of pieces may be %s', async (_, lines) => {
    expect((await disagreements(...lines)).found).toEqual([]);
  });

  it('of pieces that disagrees names its column', async () => {
    const { found } = await disagreements(...pieces(9, assetRow(1, { 5: 3 }), assetRow(2, { 5: 4 })));
    expect(JSON.parse(found[0]?.details ?? '')).toMatchObject({
      heading: 'Số lượng',
      unit: 'cái',
      difference: '2',
    });
  });
});
