import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, importSheets, letterhead } from '../support.ts';

const heading = ['STT', 'Tên tài sản', 'Nhóm', 'ĐVT', 'Số lượng', 'Nguyên giá', 'Giá trị còn lại', 'Đơn vị'];

type Line = readonly CellInput[];

/** Different assets of one office, none with a code; without the number of their row. */
function assets(from: number, to: number, office = 'Phòng Nội vụ'): readonly Line[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const at = from + index;
    return [`Máy thử ${at}`, 'C', 'cái', 1, 1_000_000 * at, 1_000 * at, office];
  });
}

/** What each room has: so many different things, each with its price. */
function roomOf(things: number, office: string): readonly Line[] {
  return Array.from({ length: things }, (_, at) => {
    return [`Đồ gỗ thử ${at}`, 'D', 'cái', 1, 500_000 + 100_000 * at, 0, office];
  });
}

function numbered(lines: readonly Line[], from = 1): Grid {
  return lines.map((line, at) => [from + at, ...line]);
}

function listOf(...rows: Grid): Grid {
  return [...letterhead, heading, ...rows];
}

/** Each run that is told as often as it stands there: its rows, and those before it. */
async function repeated(...sheets: readonly (readonly [name: string, rows: Grid])[]) {
  const store = await temporaryStore();
  const { refused, submissions } = await importSheets(
    store,
    sheets.map(([name, rows]) => ({ name, rows })),
  );
  expect(refused).toEqual([]);
  expect(submissions.map(({ rows }) => rows.duplicate)).toEqual([0]);
  return findingsOf(store, 'TABLE-ROWS-REPEATED').map(({ severity, sheet, cell, details }) => {
    const { rows, row, last_row, first_sheet, first_row, first_last_row } = JSON.parse(details);
    return {
      ...{ severity, cell, rows },
      again: `${sheet} ${row}–${last_row}`,
      first: `${first_sheet} ${first_row}–${first_last_row}`,
    };
  });
}

/** The same for one sheet: only the places. */
async function within(...rows: Grid) {
  const found = await repeated(['Bảng kê', listOf(...rows)]);
  return found.map(({ again, first }) => `${first} > ${again}`.replaceAll('Bảng kê ', ''));
}

