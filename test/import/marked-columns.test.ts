import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { findingsOf, type Grid, importedBelow } from './support.ts';

function kindsOf(store: Store) {
  return store.prepare('SELECT employment_type FROM v_staff ORDER BY id').pluck().all();
}

/** People with marks in the columns C, D and E, and their year of birth in F. */
function people(...marks: readonly (readonly CellInput[])[]): Grid {
  return marks.map((own, index) => [index + 1, `Mẫu ${'ABCDEFGH'[index]}`, ...own, 1980 + index]);
}

const oneEach = people(['x', '', ''], ['', 'X', ''], ['', '', '✓']);
const threeKinds = ['cán bộ', 'công chức', 'viên chức'];

describe('a mark in the column of a kind of staff', () => {
  it.each<readonly [string, Grid, readonly string[]]>([
    [
      'below a merged heading',
      [
        ['STT', 'Họ và tên', 'Đối tượng', '', '', 'Năm sinh'],
        ['', '', 'Cán bộ', 'Công chức', 'Viên chức', ''],
      ],
      ['A4:A5', 'B4:B5', 'C4:E4', 'F4:F5'],
    ],
    [
      'below a heading that is not merged',
      [
        ['STT', 'Họ và tên', 'Phân loại (đánh dấu x)', '', '', 'Năm sinh'],
        ['', '', 'Cán bộ', 'Công chức', 'Viên chức', ''],
      ],
      [],
    ],
    [
      'below one that makes of the first column a name of the whole field',
      [
        ['STT', 'Họ và tên', 'Loại', '', '', 'Năm sinh'],
        ['', '', 'Cán bộ', 'Công chức', 'Viên chức', ''],
      ],
      ['C4:E4'],
    ],
    [
      'in one row, as a correction workbook has such headings',
      [['STT', 'Họ và tên', 'Loại Cán bộ', 'Loại Công chức', 'Loại Viên chức', 'Năm sinh']],
      [],
    ],
    ['with nothing above it', [['STT', 'Họ và tên', 'Cán bộ', 'Công chức', 'Viên chức', 'Năm sinh']], []],
    ['by their letters', [['STT', 'Họ và tên', 'CB', 'CC', 'VC', 'Năm sinh']], []],
    ['without accents', [['STT', 'Ho va ten', 'Can bo', 'Cong chuc', 'Vien chuc', 'Nam sinh']], []],
  ])('%s says it', async (_, heading, merges) => {
    const store = await importedBelow(heading, oneEach, merges);
    expect(kindsOf(store)).toEqual(threeKinds);
    expect(findingsOf(store, 'TABLE-HEADING-UNKNOWN')).toEqual([]);
  });

  it.each(['x', 'X', 'v', '1', 1, '+', '✓', '√', '×'])('is %s', async (mark) => {
    const heading = [['STT', 'Họ và tên', 'Công chức', 'Viên chức', 'Người lao động', 'Năm sinh']];
    const store = await importedBelow(heading, people(['', '', mark], [mark, 0, '-']));
    expect(kindsOf(store)).toEqual(['hợp đồng NĐ 111', 'công chức']);
  });

  const heading = [['STT', 'Họ và tên', 'Cán bộ', 'Công chức', 'Viên chức', 'Năm sinh']];

  it('and in another one says neither, nor does a third decide', async () => {
    const store = await importedBelow(heading, people(['x', 'x', ''], ['x', 'x', 'x']));
    expect(kindsOf(store)).toEqual([null, null]);
    const told = findingsOf(store, 'STAFF-EMPLOYMENT-TYPE-IN-TWO-COLUMNS');
    const quoted = { heading: 'Đối tượng', text: 'công chức', other: 'cán bộ' };
    expect(told.map(({ cell, details }) => [cell, JSON.parse(details)])).toEqual([
      ['D5', quoted],
      ['D6', quoted],
    ]);
  });

  it('that stands in none of them is missed', async () => {
    const store = await importedBelow(heading, people(['', '', ''], ['', 'x', '']));
    expect(kindsOf(store)).toEqual([null, 'công chức']);
    expect(findingsOf(store, 'STAFF-EMPLOYMENT-TYPE-MISSING').map(({ cell }) => cell)).toEqual(['5']);
  });

  it('that is no mark is told', async () => {
    const store = await importedBelow(heading, people(['Bí thư', '', '']));
    expect(kindsOf(store)).toEqual([null]);
    expect(findingsOf(store, 'STAFF-EMPLOYMENT-TYPE-NOT-IN-LIST').map(({ cell }) => cell)).toEqual(['C5']);
  });
});

