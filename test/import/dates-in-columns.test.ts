import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/database.ts';
import type { CellInput } from '../helpers/rows.ts';
import { findingsOf, type Grid, importedBelow } from './support.ts';

function born(store: Store) {
  return store.prepare('SELECT birth_date, gender FROM v_staff ORDER BY id').raw().all();
}

const people: readonly (readonly CellInput[])[] = [
  [1, 'Mẫu Một', 15, 3, 1980],
  [2, 'Mẫu Hai', '05', '12', '1985'],
  [3, 'Mẫu Ba', '', 4, 1979],
  [4, 'Mẫu Bốn', '', '', 1978],
];
const days = ['1980-03-15', '1985-12-05', '1979-04', '1978'].map((day) => [day, null]);

describe('a date of birth in three columns', () => {
  it.each<readonly [string, Grid, readonly string[]]>([
    [
      'below a merged heading',
      [
        ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', '', '', 'Chức vụ'],
        ['', '', 'Ngày', 'Tháng', 'Năm', ''],
      ],
      ['A4:A5', 'B4:B5', 'C4:E4', 'F4:F5'],
    ],
    [
      'below a heading that is not merged',
      [
        ['STT', 'Họ và tên', 'Ngày sinh', '', '', 'Chức vụ'],
        ['', '', 'Ngày', 'Tháng', 'Năm', ''],
      ],
      [],
    ],
    [
      'without accents',
      [
        ['STT', 'Ho va ten', 'Ngay thang nam sinh', '', '', 'Chuc vu'],
        ['', '', 'Ngay', 'Thang', 'Nam', ''],
      ],
      ['C4:E4'],
    ],
    [
      'each with a heading of its own',
      [['STT', 'Họ và tên', 'Ngày sinh', 'Tháng sinh', 'Năm sinh', 'Chức vụ']],
      [],
    ],
  ])('%s is read as one, as precise as it is written', async (_, heading, merges) => {
    const store = await importedBelow(heading, people, merges);
    expect(born(store)).toEqual(days);
    expect(findingsOf(store, 'TABLE-HEADING-UNKNOWN')).toEqual([]);
  });

  it('takes a dash for a part that nobody knows', async () => {
    const heading = [['STT', 'Họ và tên', 'Ngày sinh', 'Tháng sinh', 'Năm sinh', 'Chức vụ']];
    const rows: Grid = [
      [1, 'Mẫu Một', '-', '03', 1979],
      [2, 'Mẫu Hai', '-', '-', 1978],
    ];
    expect(born(await importedBelow(heading, rows))).toEqual([
      ['1979-03', null],
      ['1978', null],
    ]);
  });

  it('with a day and a year only is told: the day is no month', async () => {
    const heading = [['STT', 'Họ và tên', 'Ngày sinh', 'Tháng sinh', 'Năm sinh', 'Chức vụ']];
    const store = await importedBelow(heading, [[1, 'Mẫu Một', 5, '', 1980]]);
    expect(born(store)).toEqual([[null, null]]);
    expect(findingsOf(store, 'STAFF-BIRTH-DATE-UNREADABLE').map(({ cell }) => cell)).toEqual(['C5']);
  });
});

it('a date of birth in two columns, day and month before the year, is read as one', async () => {
  const heading: Grid = [
    ['STT', 'Họ và tên', 'Ngày sinh', '', 'Chức vụ'],
    ['', '', 'Ngày, tháng', 'Năm', ''],
  ];
  const rows: Grid = [
    [1, 'Mẫu Một', '15/3', 1980],
    [2, 'Mẫu Hai', '', 1985],
  ];
  expect(born(await importedBelow(heading, rows, ['C4:D4']))).toEqual([
    ['1980-03-15', null],
    ['1985', null],
  ]);
});

const couple: Grid = [
  [1, 'Mẫu Một', 1980, '', 'CV'],
  [2, 'Mẫu Hai', '', '05/12/1985', 'CV'],
];

