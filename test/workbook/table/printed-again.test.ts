import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { assetHeading, assetRow, scan, scanOne } from './support.ts';

type Grid = readonly (readonly CellInput[])[];

const inBrackets: Grid[number] = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'];

/** How many tables a list is that goes on below its heading printed again, with this around the second heading. */
async function tablesAround(above: Grid, below: Grid, first: Grid = [assetRow(1), assetRow(2)]) {
  const tables = await scan([assetHeading, ...first, ...above, assetHeading, ...below]);
  return tables.length;
}

describe('a heading printed again at the top of a page', () => {
  it.each([
    ['in brackets', inBrackets],
    ['bare', [1, 2, 3, 4, 5, 6, 7]],
  ])('is a heading within the table, and so are the numbers of its columns, %s', async (_, numbers) => {
    const tables = await scan([
      assetHeading,
      numbers,
      assetRow(1),
      assetHeading,
      numbers,
      assetRow(2),
      assetRow(3),
    ]);
    expect(tables.map(({ natures }) => [...natures.values()])).toEqual([
      ['heading', 'column-numbers', 'data', 'heading', 'column-numbers', 'data', 'data'],
    ]);
  });

  it('swallows no record between the two, be it of words only', async () => {
    const [heading, numbers] = [assetHeading.slice(1), inBrackets.slice(0, 6)];
    const words = (number: number) => [`Bàn ${number}`, 'cái', 'một', 'hai', 'ba', 'Phòng Nội vụ'];
    const sum = ['Cộng trang'];
    const tables = await scan([heading, numbers, words(1), sum, heading, numbers, words(2)]);
    expect(tables.map(({ natures }) => [...natures.values()])).toEqual([
      ['heading', 'column-numbers', 'data', 'total', 'heading', 'column-numbers', 'data'],
    ]);
  });

  it('begins with its first row, also above a record of words and without a number', async () => {
    const [first = [], second = []] = [
      [
        ...['STT', 'Tên người lao động', '', 'Xã, phường cũ', 'Ngày, tháng, năm sinh', ''],
        ...['PA sắp xếp cán bộ', '', '', '', '', 'Tên cơ quan, đơn vị đang làm việc'],
        ...['Loại cán bộ, công chức, viên chức', '', '', '', '', 'Số CMTND hoặc định danh cá nhân'],
      ],
      [
        ...[
          '',
          '',
          '',
          '',
          'Nam',
          'Nữ',
          'bố trí',
          'chưa bố trí',
          'nghỉ theo NĐ 178',
          'điều động',
          'khác',
          '',
        ],
        ...['cán bộ', 'công chức', 'viên chức', 'hợp đồng NĐ 111', 'không chuyên trách', ''],
      ],
    ];
    const numbers = first.map((_, at) => (at === 2 ? '' : `[${at < 2 ? at + 1 : at}]`));
    const person = (number: CellInput) => [
      ...[number, 'Mẫu Thử', '', 'xã Mẫu', '05-01-1967', '', '', 'x', '', '', '', 'Phòng Thử'],
      ...['', '', '', 'x', '', "'003080000001"],
    ];
    const page = (number: CellInput) => [first, second, numbers, person(number)];
    const tables = await scan([...page(1), ...page(2), ...page(''), ...page(4)]);
    expect(tables.flatMap(({ natures }) => [...natures.values()])).toEqual(
      Array.from({ length: 4 }, () => ['heading', 'heading', 'column-numbers', 'data']).flat(),
    );
  });

  it('keeps all its rows within the table', async () => {
    const [first = [], second = []] = [
      ['STT', 'Danh mục tài sản', 'Giá trị', '', 'Đơn vị đang sử dụng'],
      ['', '', 'Nguyên giá', 'Giá trị còn lại', ''],
    ];
    const row = (number: number) => [number, `Bàn ${number}`, 5, 1, 'Phòng Nội vụ'];
    const tables = await scan([first, second, row(1), first, second, row(2)]);
    expect(tables.map(({ natures }) => [...natures.values()])).toEqual([
      ['heading', 'heading', 'data', 'heading', 'heading', 'data'],
    ]);
  });

  it.each<[string, Grid]>([
    ['one empty row', [[]]],
    ['two empty rows', [[], []]],
    ['the sum of the page', [['', 'Cộng trang 1', '', '', 2_000_000]]],
    ['what is carried over', [['', 'Mang sang trang sau', '', '', 2_000_000]]],
    ['the name of the next section', [['II', 'Phòng Tư pháp']]],
    ['the sum of a section', [['', 'Cộng mục I', '', '', 2_000_000]]],
  ])('may stand below %s', async (_, above) => {
    expect(await tablesAround(above, [assetRow(3)])).toBe(1);
  });

  it('may stand above or below the name of a section that numbers its rows from one', async () => {
    expect(await tablesAround([], [['II', 'Phòng Tư pháp'], assetRow(1)])).toBe(1);
    expect(await tablesAround([['', 'Trường mầm non Thử Nghiệm']], [assetRow(1)])).toBe(1);
    expect(await tablesAround([], [['máy móc'], assetRow(1)])).toBe(1);
  });

  it('is found in a list whose rows have no numbers', async () => {
    const [heading, row] = [assetHeading.slice(1), assetRow(1).slice(1)];
    const tables = await scan([heading, row, row, heading, row]);
    expect(tables).toHaveLength(1);
  });
});

