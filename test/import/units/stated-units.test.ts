import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/database.ts';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import {
  assetHeading,
  assetRow,
  costs,
  findingsOf,
  type Grid,
  headed,
  importGrid,
  importSheets,
  letterhead,
} from '../support.ts';

describe('the unit of money', () => {
  it.each([
    ['ĐVT: nghìn', 5_000],
    ['(nghìn đồng)', 5_000],
    ['ĐVT: x1000đ', 5_000],
    ['Đơn vị tính: ngh.đồng', 5_000],
    ['Giá trị: nghìn đồng', 5_000],
    ['Đơn vị: triệu', 5_000_000],
    ['Đơn vị tính: 1 triệu đồng', 5_000_000],
    ['(Số tiền tính bằng triệu đồng)', 5_000_000],
    ['Unit: VND million', 5_000_000],
    ['ĐVT: tỷ', 5_000_000_000],
    ['Đơn vị tính: m2', 5],
    ['Danh mục của các đơn vị có tài sản trên 500 triệu đồng', 5],
  ])('is what the line “%s” above the table says, and no amount in a title', async (line, expected) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, ['', '', line], assetHeading, assetRow(1, { 6: 5, 7: '' })]);
    expect(costs(store)).toEqual([expected]);
  });

  it('is what the last of several lines above the table says', async () => {
    const store = await temporaryStore();
    const lines = [
      ['', '', 'Đơn vị tính: nghìn đồng'],
      ['', '', 'ĐVT: triệu đồng'],
    ];
    await importGrid(store, [...letterhead, ...lines, assetHeading, assetRow(1, { 6: 5, 7: '' })]);
    expect(costs(store)).toEqual([5_000_000]);
  });

  it.each([
    ['Nguyên giá (nghìn)', 5_000],
    ['Nguyên giá (triệu)', 5_000_000],
    ['Nguyên giá (10^6 đồng)', 5_000_000],
    ['Nguyên giá - triệu đồng', 5_000_000],
    ['Nguyên giá, tr.đ', 5_000_000],
    ['Nguyên giá [triệu đồng]', 5_000_000],
    ['Nguyên giá (tỷ)', 5_000_000_000],
  ])('is what the heading “%s” says, in whatever brackets', async (heading, expected) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, headed(heading), assetRow(1, { 6: 5, 7: '' })]);
    expect(costs(store)).toEqual([expected]);
  });

  it.each([
    ['above the table', [['', '', 'ĐVT: USD'], assetHeading]],
    ['in the heading', [headed('Nguyên giá (USD)')]],
  ])('that is no đồng, %s, refuses the file with what to do', async (_, above) => {
    const store = await temporaryStore();
    const { refused } = await importGrid(store, [...letterhead, ...above, assetRow(1, { 6: 5, 7: '' })]);
    expect(refused.map(({ refusal }) => refusal.code)).toEqual(['TABLE-MONEY-FOREIGN']);
    expect(costs(store)).toEqual([]);
  });
});

describe('a unit of money that one place states and another does not', () => {
  const unstated = (store: Store) => findingsOf(store, 'TABLE-MONEY-UNIT-UNSTATED');

  it('is told at the column beside the one that states it, and nothing is said to stand below', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, headed('Nguyên giá (triệu đồng)'), assetRow(1, { 6: 5, 7: 4 })]);
    expect(unstated(store)).toMatchObject([{ cell: 'H4' }]);
    expect(findingsOf(store, 'TABLE-MONEY-UNIT-BELOW')).toEqual([]);
  });

  it('is told of the sheet without it, be it before or behind the other', async () => {
    const [stated, open] = [
      [['ĐVT: triệu đồng'], assetHeading, assetRow(1, { 6: 5, 7: 4 })],
      [assetHeading, assetRow(2, { 6: 5, 7: 4 })],
    ];
    const store = await temporaryStore();
    const sheets = [open, stated, open].map((rows = [], index) => ({ name: `Tờ ${index + 1}`, rows }));
    await importSheets(store, sheets, 'Hoàn Kiếm.xlsx');
    expect(unstated(store).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(['Tờ 1 G1', 'Tờ 3 G1']);
  });

  it('is the same where it is đồng, or where lines above say it', async () => {
    const store = await temporaryStore();
    const inDong = [['ĐVT: đồng'], headed('Nguyên giá (triệu đồng)'), assetRow(1, { 6: 5, 7: 4 })];
    const beside = [headed('Nguyên giá (đồng)'), assetRow(2)];
    const sheets = [inDong, beside].map((rows, index) => ({ name: `Tờ ${index + 1}`, rows }));
    await importSheets(store, sheets, 'Hoàn Kiếm.xlsx');
    expect(unstated(store)).toEqual([]);
  });
});

