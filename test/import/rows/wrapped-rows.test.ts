import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, hoanKiem, importSheets, letterhead } from '../support.ts';

const heading = [
  'STT',
  'Mã tài sản',
  'Danh mục tài sản',
  'Số lượng',
  'Nguyên giá',
  'Đơn vị sử dụng',
  'Nơi để',
];

/** A thing that stands in a row with these texts. */
function thing(
  number: CellInput,
  name: string,
  unit = 'Phòng Nội vụ',
  place = 'Phòng họp số 2',
): Grid[number] {
  return [number, number === '' ? '' : `TS-${number}`, name, 1, 1_000_000, unit, place];
}

/** A row with nothing but words. */
function words(name: string, unit = '', place = ''): Grid[number] {
  return ['', '', name, '', '', unit, place];
}

/** The list of these rows, the first of which stands in row 5: its records, the fates of the other rows, what is told. */
async function read(rows: Grid, merges: readonly string[] = [], columns: Grid[number] = heading) {
  const store = await temporaryStore();
  const sheet = { name: 'Bảng kê', rows: [...letterhead, columns, ...rows], merges };
  await importSheets(store, [sheet], 'bang-ke.xlsx', { district: hoanKiem });
  const records = store
    .prepare('SELECT row, name, custodian, location FROM v_assets ORDER BY id')
    .raw()
    .all();
  const others = store
    .prepare("SELECT row, reason FROM v_rows WHERE row > 4 AND state <> 'accepted' ORDER BY id")
    .raw()
    .all();
  const told = findingsOf(store, 'ROW-TEXT-CONTINUED').map(({ severity, cell, details }) => [
    severity,
    cell,
    JSON.parse(details),
  ]);
  return { records, others, told };
}

describe('a row that only continues the text of the record above it', () => {
  it.each<[string, Grid, readonly [string, string, string]]>([
    [
      'in small letters',
      [thing(1, 'Máy điều hoà nhiệt độ hai chiều'), words('loại treo tường')],
      ['Máy điều hoà nhiệt độ hai chiều loại treo tường', 'Phòng Nội vụ', 'Phòng họp số 2'],
    ],
    [
      'behind a word that asks for more, though it could name a section',
      [thing(1, 'Bàn họp của'), words('Phòng Nội vụ')],
      ['Bàn họp của Phòng Nội vụ', 'Phòng Nội vụ', 'Phòng họp số 2'],
    ],
    [
      'in brackets that are open',
      [thing(1, 'Máy in (dùng chung'), words('Phòng Nội vụ)')],
      ['Máy in (dùng chung Phòng Nội vụ)', 'Phòng Nội vụ', 'Phòng họp số 2'],
    ],
    [
      'in another column',
      [thing(1, 'Bàn thử', 'Văn phòng HĐND và'), words('', 'UBND quận')],
      ['Bàn thử', 'Văn phòng HĐND và UBND quận', 'Phòng họp số 2'],
    ],
    [
      'in several columns, one of which breaks off',
      [thing(1, 'Bàn họp lớn', 'Phòng Tài chính -'), words('Bằng gỗ', 'Kế hoạch')],
      ['Bàn họp lớn Bằng gỗ', 'Phòng Tài chính - Kế hoạch', 'Phòng họp số 2'],
    ],
    [
      'in an address',
      [thing(1, 'Bàn thử', 'Phòng Nội vụ', 'Tầng 2, nhà số 5'), words('', '', 'phố Thử Nghiệm')],
      ['Bàn thử', 'Phòng Nội vụ', 'Tầng 2, nhà số 5 phố Thử Nghiệm'],
    ],
  ])('is joined to it: %s', async (_, rows, joined) => {
    const { records, others, told } = await read([...rows, thing(2, 'Ghế thử')]);
    expect(records).toEqual([
      [5, ...joined],
      [7, 'Ghế thử', 'Phòng Nội vụ', 'Phòng họp số 2'],
    ]);
    expect(others).toEqual([[6, 'continuation']]);
    expect(told).toMatchObject([['info', expect.stringMatching(/5$/), { rows: 1, last_row: 6 }]]);
  });

  it('may go on in a third row, and is kept as it was sent', async () => {
    const rows = [thing(1, 'Máy điều hoà nhiệt độ'), words('hai chiều, loại'), words('treo tường')];
    const { records, others, told } = await read([...rows, thing(2, 'Ghế thử')]);
    expect(records[0]).toContain('Máy điều hoà nhiệt độ hai chiều, loại treo tường');
    expect(others).toEqual([
      [6, 'continuation'],
      [7, 'continuation'],
    ]);
    expect(told).toMatchObject([['info', 'C5', { rows: 2, last_row: 7 }]]);
  });

  it('is joined where its number is merged down over it, whatever its words', async () => {
    const rows = [thing(1, 'Máy chủ Thử'), words('Phòng Nội vụ'), thing(2, 'Ghế thử')];
    expect((await read(rows, ['A5:A6'])).records[0]).toContain('Máy chủ Thử Phòng Nội vụ');
  });

  it('is told by the code of a record where nothing numbers the rows', async () => {
    const bare = (rows: Grid) => rows.map(([, ...cells]) => cells);
    const rows = bare([thing(1, 'Bàn họp của'), words('Phòng Nội vụ'), thing(2, 'Ghế thử')]);
    const { records, others } = await read(rows, [], heading.slice(1));
    expect(records[0]).toContain('Bàn họp của Phòng Nội vụ');
    expect(others).toEqual([[6, 'continuation']]);
  });
});