describe('a column named like a kind of staff', () => {
  it('says something else below another heading', async () => {
    const heading: Grid = [
      ['STT', 'Họ và tên', 'Lý luận chính trị', '', '', 'Năm sinh', 'Đối tượng'],
      ['', '', 'SC', 'CB', 'CC', '', ''],
    ];
    const store = await importedBelow(heading, [[1, 'Mẫu Một', '', '', 'x', 1980, 'viên chức']], ['C4:E4']);
    expect(kindsOf(store)).toEqual(['viên chức']);
    expect(findingsOf(store, 'STAFF-EMPLOYMENT-TYPE-IN-TWO-COLUMNS')).toEqual([]);
  });

  it('is none of a list where it stands alone', async () => {
    const heading = [['STT', 'Họ và tên', 'CC', 'Chức vụ', 'Đơn vị công tác', 'Năm sinh']];
    const store = await importedBelow(heading, people(['x', 'CV', 'Phòng Nội vụ']));
    expect(kindsOf(store)).toEqual([null]);
    expect(findingsOf(store, 'TABLE-HEADING-UNKNOWN').map(({ cell }) => cell)).toEqual(['C4']);
  });

  it('stands against a column of all kinds that says otherwise', async () => {
    const heading = [['STT', 'Họ và tên', 'Đối tượng', 'Công chức', 'Viên chức', 'Năm sinh']];
    const store = await importedBelow(heading, people(['công chức', 'x', ''], ['công chức', '', 'x']));
    expect(kindsOf(store)).toEqual(['công chức', null]);
    expect(findingsOf(store, 'STAFF-EMPLOYMENT-TYPE-IN-TWO-COLUMNS').map(({ cell }) => cell)).toEqual(['E6']);
  });
});

describe('a column of marks with something else in it', () => {
  const heading: Grid = [
    ['STT', 'Tên tài sản', 'ĐVT', 'Số lượng', 'Tình trạng sử dụng', '', 'Nguyên giá'],
    ['', '', '', '', 'Đang sử dụng', 'Hỏng', ''],
  ];

  it('says nothing, and no more do those beside it: of three desks one is broken', async () => {
    const desks = [
      [1, 'Bàn thử', 'cái', 3, 2, 1, 15_000_000],
      [2, 'Ghế thử', 'cái', 3, 1, 2, 15_000_000],
      [3, 'Tủ thử', 'cái', 1, '', 'x', 15_000_000],
    ];
    const store = await importedBelow(heading, desks, ['E4:F4']);
    const conditions = store.prepare('SELECT condition FROM v_assets ORDER BY id').pluck().all();
    expect(conditions).toEqual([null, null, 'hỏng']);
    const told = findingsOf(store, 'ASSETS-CONDITION-NOT-IN-LIST').map(({ cell }) => cell);
    expect(told).toEqual(['E6', 'F7']);
  });
});

describe('papers with a column for those that are closed and one for those that are not', () => {
  it('are closed where the mark says so', async () => {
    const heading = [
      ['STT', 'Tiêu đề hồ sơ', 'ĐVT', 'Số lượng', 'Đã kết thúc', 'Chưa kết thúc', 'Đơn vị giao'],
    ];
    const store = await importedBelow(heading, [
      [1, 'Hồ sơ thử một', 'hồ sơ', 1, 'x', '', 'Phòng Thử'],
      [2, 'Hồ sơ thử hai', 'hồ sơ', 1, '', 'x', 'Phòng Thử'],
    ]);
    const finished = store.prepare('SELECT finished FROM v_records ORDER BY id').pluck().all();
    expect(finished).toEqual(['đã kết thúc', 'chưa kết thúc']);
  });
});

describe('“Khác” of two lists of marks beside one another', () => {
  it('is of the list that it stands in, though the other could have it and is longer', async () => {
    const heading: Grid = [
      [
        'STT',
        'Tên cơ sở nhà, đất',
        'Hình thức xử lý',
        '',
        '',
        '',
        '',
        'Phương án',
        '',
        '',
        'Diện tích đất (m2)',
      ],
      [
        ...['', '', 'Thu hồi', 'Điều chuyển', 'Bán đấu giá', 'Thanh lý', 'Khác'],
        ...['Trụ sở chính', 'Dôi dư', 'Khác', ''],
      ],
    ];
    const store = await importedBelow(
      heading,
      [
        [1, 'Nhà thử một', 'x', '', '', '', '', '', 'x', '', 120],
        [2, 'Nhà thử hai', '', '', '', '', '', '', '', 'x', 130],
      ],
      ['C4:G4', 'H4:J4'],
    );
    const said = store.prepare('SELECT handling, arrangement FROM v_premises ORDER BY id').raw().all();
    expect(said).toEqual([
      ['thu hồi', 'dôi dư'],
      [null, 'khác'],
    ]);
    expect(findingsOf(store, 'TABLE-HEADING-TWICE')).toEqual([]);
  });
});