describe('a unit of money that is printed on each page only', () => {
  const told = async (pageHeader: string, above: Grid = [], heading = assetHeading) => {
    const store = await temporaryStore();
    const rows = [...letterhead, ...above, heading, assetRow(1, { 6: 5, 7: '' })];
    await importSheets(store, [{ name: 'Tài sản', rows, pageHeader }], 'Hoàn Kiếm.xlsx');
    return findingsOf(store, 'TABLE-MONEY-UNIT-BELOW').map(({ details }) => JSON.parse(details).text);
  };

  it('is told, whatever its font and place', async () => {
    expect(await told('&L&"Arial,Bold"&12&KFF0000UBND quận&RĐơn vị tính: nghìn đồng')).toEqual([
      'Đơn vị tính: nghìn đồng',
    ]);
    expect(await told('&C(triệu đồng)')).toEqual(['(triệu đồng)']);
  });

  it('is not where the table was read in it, or pages say none', async () => {
    const unit = '&RĐVT: nghìn đồng';
    expect(await told(unit, [['', '', 'ĐVT: nghìn đồng']])).toEqual([]);
    expect(await told('&RĐVT: đồng')).toEqual([]);
    expect(await told('&CDanh mục tài sản trên 500 triệu đồng&RTrang &P/&N')).toEqual([]);
    const stated = headed('Nguyên giá (đồng)').map((name) =>
      name === 'Giá trị còn lại' ? 'Giá trị còn lại (đồng)' : name,
    );
    expect(await told(unit, [], stated)).toEqual([]);
  });
});

describe('a unit of money stated above the first table of a sheet only', () => {
  const carried = async (...below: Grid) => {
    const store = await temporaryStore();
    const table = (number: number) => [assetHeading, assetRow(number, { 6: 5, 7: 4 }), assetRow(number + 1)];
    await importGrid(store, [
      ...letterhead,
      ['', '', 'ĐVT: triệu đồng'],
      ...table(1),
      ...below,
      ...table(3),
      [],
      ['', '', 'Biểu 3'],
      ...table(5),
    ]);
    return findingsOf(store, 'TABLE-MONEY-UNIT-CARRIED').map(({ cell }) => cell);
  };

  it('is told once of the tables with a title of their own that are read in it', async () => {
    expect(await carried([], ['', '', 'Biểu 2: máy móc, thiết bị'])).toEqual(['G10']);
  });

  it('is not where a table states its own, or goes on below a heading that is repeated', async () => {
    expect(await carried([], ['', '', 'Biểu 2'], ['', '', 'ĐVT: nghìn đồng'])).toEqual(['G16']);
    expect(await carried()).toEqual(['G13']);
  });
});

describe('a heading that says in a remark that it counts another thing', () => {
  const refusals = async (heading: readonly CellInput[], ...below: readonly (readonly CellInput[])[]) => {
    const store = await temporaryStore();
    const { refused } = await importGrid(store, [...letterhead, heading, ...below, assetRow(1)]);
    return { store, codes: refused.map(({ refusal }) => refusal.code) };
  };

  it.each(['(đơn giá)', '(đồng/cái)', '(1 bộ)', '(%)', '(chênh lệch)', '(tăng trong kỳ)'])(
    'is no cost: “Nguyên giá %s” is asked about',
    async (remark) => {
      expect((await refusals(headed(`Nguyên giá ${remark}`))).codes).toEqual(['TABLE-COLUMN-UNSURE']);
    },
  );

  it.each(['(theo sổ)', '(năm 2024)', '(nghìn đồng)', '(TSCĐ/CCDC)'])('is one with “%s”', async (remark) => {
    expect((await refusals(headed(`Nguyên giá ${remark}`))).codes).toEqual([]);
  });

  it('is no residual value in per cent, be the sign in the row below', async () => {
    const share = assetHeading.map((name) => (name === 'Giá trị còn lại' ? 'Giá trị còn lại (%)' : name));
    const below = assetHeading.map((name) => (name === 'Giá trị còn lại' ? '(%)' : ''));
    for (const { store, codes } of [await refusals(share), await refusals(assetHeading, below)]) {
      expect(codes).toEqual([]);
      expect(store.prepare('SELECT residual_value FROM v_assets').pluck().all()).toEqual([null]);
      expect(findingsOf(store, 'TABLE-HEADING-UNSURE')).toHaveLength(1);
    }
  });
});

describe('numbers on two lines of a cell', () => {
  it('are two and no amount, but an amount in words may go on', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      assetHeading,
      assetRow(1, { 5: '100\n200' }),
      assetRow(2, { 6: '100\n200' }),
      assetRow(3, { 6: '5 tỷ\n200 triệu' }),
    ]);
    expect(findingsOf(store, 'ASSETS-QUANTITY-UNREADABLE').map(({ cell }) => cell)).toEqual(['F5']);
    expect(findingsOf(store, 'ASSETS-ORIGINAL-COST-UNREADABLE').map(({ cell }) => cell)).toEqual(['G6']);
    expect(costs(store)).toEqual([1_000_001, 5_200_000_000]);
  });
});

