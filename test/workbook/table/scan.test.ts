import { describe, expect, it } from 'vitest';
import { type CellInput, rowsOf } from '../../helpers/rows.ts';
import { assetHeading, assetRow, scan, scanOne, scanRows } from './support.ts';

type Grid = readonly (readonly CellInput[])[];

const letterheadLines: Grid = [
  ['UBND QUẬN HOÀN KIẾM', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['TỔ BÀN GIAO', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  [],
  ['', 'BẢNG KÊ TÀI SẢN BÀN GIAO'],
  ['', '(Kèm theo Biên bản bàn giao)'],
  ['Mã đơn vị: 002.111'],
  ['Địa chỉ: số 0 phố Thử Nghiệm'],
  ['', '', '', '', '', '', 'Đơn vị tính: nghìn đồng'],
];

const columnNumbers: Grid = [
  [1, 2, 3, 4, 5, 6, 7],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ['A', 'B', 1, 2, 3, 4, 5],
];

function data(count: number): Grid {
  return Array.from({ length: count }, (_, index) => assetRow(index + 1));
}

describe('a table is found', () => {
  it.each(Array.from({ length: 21 }, (_, lines) => lines))('below a letterhead of %i rows', async (lines) => {
    const letterhead = Array.from({ length: lines }, (_, index) => letterheadLines[index % 8] ?? []);
    const table = await scanOne([...letterhead, assetHeading, ...data(3)]);
    expect(table.heading).toMatchObject({ from: lines + 1, to: lines + 1 });
    expect([...table.natures.values()].filter((nature) => nature === 'data')).toHaveLength(3);
    expect(table.letterhead).toHaveLength(letterhead.filter((line) => line.length > 0).length);
  });

  it('when the sheet comes cell row by row, or all at once', async () => {
    const grid = [...letterheadLines, assetHeading, ...data(70)];
    const [piecemeal, whole] = [await scan(grid, 1), await scan(grid, 1000)];
    expect(piecemeal).toEqual(whole);
  });

  it.each(columnNumbers.map((numbers) => [numbers]))(
    'above the numbers of its columns: %s',
    async (numbers) => {
      const table = await scanOne([assetHeading, numbers, ...data(2)]);
      expect(table.heading).toMatchObject({ from: 1, to: 1 });
      expect([...table.natures.values()]).toEqual(['heading', 'column-numbers', 'data', 'data']);
    },
  );

  it('and a second row of numbers is data, not the numbers of columns again', async () => {
    const table = await scanOne([
      ['Danh mục tài sản', 'Số lượng', 'Nguyên giá'],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect([...table.natures.values()]).toEqual(['heading', 'column-numbers', 'data']);
  });

  it('after many rows that are none', async () => {
    const summary = Array.from({ length: 100 }, (_, index) => ['Chỉ tiêu', index + 1]);
    const table = await scanOne([...summary, assetHeading, ...data(2)]);
    expect(table.heading.from).toBe(101);
  });

  it('without the records below it where all is text, as in a CSV file, and a note stands among them', async () => {
    const heading = ['STT', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá'];
    const table = await scanOne([
      heading,
      ['1', 'Bàn thử', 'cái', '1', '1000'],
      ['Tổng cộng', '', '', '1', '1000'],
      ['Ghi chú:'],
      ['Người lập biểu'],
    ]);
    expect(table.heading).toMatchObject({ from: 1, to: 1 });
    expect([...table.natures.values()]).toEqual(['heading', 'data', 'total', 'note', 'signature']);
  });

  it('never on a sheet that only counts', async () => {
    const counts = Array.from({ length: 12 }, (_, index) => [index + 1, 'phường Thử', 3]);
    expect(await scan([['TỔNG HỢP'], [], ['STT', 'Chỉ tiêu', 'Số dòng'], ...counts])).toEqual([]);
  });
});

describe('a heading of several rows', () => {
  async function headings(grid: Grid) {
    const table = await scanOne([...letterheadLines, ...grid, ...data(2)]);
    const { from, to, columns } = table.heading;
    return { rows: to - from + 1, texts: columns.map(({ texts }) => texts.join(' ')), table };
  }

  it('has a group above its members', async () => {
    const { rows, texts } = await headings([
      ['STT', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Giá trị theo sổ kế toán', '', 'Đơn vị'],
      ['', '', '', '', 'Nguyên giá', 'Giá trị còn lại'],
    ]);
    expect(rows).toBe(2);
    expect(texts.slice(4, 6)).toEqual([
      'Giá trị theo sổ kế toán Nguyên giá',
      'Giá trị theo sổ kế toán Giá trị còn lại',
    ]);
  });

  it('has groups in groups', async () => {
    const { rows, texts } = await headings([
      ['STT', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Sổ kế toán', '', 'Đơn vị'],
      ['', '', '', '', 'Giá trị', '', ''],
      ['', '', '', '', 'Nguyên giá', 'Giá trị còn lại', ''],
    ]);
    expect(rows).toBe(3);
    expect(texts.slice(4, 6)).toEqual([
      'Sổ kế toán Giá trị Nguyên giá',
      'Sổ kế toán Giá trị Giá trị còn lại',
    ]);
  });

  it('has a row of years below a name', async () => {
    const { rows, texts } = await headings([
      ['STT', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá', '', 'Đơn vị sử dụng'],
      ['', '', '', '', 2024, 2025],
    ]);
    expect(rows).toBe(2);
    expect(texts.slice(4, 6)).toEqual(['Nguyên giá 2024', 'Nguyên giá 2025']);
  });

  it('has their total beside the years, where they follow one another: else it is a row of sums', async () => {
    const top = ['STT', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá', '', ''];
    const years = await headings([top, ['', '', '', '', 2024, 2025, 'Tổng']]);
    expect(years.rows).toBe(2);
    expect(years.texts.at(-1)).toBe('Nguyên giá Tổng');
    expect((await headings([top, ['', 'Tổng', '', '', 2030, 2024]])).rows).toBe(1);
  });

  it('goes down to its column numbers, also where fewer of its columns are known then', async () => {
    const { rows, texts } = await headings([
      ['STT', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá', '', 'Đơn vị sử dụng'],
      ['', '', '', '', 'Nguồn NS', 'Nguồn khác', ''],
      [1, 2, 3, 4, 5, 6, 7],
    ]);
    expect(rows).toBe(2);
    expect(texts.slice(4, 6)).toEqual(['Nguyên giá Nguồn NS', 'Nguyên giá Nguồn khác']);
  });

  it('has one word per row', async () => {
    const stacked = (headingTexts: readonly string[]): Grid => {
      const words = headingTexts.map((text) => text.split(' '));
      const depth = Math.max(...words.map(({ length }) => length));
      return Array.from({ length: depth }, (_, row) => words.map((parts) => parts[row] ?? ''));
    };
    const { rows, texts } = await headings(
      stacked([
        'STT',
        'Danh mục tài sản',
        'Đơn vị tính',
        'Số lượng',
        'Nguyên giá',
        'Giá trị còn lại',
        'Đơn vị sử dụng',
      ]),
    );
    expect(rows).toBe(4);
    expect(texts).toEqual([
      'STT',
      'Danh mục tài sản',
      'Đơn vị tính',
      'Số lượng',
      'Nguyên giá',
      'Giá trị còn lại',
      'Đơn vị sử dụng',
    ]);
  });

  it('has the number of a decree among its words', async () => {
    const { rows, texts } = await headings([
      ['STT', 'Họ', 'Chế', 'Cơ', 'Phòng'],
      ['', 'và', 'độ', 'quan', 'chuyên'],
      ['', 'tên', 'NĐ', 'công', 'môn'],
      ['', 'CBCC', 178, 'tác', 'mới'],
    ]);
    expect(rows).toBe(4);
    expect(texts.slice(2)).toEqual(['Chế độ NĐ 178', 'Cơ quan công tác', 'Phòng chuyên môn mới']);
  });

  it('is not gone on with by a record, with a number or without', async () => {
    const { rows } = await headings([assetHeading, ['', 'Bàn', 'cái', 12, '', '', 'Phòng Nội vụ']]);
    expect(rows).toBe(1);
  });

  it.each([
    ['the units', ['', '', '', '', '(nghìn đồng)', '(nghìn đồng)', '']],
    ['the units without brackets', ['', '', '', '', 'nghìn đồng', 'nghìn đồng', '']],
    ['remarks', ['', '(ghi rõ nhãn hiệu)', '', '', '(đồng)', '(đồng)', '(ghi đủ)']],
  ])('keeps %s that stand in its last row', async (_, remarks) => {
    const { rows, texts, table } = await headings([assetHeading, remarks]);
    expect(rows).toBe(2);
    expect(texts[4]).toBe(`Nguyên giá ${remarks[4]}`);
    expect([...table.natures.values()].filter((nature) => nature === 'data')).toHaveLength(2);
  });

  it('does not take the numbers of columns in brackets for remarks', async () => {
    const { rows } = await headings([assetHeading, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)']]);
    expect(rows).toBe(1);
  });

  it('ends where records of words begin', async () => {
    const table = await scanOne([
      ['Danh mục tài sản', 'Nhóm', 'Tình trạng', 'Ghi chú'],
      ['Bàn thử', 'tài sản khác', 'tốt', 'không'],
      ['Ghế thử', 'tài sản khác', 'tốt', 'không'],
    ]);
    expect([...table.natures.values()]).toEqual(['heading', 'data', 'data']);
  });
});

describe('two tables on one sheet', () => {
  const staffHeading = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số CCCD',
    'Đối tượng',
    'Đơn vị',
    'Phương án',
    'Ghi chú',
  ];
  const person = [1, 'Nguyễn Văn Thử', 1980, 'Nam', '003080000001', 'công chức', 'Phòng Nội vụ', 'bố trí'];
  const counted = (natures: ReadonlyMap<number, string>) => {
    const counts = new Map<string, number>();
    for (const nature of natures.values()) counts.set(nature, (counts.get(nature) ?? 0) + 1);
    return Object.fromEntries(counts);
  };

  it.each([
    [3, 3],
    [3, 90],
    [90, 3],
    [58, 58],
    [59, 10],
    [200, 200],
  ])('are both read, with %i and %i records', async (first, second) => {
    const people = Array.from({ length: second }, () => person);
    const tables = await scan([assetHeading, ...data(first), [], staffHeading, ...people]);
    expect(tables.map(({ natures }) => counted(natures))).toEqual([
      { heading: 1, data: first },
      { heading: 1, data: second },
    ]);
  });

  it('are both read when the second is the better known one, and its title stands above it', async () => {
    const small = ['STT', 'Danh mục tài sản', 'Số lượng', 'Nguyên giá'];
    const tables = await scan([
      ['Biểu số 1'],
      small,
      [1, 'Bàn thử', 1, 1000],
      [2, 'Ghế thử', 1, 1000],
      [],
      ['Biểu số 2: DANH SÁCH NHÂN SỰ'],
      staffHeading,
      person,
      person,
    ]);
    expect(tables.map(({ heading }) => heading.from)).toEqual([2, 7]);
    expect(tables[0]?.natures.get(3)).toBe('data');
    expect(tables[0]?.natures.get(4)).toBe('data');
    expect(counted(tables[1]?.natures ?? new Map())).toMatchObject({ data: 2 });
  });

  it('are both read when a letterhead stands above the second, which belongs to no record of the first', async () => {
    const tables = await scan([
      assetHeading.slice(1),
      assetRow(1).slice(1),
      [],
      ['UBND QUẬN THỬ', '', '', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['', '', '', 'Độc lập - Tự do - Hạnh phúc'],
      ['DANH SÁCH BÀN GIAO CÁN BỘ'],
      ['(Kèm theo Công văn số 12/UBND-NV)'],
      staffHeading,
      person,
    ]);
    expect(tables.map(({ natures }) => counted(natures))).toEqual([
      { heading: 1, data: 1 },
      { letterhead: 4, heading: 1, data: 1 },
    ]);
  });

  it('are both read when the first is signed and neither numbers its rows', async () => {
    const starred = ['Danh mục tài sản *', ...assetHeading.slice(2)];
    const signature = ['', 'Người lập biểu', '', 'Thủ trưởng'];
    const row = assetRow(1).slice(1);
    const tables = await scan([assetHeading.slice(1), row, signature, ['', 'Mẫu Thử'], starred, row]);
    expect(tables.map(({ natures }) => counted(natures).data)).toEqual([1, 1]);
  });

  it('are both read when the first is signed', async () => {
    const tables = await scan([
      assetHeading,
      ...data(2),
      ['', 'Người lập biểu', '', '', 'Thủ trưởng'],
      ['', 'Nguyễn Văn Thử', '', '', 'Trần Thị Mẫu'],
      [],
      ['Đơn vị tính: triệu đồng'],
      assetHeading,
      ...data(3),
    ]);
    expect(tables.map(({ natures }) => counted(natures))).toEqual([
      { heading: 1, data: 2, signature: 1, 'after-signature': 1 },
      { letterhead: 1, heading: 1, data: 3 },
    ]);
    expect(tables[1]?.letterhead.join(' ')).toContain('Đơn vị tính: triệu đồng');
  });

  it('are told apart from one whose heading is printed again on each page', async () => {
    const tables = await scan([
      ...letterheadLines,
      assetHeading,
      [1, 2, 3, 4, 5, 6, 7],
      ...data(40),
      assetHeading,
      [1, 2, 3, 4, 5, 6, 7],
      ...data(40),
      assetHeading,
      ...data(40),
      ['', 'Tổng cộng', '', '', 120_000_000],
    ]);
    const natures = tables.flatMap((table) => [...table.natures.values()]);
    expect(natures.filter((nature) => nature === 'data')).toHaveLength(120);
    expect(natures.filter((nature) => nature === 'heading')).toHaveLength(3);
    expect(natures.filter((nature) => nature === 'column-numbers')).toHaveLength(2);
  });
});

describe('every row of a sheet with a table', () => {
  it('is reported exactly once, in order', async () => {
    const grid: Grid = [
      ...letterheadLines,
      assetHeading,
      ...data(70),
      ['', 'Cộng', '', '', 70_000_000],
      ['Đơn vị tính: đồng'],
      assetHeading,
      ...data(70),
      ['', 'Người lập biểu', '', '', 'Thủ trưởng'],
      ['- Lưu: VT.'],
    ];
    const tables = await scan(grid);
    const numbers = tables.flatMap(({ natures }) => [...natures.keys()]);
    const filled = grid.flatMap((line, index) => (line.length > 0 ? [index + 1] : []));
    expect(numbers).toEqual(filled);
  });
});

it('takes names below the signatures for no data, also where a program wrote empty texts around them', async () => {
  const emptyTexts = Array.from({ length: 6 }, (_, index) => ({
    column: index + 4,
    kind: 'text' as const,
    text: '',
  }));
  const grid = [assetHeading, assetRow(1), ['', '', 'Người lập biểu'], ['', '', 'Mẫu Văn Cột']];
  const rows = rowsOf(grid).map((row) =>
    row.number < 3 ? row : { ...row, cells: [...row.cells, ...emptyTexts] },
  );
  const [table] = await scanRows(rows);
  expect([...(table?.natures ?? [])].filter(([row]) => row > 2)).toEqual([
    [3, 'signature'],
    [4, 'after-signature'],
  ]);
});