describe('the year of birth in the column of the sex', () => {
  it.each<readonly [string, Grid, readonly string[]]>([
    [
      'below a merged heading',
      [
        ['STT', 'Họ và tên', 'Năm sinh', '', 'Chức vụ'],
        ['', '', 'Nam', 'Nữ', ''],
      ],
      ['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5'],
    ],
    [
      'below a longer heading that is not merged',
      [
        ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', '', 'Chức vụ'],
        ['', '', 'Nam', 'Nữ', ''],
      ],
      [],
    ],
    [
      'under the sex',
      [
        ['STT', 'Họ và tên', 'Nam', 'Nữ', 'Chức vụ'],
        ['', '', 'Năm sinh', 'Năm sinh', ''],
      ],
      [],
    ],
    ['in brackets', [['STT', 'Họ và tên', 'Năm sinh (Nam)', 'Năm sinh (Nữ)', 'Chức vụ']], []],
    ['in words', [['STT', 'Họ và tên', 'Sinh năm - Nam', 'Sinh năm - Nữ', 'Chức vụ']], []],
    ['without accents', [['STT', 'Ho va ten', 'Nam sinh: Nam', 'Nam sinh: Nu', 'Chuc vu']], []],
    [
      'without accents below a further name of the date',
      [
        ['STT', 'Ho va ten', 'Sinh ngay, thang, nam', '', 'Chuc vu'],
        ['', '', 'Nam', 'Nu', ''],
      ],
      [],
    ],
    ['with nothing above it', [['STT', 'Họ và tên', 'Nam', 'Nữ', 'Chức vụ']], []],
  ])('%s says both', async (_, heading, merges) => {
    expect(born(await importedBelow(heading, couple, merges))).toEqual([
      ['1980', 'Nam'],
      ['1985-12-05', 'Nữ'],
    ]);
  });

  it('in both columns of a row says nothing, and is told', async () => {
    const heading = [['STT', 'Họ và tên', 'Năm sinh Nam', 'Năm sinh Nữ', 'Chức vụ']];
    const store = await importedBelow(heading, [[1, 'Mẫu Một', 1980, 1985, 'CV']]);
    expect(born(store)).toEqual([[null, null]]);
    expect(findingsOf(store, 'STAFF-BIRTH-DATE-IN-TWO-COLUMNS').map(({ cell }) => cell)).toEqual(['D5']);
  });

  it('against a column of the sex leaves that open, and is told', async () => {
    const heading = [['STT', 'Họ và tên', 'Năm sinh Nam', 'Năm sinh Nữ', 'Giới tính']];
    const store = await importedBelow(heading, [[1, 'Mẫu Một', 1980, '', 'Nữ']]);
    expect(born(store)).toEqual([['1980', null]]);
    expect(findingsOf(store, 'STAFF-GENDER-IN-TWO-COLUMNS').map(({ cell }) => cell)).toEqual(['E5']);
  });
});

describe('a mark in the column of the sex', () => {
  it('says it in more words as well', async () => {
    const heading = [['STT', 'Họ và tên', 'Nam giới', 'Nữ giới', 'Ngày sinh']];
    const rows: Grid = [
      [1, 'Mẫu Một', 'x', '', 1980],
      [2, 'Mẫu Hai', '', 'x', 1985],
    ];
    expect(born(await importedBelow(heading, rows))).toEqual([
      ['1980', 'Nam'],
      ['1985', 'Nữ'],
    ]);
  });

  it('says it', async () => {
    const heading: Grid = [
      ['STT', 'Họ và tên', 'Giới tính', '', 'Ngày sinh'],
      ['', '', 'Nam', 'Nữ', ''],
    ];
    const rows: Grid = [
      [1, 'Mẫu Một', 'x', '', 1980],
      [2, 'Mẫu Hai', '', 'X', 1985],
    ];
    expect(born(await importedBelow(heading, rows, ['C4:D4']))).toEqual([
      ['1980', 'Nam'],
      ['1985', 'Nữ'],
    ]);
  });

  it('of women alone says nothing of the others', async () => {
    const heading = [['STT', 'Họ và tên', 'Nữ', 'Ngày sinh']];
    const rows: Grid = [
      [1, 'Mẫu Một', '', 1980],
      [2, 'Mẫu Hai', 'x', 1985],
    ];
    expect(born(await importedBelow(heading, rows))).toEqual([
      ['1980', null],
      ['1985', 'Nữ'],
    ]);
  });
});

it('a name of which only the second column is filled is that part', async () => {
  const heading = [['STT', 'Họ đệm', 'Tên', 'Ngày sinh', 'Chức vụ']];
  const store = await importedBelow(heading, [[1, '', 'Mẫu Thử', 1980, 'CV']]);
  expect(store.prepare('SELECT full_name FROM v_staff').pluck().all()).toEqual(['Mẫu Thử']);
});

it('a date in three columns may stand below any name of it', async () => {
  const heading: Grid = [
    ['STT', 'Tên vụ việc', 'Loại', 'Thời điểm thụ lý', '', ''],
    ['', '', '', 'Ngày', 'Tháng', 'Năm'],
  ];
  const rows: Grid = [[1, 'Việc thử', 'nhiệm vụ', 5, 3, 2025]];
  const store = await importedBelow(heading, rows, ['D4:F4']);
  expect(store.prepare('SELECT received_on FROM v_projects').pluck().all()).toEqual(['2025-03-05']);
});

describe('the day on which work begins, in three columns below one heading', () => {
  it('is read beside a column “Năm bắt đầu”, which is no part of it', async () => {
    const heading: Grid = [
      ['STT', 'Tên dự án', 'Loại', 'Năm bắt đầu', 'Bắt đầu', '', ''],
      ['', '', '', '', 'Ngày', 'Tháng', 'Năm'],
    ];
    const work = [[1, 'Dự án thử một', 'dự án đầu tư công', 2024, '01', '02', '2025']];
    const store = await importedBelow(heading, work, ['E4:G4']);
    const said = store.prepare('SELECT start_year, clear_start FROM v_projects').raw().all();
    expect(said).toEqual([[2024, '2025-02-01']]);
  });
});