describe('several units of area in one heading', () => {
  it('leave open what a number alone counts, and not what a cell says itself', async () => {
    const store = await temporaryStore();
    const heading = ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất (ha, m2)', 'Diện tích sàn (m²)'];
    const areas = [2.5, '2,5', '0,4 ha', '350 m2', 0];
    const rows = areas.map((area, index) => [index + 1, `Trụ sở ${index}`, `Số ${index} phố Thử`, area, 5]);
    await importGrid(store, [...letterhead, heading, ...rows]);
    expect(findingsOf(store, 'PREMISES-LAND-AREA-EITHER-UNIT').map(({ cell }) => cell)).toEqual(['D5', 'D6']);
    expect(store.prepare('SELECT land_area FROM v_premises').pluck().all()).toEqual([400_000, 35_000, 0]);
  });
});

describe('the unit of area', () => {
  const heading = ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất (ha)', 'Diện tích sàn (m²)'];
  const areas = (store: Store) => store.prepare('SELECT land_area, floor_area FROM v_premises').raw().all();

  it.each([
    ['a number', 0.12],
    ['a text', '0,12'],
    ['a text with its own unit', '1.200 m2'],
  ])('is what the heading says, also for %s', async (_, area) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, heading, [1, 'Trụ sở thử', '1 Hàng Bạc', area, 300]]);
    expect(areas(store)).toEqual([[120_000, 30_000]]);
  });

  it('above the table holds for the columns that say none, of their sums as well', async () => {
    const store = await temporaryStore();
    const plain = heading.map((text) => (text === 'Diện tích đất (ha)' ? 'Diện tích đất' : text));
    const outcome = await importGrid(store, [
      ...letterhead,
      ['', '', 'Đơn vị tính: ha'],
      plain,
      [1, 'Trụ sở thử', '1 Hàng Bạc', 0.12, 300],
      ['', 'Tổng cộng', '', 0.12, 300],
    ]);
    expect(areas(store)).toEqual([[120_000, 30_000]]);
    const [submission] = outcome.submissions;
    expect(submission?.totals.map(({ stated, computed }) => [stated, computed])).toEqual([
      ['120000', '120000'],
      ['30000', '30000'],
    ]);
  });
});

describe('a percentage', () => {
  it('of money is none, also where it is 100%', async () => {
    const store = await temporaryStore();
    const rows = [...letterhead, assetHeading, assetRow(1, { 7: 0.8 }), assetRow(2, { 7: 1 })];
    await importSheets(store, [{ name: 'Tờ', rows, formats: { H5: '0%', H6: '0%' } }]);
    expect(findingsOf(store, 'ASSETS-RESIDUAL-VALUE-UNREADABLE')).toMatchObject([
      { cell: 'H5', details: expect.stringContaining('"80%"') },
      { cell: 'H6', details: expect.stringContaining('"100%"') },
    ]);
  });

  const heading = ['STT', 'Tên dự án', 'Loại', 'Chủ đầu tư', 'Địa điểm', 'Tiến độ (%)', 'Tình trạng'];
  const project = (number: number, progress: CellInput) => [
    number,
    `Dự án thử ${number}`,
    'dự án',
    'Ban thử',
    'Hàng Bạc',
    progress,
    'dở dang',
  ];

  it('of a share is what the cell shows: 0.5 in a cell of percents is 50, 30 in a plain one 30', async () => {
    const store = await temporaryStore();
    const shares = [0.5, '45%', 0.755, 30, 1];
    const rows = [...letterhead, heading, ...shares.map((share, index) => project(index + 1, share))];
    const formats = { F5: '0%', F7: '0.0%', F9: '0%' };
    await importSheets(store, [{ name: 'Dự án', rows, formats }]);
    expect(store.prepare('SELECT progress FROM v_projects ORDER BY id').pluck().all()).toEqual([
      50, 45, 75.5, 30, 100,
    ]);
  });

  it.each([
    ['text', '10%', {}],
    ['number', 0.1, { F5: '0%' }],
  ])('as a %s is no number of things', async (_, quantity, formats) => {
    const store = await temporaryStore();
    const rows = [...letterhead, [], assetHeading, assetRow(1, { 5: quantity })].filter(
      (_row, index) => index !== 2,
    );
    await importSheets(store, [{ name: 'Bảng kê', rows, formats }]);
    expect(store.prepare('SELECT quantity FROM v_assets').pluck().all()).toEqual([null]);
    const [finding] = findingsOf(store, 'ASSETS-QUANTITY-UNREADABLE');
    expect(JSON.parse(finding?.details ?? '{}')).toMatchObject({ text: '10%' });
  });
});