describe('the letterhead printed again above it', () => {
  const letterhead: Grid = [
    ['UBND QUẬN HOÀN KIẾM', '', '', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['', 'BẢNG KÊ TÀI SẢN'],
  ];
  const rows = [...letterhead, assetHeading, ['I', 'Phòng Tư pháp'], assetRow(1)];

  it('is no record, no section and no table of its own', async () => {
    const { natures } = await scanOne([...rows, ...letterhead, assetHeading, assetRow(2)]);
    expect([...natures.values()].slice(-4)).toEqual(['letterhead', 'letterhead', 'heading', 'data']);
  });

  it('is one without its first lines, too', async () => {
    const { natures } = await scanOne([...rows, ...letterhead.slice(1), assetHeading, assetRow(2)]);
    expect([...natures.values()].slice(-3)).toEqual(['letterhead', 'heading', 'data']);
  });

  it('stands above another table where the rows are numbered from one again, and is none of the upper one', async () => {
    const tables = await scan([...rows, ...letterhead, assetHeading, assetRow(1)]);
    expect(tables.map(({ natures }) => [...natures.values()].slice(-2))).toEqual([
      ['section', 'data'],
      ['heading', 'data'],
    ]);
    expect(tables[1]?.letterhead).toEqual(tables[0]?.letterhead);
  });

  it('is for a person to look at where no heading follows', async () => {
    const { natures } = await scanOne([...rows, ...letterhead, assetRow(2)]);
    expect([...natures.values()].slice(-3)).toEqual(['unclear', 'unclear', 'data']);
  });

  it('is a section of the office itself where it could name one', async () => {
    const office: Grid = [['', 'PHÒNG NỘI VỤ']];
    const { natures } = await scanOne([...office, ...rows.slice(2), ...office, assetHeading, assetRow(2)]);
    expect([...natures.values()].slice(-3)).toEqual(['section', 'heading', 'data']);
  });
});

describe('the same heading begins another table', () => {
  it.each<[string, Grid]>([
    ['a title', [['', 'Danh mục tài sản hỏng']]],
    ['a grand total', [['', 'Tổng cộng', '', '', 2_000_000]]],
    ['several empty rows', [[], [], []]],
    ['signatures', [['', 'Người lập biểu', '', 'Thủ trưởng đơn vị']]],
  ])('below %s', async (_, above) => {
    expect(await tablesAround(above, [assetRow(3)])).toBe(2);
  });

  it('below two empty rows, where no numbers go on', async () => {
    const [heading, row] = [assetHeading.slice(1), assetRow(1).slice(1)];
    expect(await scan([heading, row, row, [], [], heading, row])).toHaveLength(2);
  });

  it('below a title that stands above another table alone: it is no top of a page', async () => {
    const people = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đối tượng', 'Đơn vị', 'Phương án'];
    const person = [1, 'Nguyễn Văn Thử', 1980, '003080000001', 'công chức', 'Phòng Nội vụ', 'bố trí'];
    const title = ['Biểu số 2'];
    const first = [people, person, title, people, person];
    const assets = [assetHeading, assetRow(1)];
    expect(await scan([...first, ['Tài sản'], ...assets, title, assetHeading, assetRow(2)])).toHaveLength(4);
    expect(await scan([title, ...assets, title, assetHeading, assetRow(2)])).toHaveLength(1);
  });

  it('above rows that are numbered from one again', async () => {
    expect(await tablesAround([], [assetRow(1)])).toBe(2);
  });

  it('below a sum of rows without numbers: nothing says that they go on', async () => {
    const [heading, row] = [assetHeading.slice(1), assetRow(1).slice(1)];
    const tables = await scan([heading, row, ['Cộng', '', '', 2_000_000], heading, row]);
    expect(tables).toHaveLength(2);
  });

  it('in other columns, or with another word', async () => {
    const shifted = [assetHeading, assetRow(1), ['', ...assetHeading], ['', ...assetRow(2)]];
    expect(await scan(shifted)).toHaveLength(2);
    const reworded = assetHeading.map((text) => (text === 'Nguyên giá' ? 'Nguyên giá (nghìn đồng)' : text));
    expect(await scan([assetHeading, assetRow(1), reworded, assetRow(2)])).toHaveLength(2);
  });
});
