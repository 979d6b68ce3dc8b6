import { describe, expect, it } from 'vitest';
import type { CellInput } from '../helpers/rows.ts';
import { temporaryStore } from '../helpers/workspace.ts';
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
  personRow,
  staffHeading,
  storedFindings,
} from './support.ts';

describe('money', () => {
  it.each([
    ['đồng', [...letterhead, assetHeading], 1_500_000],
    ['nghìn đồng of the heading', [...letterhead, headed('Nguyên giá (nghìn đồng)')], 1_500_000_000],
    ['triệu đồng of the heading', [...letterhead, headed('Nguyên giá (tr.đ)')], 1_500_000_000_000],
    [
      'nghìn đồng above the table',
      [...letterhead, ['', '', 'Đơn vị tính: nghìn đồng'], assetHeading],
      1_500_000_000,
    ],
    ['triệu đồng above the table', [...letterhead, ['ĐVT: Triệu đồng'], assetHeading], 1_500_000_000_000],
    [
      "the heading's unit before the letterhead's",
      [...letterhead, ['ĐVT: Triệu đồng'], headed('Nguyên giá (đồng)')],
      1_500_000,
    ],
    [
      'the unit in the last row of the heading',
      [...letterhead, assetHeading, ['', '', '', '', '', '', '(nghìn đồng)', '(nghìn đồng)']],
      1_500_000_000,
    ],
  ] satisfies readonly (readonly [string, Grid, number])[])(
    'is counted in %s',
    async (_, above, expected) => {
      const store = await temporaryStore();
      await importGrid(store, [...above, assetRow(1, { 6: 1_500_000 }), assetRow(2, { 6: '1.500.000' })]);
      expect(costs(store)).toEqual([expected, expected]);
    },
  );

  it('keeps the unit stated above the table where the heading is printed again', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      ['', '', 'Đơn vị tính: triệu đồng'],
      assetHeading,
      assetRow(1, { 6: 2 }),
      assetHeading,
      assetRow(2, { 6: 3 }),
    ]);
    expect(costs(store)).toEqual([2_000_000, 3_000_000]);
  });

  it('takes the unit stated above a second table for that table', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      ['', '', 'Đơn vị tính: triệu đồng'],
      assetHeading,
      assetRow(1, { 6: 2 }),
      ['', '', 'Cộng', '', '', '', 2],
      ['', '', 'Đơn vị tính: đồng'],
      assetHeading,
      assetRow(2, { 6: 3 }),
    ]);
    expect(costs(store)).toEqual([2_000_000, 3]);
  });

  it('takes the unit a cell names before any other', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      ['ĐVT: nghìn đồng'],
      assetHeading,
      assetRow(1, { 6: '12,5 tỷ' }),
      assetRow(2, { 6: '500 đồng' }),
    ]);
    expect(costs(store)).toEqual([12_500_000_000, 500]);
  });
});

describe('an amount in đồng with a fraction of as many digits as thousands have', () => {
  it.each(['5.000000', '50.000000', '5.000,000', '5,000.000'])('may be five million: “%s”', async (cost) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 6: cost, 7: '' })]);
    expect(costs(store)).toEqual([]);
    expect(findingsOf(store, 'ASSETS-ORIGINAL-COST-EITHER-STYLE')).toHaveLength(1);
  });

  it.each(['5000000.0000', '5.000.000,00', '5,000,000.00'])(
    'is one where its groups are whole: “%s”',
    async (cost) => {
      const store = await temporaryStore();
      await importGrid(store, [...letterhead, assetHeading, assetRow(1, { 6: cost, 7: '' })]);
      expect(costs(store)).toEqual([5_000_000]);
    },
  );
});

const premisesHeading: readonly CellInput[] = [
  'STT',
  'Tên cơ sở nhà, đất',
  'Địa chỉ',
  'Xã, phường cũ',
  'Diện tích đất (m²)',
  'Diện tích sàn (m²)',
  'Đơn vị đang sử dụng',
  'Hiện trạng sử dụng',
  'Phương án bố trí',
];

function premisesRow(land: CellInput, floor: CellInput): readonly CellInput[] {
  return [
    1,
    'Trụ sở thử',
    'số 0 phố Thử',
    'phường Cửa Nam',
    land,
    floor,
    'UBND phường',
    'trụ sở làm việc',
    'khác',
  ];
}