describe('a run of rows that stands in a list twice', () => {
  const block = assets(20, 45);

  it('is one warning, with both places', async () => {
    const rows = numbered([...assets(1, 60), ...block, ...assets(61, 70)]);
    expect(await repeated(['Bảng kê', listOf(...rows)])).toEqual([
      {
        ...{ severity: 'warning', cell: 'B65', rows: 26 },
        ...{ again: 'Bảng kê 65–90', first: 'Bảng kê 24–49' },
      },
    ]);
  });

  it('is known by whatever number its rows have', async () => {
    const again = numbered(block, 20);
    expect(await within(...numbered(assets(1, 60)), ...again)).toEqual(['24–49 > 65–90']);
    expect(await within(...numbered(assets(1, 20)), ...numbered(assets(1, 20)))).toEqual(['5–24 > 25–44']);
  });

  it('is told of each time', async () => {
    const rows = numbered([...assets(1, 30), ...assets(1, 30), ...assets(31, 40), ...assets(31, 40)]);
    expect(await within(...rows)).toEqual(['5–34 > 35–64', '65–74 > 75–84']);
    const thrice = numbered([...assets(1, 40), ...assets(1, 40), ...assets(1, 40)]);
    expect(await within(...thrice)).toEqual(['5–44 > 45–84', '5–44 > 85–124']);
  });

  it('takes in what is ordinary among the rest', async () => {
    const chair: Line = ['Ghế thử', 'D', 'cái', 1, 500_000, 0, 'Phòng Nội vụ'];
    const mixed = assets(1, 12).flatMap((line) => [chair, line]);
    const rows = numbered([...mixed, ...assets(50, 60), ...mixed]);
    expect(await within(...rows)).toEqual(['5–28 > 40–63']);
  });

  it('is known below the section that was pasted with it', async () => {
    const sections = [
      ['I', 'Nhà A'],
      ...numbered(roomOf(9, '')),
      ['II', 'Nhà B'],
      ...numbered(assets(1, 12, '')),
    ];
    const again = [['II', 'Nhà B'], ...numbered(assets(1, 12, ''))];
    expect(await within(...sections, ...again)).toEqual(['16–27 > 29–40']);
  });

  it('says so once of all its rows, though each of them alone would be asked about', async () => {
    const store = await temporaryStore();
    const several = assets(1, 10).map((line) => line.with(3, 12));
    const rows = listOf(...numbered([...several, ...several]));
    await importSheets(store, [{ name: 'Bảng kê', rows }]);
    expect(findingsOf(store, 'TABLE-ROWS-REPEATED')).toHaveLength(1);
    expect(findingsOf(store, 'ROW-LIKE-ANOTHER')).toEqual([]);
  });

  it.each<readonly [string, Grid]>([
    [
      'premises',
      [
        ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất (m²)', 'Diện tích sàn (m²)'],
        ...Array.from({ length: 12 }, (_, at) => [at + 1, `Nhà thử ${at}`, `số ${at} phố Thử`, 90 + at, 80]),
      ],
    ],
    [
      'dossiers',
      [
        ['STT', 'Tên dự án, nhiệm vụ, hồ sơ', 'Loại', 'Chủ đầu tư', 'Ngày tiếp nhận'],
        ...Array.from({ length: 12 }, (_, at) => [
          at + 1,
          `Đơn thử ${at}`,
          'hồ sơ TTHC',
          'Phòng TNMT',
          `${at + 1}/3/2025`,
        ]),
      ],
    ],
    [
      'papers',
      [
        ['STT', 'Tiêu đề hồ sơ', 'Thời gian tài liệu', 'Số lượng', 'Đơn vị tính', 'Kết thúc', 'Đơn vị giao'],
        ...Array.from({ length: 12 }, (_, at) => [
          at + 1,
          `Tập thử ${at}`,
          '2015',
          1,
          'hộp',
          'đã kết thúc',
          'Phòng Nội vụ',
        ]),
      ],
    ],
  ])('is told of %s as well', async (_, [head = [], ...rows]) => {
    const found = await repeated(['Bảng kê', [...letterhead, head, ...rows, ...rows]]);
    expect(found.map(({ rows: count }) => count)).toEqual([12]);
  });
});