describe('a row stays what it is', () => {
  it.each<[string, Grid, string]>([
    ['that could be a thing of its own', [thing(1, 'Máy điều hoà'), words('Loại treo tường')], 'ROW-UNCLEAR'],
    ['below another column', [thing(1, 'Bàn thử của', ''), words('', 'Phòng Nội vụ')], 'ROW-UNCLEAR'],
    ['below a blank row', [thing(1, 'Bàn họp của'), [], words('loại tốt nhất')], 'ROW-UNCLEAR'],
    ['below a row without a number', [thing('', 'Bàn họp của'), words('loại tốt nhất')], 'ROW-UNCLEAR'],
    ['in a list all in small letters', [thing(1, 'bàn họp lớn'), words('ghế xoay cũ')], 'ROW-UNCLEAR'],
    ['that names a thing', [thing(1, 'Bộ máy vi tính'), words('màn hình 24 inch')], 'ROW-UNCLEAR'],
    ['that names a building', [thing(1, 'Trụ sở làm việc'), words('nhà để xe')], 'ROW-UNCLEAR'],
    ['that tells of its parts', [thing(1, 'Bộ máy tính'), words('trong đó: màn hình')], 'ROW-UNCLEAR'],
    ['that names a section', [thing(1, 'Bàn thử'), words('Phòng Tư pháp')], 'section'],
    ['that names a section behind a bracket', [thing(1, 'Bàn họp (gỗ'), words('Phòng Tư pháp')], 'section'],
    ['that names a group', [thing(1, 'Bàn thử'), words('các phòng chuyên môn')], 'ROW-UNCLEAR'],
    ['that names a section behind a street', [thing(1, 'Đèn đường phố'), words('Phòng Tư pháp')], 'section'],
    ['that sums up', [thing(1, 'Bàn họp của'), ['', '', 'Cộng', 1, 1_000_000]], 'total'],
  ])('%s', async (_, rows, reason) => {
    const { others, told } = await read([...rows, thing(2, 'Ghế thử')]);
    expect(others).toContainEqual([5 + rows.length - 1, reason]);
    expect(told).toEqual([]);
  });

  it('with words that a list without a column for groups knows for a group', async () => {
    const rows = [thing(1, 'Nhà làm việc của phường'), words('máy móc, thiết bị'), thing(2, 'Ghế thử')];
    expect((await read(rows)).others).toEqual([[6, 'section']]);
  });

  it('with a name below a name of a person', async () => {
    const store = await temporaryStore();
    const rows: Grid = [
      ...letterhead,
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị'],
      [1, 'Mẫu Văn và', '01/02/1980', 'Chuyên viên', 'Phòng Nội vụ'],
      ['', 'Mẫu Thị Hai'],
      [2, 'Mẫu Văn Ba', '01/02/1981', 'Chuyên viên', 'Phòng Nội vụ'],
    ];
    await importSheets(store, [{ name: 'Bảng kê', rows }], 'bang-ke.xlsx', {
      district: hoanKiem,
      kind: 'staff',
    });
    expect(findingsOf(store, 'ROW-UNCLEAR')).toHaveLength(1);
  });
});

it('a secret title that goes on in the row below is withheld as a whole', async () => {
  const store = await temporaryStore();
  const rows: Grid = [
    ...letterhead,
    ['STT', 'Mã hồ sơ', 'Tiêu đề hồ sơ', 'Số lượng', 'Đơn vị tính', 'Độ mật'],
    [1, 'HS-1', 'Phương án thử nghiệm của', 1, 'hồ sơ', 'Tối mật'],
    ['', '', 'Đơn vị Kín'],
    ['', '', 'Khu vực Kín'],
    [2, 'HS-2', 'Hồ sơ thường của', 1, 'hồ sơ', 'Thường'],
    ['', '', 'Đơn vị Mở'],
  ];
  await importSheets(store, [{ name: 'Bảng kê', rows }], 'ho-so.xlsx', {
    district: hoanKiem,
    kind: 'records',
  });
  const kept = JSON.stringify(store.prepare('SELECT raw FROM v_rows').pluck().all());
  expect(kept).not.toMatch(/Kín/);
  expect(store.prepare('SELECT title FROM v_records ORDER BY id').pluck().all()).toEqual([
    expect.not.stringContaining('thử nghiệm'),
    'Hồ sơ thường của Đơn vị Mở',
  ]);
});