describe('areas', () => {
  it.each<readonly [CellInput, number]>([
    [120.5, 12_050],
    ['1.276,20', 127_620],
    ['1.276,20 m2', 127_620],
    ['0,5 ha', 500_000],
    ['2 ha', 2_000_000],
  ])('%s is %i hundredths of a m²', async (written, hundredths) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, premisesHeading, premisesRow(written, 1)]);
    expect(store.prepare('SELECT land_area FROM v_premises').pluck().all()).toEqual([hundredths]);
  });

  it('of more than two decimals are rounded, with a finding', async () => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, premisesHeading, premisesRow('10,005', 1)]);
    expect(store.prepare('SELECT land_area FROM v_premises').pluck().get()).toBe(1001);
    expect(findingsOf(store, 'PREMISES-LAND-AREA-ROUNDED')).toMatchObject([
      { severity: 'warning', cell: 'E5' },
    ]);
  });
});

describe('dates', () => {
  it.each<readonly [CellInput, string]>([
    [new Date(Date.UTC(1980, 1, 1)), '1980-02-01'],
    ['01/02/1980', '1980-02-01'],
    ['1-2-80', '1980-02-01'],
    ['1.2.1980', '1980-02-01'],
    ['02/1980', '1980-02'],
    [1980, '1980'],
    ['1980', '1980'],
  ])('%s is kept as precisely as it was written: %s', async (written, expected) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, staffHeading, personRow(1, { 2: written })]);
    expect(store.prepare('SELECT birth_date FROM v_staff').pluck().get()).toBe(expected);
    expect(storedFindings(store).map(({ code }) => code)).toEqual(
      ['STAFF-CITIZEN-ID-PROVINCE-UNKNOWN'].slice(1),
    );
  });

  it.each<readonly [CellInput, string]>([
    ['31/02/1980', 'IMPOSSIBLE'],
    ['không rõ', 'UNREADABLE'],
    ['01/02/1880', 'OUTSIDE'],
  ])('%s is a finding: %s', async (written, problem) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, staffHeading, personRow(1, { 2: written })]);
    expect(findingsOf(store, `STAFF-BIRTH-DATE-${problem}`)).toMatchObject([
      { severity: 'error', cell: 'C5' },
    ]);
    expect(store.prepare('SELECT birth_date FROM v_staff').pluck().get()).toBeNull();
  });

  it('of birth in two columns, Nam and Nữ, settle the gender', async () => {
    const store = await temporaryStore();
    await importGrid(store, [
      ...letterhead,
      ['STT', 'Họ và tên', 'Năm sinh', '', 'Số CCCD'],
      ['', '', 'Nam', 'Nữ', ''],
      [1, 'Mẫu Văn Cột', 1980, '', '003080000001'],
      [2, 'Thử Thị Dòng', '', 1985, '003185000002'],
    ]);
    expect(store.prepare('SELECT birth_date, gender FROM v_staff ORDER BY id').raw().all()).toEqual([
      ['1980', 'Nam'],
      ['1985', 'Nữ'],
    ]);
  });
});

describe('citizen ids', () => {
  it.each<readonly [string, CellInput, string | null, string | null]>([
    ['a text of twelve digits', '003080000001', '003080000001', null],
    ['a text with spaces', '003 080 000 001', '003080000001', null],
    ['a number that lost its zeros', 3_080_000_001, '003080000001', 'PADDED'],
    ['the nine digits of a CMND', '012345678', '012345678', 'OLD-ID'],
    ['an unknown province', '999080000001', '999080000001', 'PROVINCE-UNKNOWN'],
    ['a text that is too short', '03080000001', null, 'LENGTH'],
    ['letters', '00308000000A', null, 'NOT-DIGITS'],
    ['what Excel made of it', '3.08E+09', null, 'SCIENTIFIC'],
  ])('%s', async (_, written, id, problem) => {
    const store = await temporaryStore();
    await importGrid(store, [...letterhead, staffHeading, personRow(1, { 4: written, 3: '', 2: '' })]);
    expect(store.prepare('SELECT citizen_id FROM v_staff').pluck().get()).toBe(id);
    const codes = storedFindings(store).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('STAFF-CITIZEN-ID'))).toEqual(
      problem === null ? [] : [`STAFF-CITIZEN-ID-${problem}`],
    );
  });
});

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

it('takes a number that can be no year for the serial of a day, and says so', async () => {
  const store = await temporaryStore();
  await importGrid(store, [
    ...letterhead,
    staffHeading,
    personRow(1, { 2: 29282 }),
    personRow(2, { 2: 1980 }),
  ]);
  expect(store.prepare('SELECT birth_date FROM v_staff ORDER BY id').pluck().all()).toEqual([
    '1980-03-02',
    '1980',
  ]);
  expect(storedFindings(store).map(({ code }) => code)).toContain('STAFF-BIRTH-DATE-SERIAL');
});