describe('of one list nothing is said', () => {
  it('of equal desks, of which there are many', async () => {
    const desk: Line = ['Bàn thử', 'D', 'cái', 1, 1_200_000, 0, 'Phòng Nội vụ'];
    expect(await within(...numbered(Array.from({ length: 60 }, () => desk)))).toEqual([]);
    const others = assets(1, 30).flatMap((line) => [desk, line]);
    expect(await within(...numbered(others))).toEqual([]);
  });

  it('of the furniture of each room, in a list that names no room', async () => {
    const rooms = (count: number, things: number) => {
      return numbered(Array.from({ length: count }, () => roomOf(things, '')).flat());
    };
    for (const [count, things] of [
      [2, 7],
      [3, 20],
      [12, 15],
      [40, 5],
    ] as const)
      expect(await within(...rooms(count, things))).toEqual([]);
  });

  it('of the furniture of each office, which the rows name', async () => {
    const offices = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Văn phòng'].flatMap((name) => roomOf(25, name));
    expect(await within(...numbered(offices))).toEqual([]);
  });

  it('of the furniture of each office, which only its first row names', async () => {
    const named = ['Phòng Nội vụ', 'Phòng Tư pháp'].flatMap((name) => {
      const [first = [], ...others] = roomOf(25, '');
      return [first.with(-1, name), ...others];
    });
    expect(await within(...numbered(named))).toEqual([]);
  });

  it.each([
    ['with a mark', ['I', 'Phòng 201'], ['II', 'Phòng 202']],
    ['without one', ['', 'Phòng 201'], ['', 'Phòng 202']],
  ])('of the furniture of each room below a section %s', async (_, one, other) => {
    const room = numbered(roomOf(25, ''));
    expect(await within(one, ...room, other, ...room)).toEqual([]);
  });

  it('of the furniture of each room below a numbered row with its name and nothing else', async () => {
    const room = roomOf(25, '');
    expect(await within(...numbered([['Phòng 201'], ...room, ['Phòng 202'], ...room]))).toEqual([]);
  });

  it('of equal rooms in two buildings', async () => {
    const room = numbered(roomOf(25, ''));
    for (const [one, other] of [
      [
        ['I', 'Nhà A'],
        ['II', 'Nhà B'],
      ],
      [
        ['', 'Trường Thử A'],
        ['', 'Trường Thử B'],
      ],
    ] as const) {
      const building = (head: Line) => [
        head,
        ['1', 'Phòng học'],
        ...room,
        ['2', 'Thư viện'],
        ...numbered(assets(1, 20, '')),
      ];
      expect(await within(...building(one), ...building(other))).toEqual([]);
    }
  });

  it('of groups that end in their own sums', async () => {
    const room = numbered(roomOf(20, ''));
    const sum = (name: string) => ['', `Cộng ${name}`, '', '', 20, 29_000_000, 0];
    expect(await within(...room, sum('phòng 1'), ...room, sum('phòng 2'))).toEqual([]);
  });

  it('of what a column that nobody knows tells apart', async () => {
    const serials = (prefix: string) => assets(1, 20).map((line, at) => [...line, `${prefix}${at}`]);
    const rooms = (room: string) => assets(1, 12).map((line, at) => [...line, at === 0 ? room : '']);
    for (const of of [serials, rooms]) {
      const rows = numbered([...of('P201'), ...of('P202')]);
      const found = await repeated(['Bảng kê', [...letterhead, [...heading, 'Số máy'], ...rows]]);
      expect(found).toEqual([]);
    }
  });

  it('of names and quantities alone', async () => {
    const free = assets(1, 30).map((line) => line.with(4, 0).with(5, 0));
    expect(await within(...numbered([...free, ...free]))).toEqual([]);
  });

  it('of rows with codes: each of them is told', async () => {
    const coded = Array.from({ length: 12 }, (_, at) => [`TS-${at}`, ...(assets(at + 1, at + 1)[0] ?? [])]);
    const store = await temporaryStore();
    const rows = numbered([...coded, ...coded]);
    await importSheets(store, [
      { name: 'Bảng kê', rows: [...letterhead, heading.toSpliced(1, 0, 'Mã tài sản'), ...rows] },
    ]);
    expect(findingsOf(store, 'TABLE-ROWS-REPEATED')).toEqual([]);
    expect(findingsOf(store, 'ROW-DUPLICATE')).toHaveLength(12);
  });
});

describe('a run of rows that stands in two tables', () => {
  it('is told at the later one', async () => {
    const additions = numbered([...assets(61, 73), ...assets(20, 31)]);
    expect(
      await repeated(['Tài sản', listOf(...numbered(assets(1, 60)))], ['Bổ sung', listOf(...additions)]),
    ).toMatchObject([{ rows: 12, again: 'Bổ sung 18–29', first: 'Tài sản 24–35' }]);
  });

  it('is told where its columns stand in another order', async () => {
    const turned = ([number = '', name = '', ...others]: Line) => [number, ...others, name];
    const additions = [heading, ...numbered([...assets(61, 90), ...assets(20, 31)])].map(turned);
    const found = await repeated(
      ['Tài sản', listOf(...numbered(assets(1, 60)))],
      ['Bổ sung', [...letterhead, ...additions]],
    );
    expect(found).toMatchObject([{ rows: 12 }]);
  });

  it('is not told where the whole table is told to be another one', async () => {
    const list = listOf(...numbered(assets(1, 30)));
    expect(await repeated(['Sheet1', list], ['Sheet1 (2)', list])).toEqual([]);
    const edited = listOf(
      ...numbered(assets(1, 30).with(5, ['Máy khác', 'C', 'cái', 1, 7, 1, 'Phòng Nội vụ'])),
    );
    expect(await repeated(['Sheet1', list], ['Sheet1 (2)', edited])).toEqual([]);
  });

  it('is not told of two rooms or two schools, as their titles call them', async () => {
    const room = (own: number, office: string) =>
      listOf(...numbered([...roomOf(15, office), ...assets(own, own + 30, office)]));
    expect(await repeated(['P101', room(1, 'Văn phòng')], ['P102', room(100, 'Văn phòng')])).toEqual([]);
    expect(await repeated(['MN Hoa Sen', room(1, '')], ['TH Kim Đồng', room(100, '')])).toEqual([]);
    expect(await repeated(['Sheet1', room(1, '')], ['TH Kim Đồng', room(100, '')])).toEqual([]);
  });
});
