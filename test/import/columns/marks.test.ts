import { describe, expect, it } from 'vitest';
import { temporaryStore } from '../../helpers/workspace.ts';
import { findingsOf, type Grid, importedBelow, importSheets, letterhead } from '../support.ts';

const premisesHeading: Grid = [
  [
    'STT',
    'Tên cơ sở nhà, đất',
    'Địa chỉ',
    'Phường cũ',
    'Hiện trạng sử dụng',
    '',
    '',
    '',
    '',
    'Diện tích sàn',
  ],
  ['', '', '', '', 'Trụ sở làm việc', 'HĐ sự nghiệp', 'Sử dụng khác', '', '', ''],
  ['', '', '', '', '', '', 'Làm nhà ở', 'Bỏ trống', 'Khác', ''],
];
const premisesMerges = ['E4:I4', 'E5:E6', 'F5:F6', 'G5:I5', 'A4:A6', 'B4:B6', 'C4:C6', 'D4:D6', 'J4:J6'];

function place(
  ...[office = '', service = '', home = '', empty = '', other = '']: Grid[number]
): Grid[number] {
  return [1, 'Nhà mẫu', '1 phố Mẫu', 'Hàng Bạc', office, service, home, empty, other, 100];
}

async function usesOf(...rows: Grid) {
  const store = await importedBelow(premisesHeading, rows, premisesMerges);
  const uses = store.prepare('SELECT present_use FROM v_premises ORDER BY id').pluck().all();
  return { store, uses };
}

describe('columns of the present uses of premises', () => {
  it('hold a mark', async () => {
    const { store, uses } = await usesOf(place('x'), place('', '', '', 'v'), place('', '', '', '', '✓'));
    expect(uses).toEqual(['trụ sở làm việc', 'bỏ trống', 'khác']);
    expect(findingsOf(store, 'TABLE-HEADING-UNKNOWN')).toEqual([]);
    expect(findingsOf(store, 'TABLE-HEADING-UNSURE')).toEqual([]);
  });

  it('hold areas, the largest of which says the use', async () => {
    const { uses } = await usesOf(place(120, '', 30.5), place('0', '1.250,5', '', 0, 200));
    expect(uses).toEqual(['trụ sở làm việc', 'sự nghiệp']);
  });

  it('leave it open between equal areas', async () => {
    const { store, uses } = await usesOf(place(50, 50), place(0, 0));
    expect(uses).toEqual([null, null]);
    expect(findingsOf(store, 'PREMISES-PRESENT-USE-IN-TWO-COLUMNS').map(({ cell }) => cell)).toEqual(['F7']);
    expect(findingsOf(store, 'PREMISES-PRESENT-USE-MISSING').map(({ cell }) => cell)).toEqual(['8']);
  });
});

describe('a field with a column for each value', () => {
  it('is any closed list below its own heading', async () => {
    const heading = [
      ['STT', 'Họ và tên', 'Năm sinh', 'Đối tượng', 'Phương án', '', ''],
      ['', '', '', '', 'Bố trí', 'Nghỉ theo NĐ 178', 'Chưa bố trí'],
    ];
    const people = [
      [1, 'Mẫu A', 1980, 'công chức', 'x', '', ''],
      [2, 'Mẫu B', 1981, 'công chức', '', 'x', ''],
      [3, 'Mẫu C', 1982, 'công chức', '', '', 'x'],
    ];
    const store = await importedBelow(heading, people, ['E4:G4']);
    const plans = store.prepare('SELECT plan FROM v_staff ORDER BY id').pluck().all();
    expect(plans).toEqual(['bố trí', 'nghỉ theo NĐ 178', 'chưa bố trí']);
  });

  it('may stand below any name of it', async () => {
    const heading = [
      ['STT', 'Họ và tên', 'Năm sinh', 'Đối tượng', 'PA bố trí công tác dự kiến', '', ''],
      ['', '', '', '', 'Bố trí', 'Điều động', 'Chưa bố trí'],
    ];
    const people = [
      [1, 'Mẫu A', 1980, 'công chức', 'x', '', ''],
      [2, 'Mẫu B', 1981, 'công chức', '-', 'x', '-'],
    ];
    const store = await importedBelow(heading, people, ['E4:G4']);
    const plans = store.prepare('SELECT plan FROM v_staff ORDER BY id').pluck().all();
    expect(plans).toEqual(['bố trí', 'điều động']);
  });

  it('is that of the two fields below one heading which has more of them', async () => {
    const heading = [
      ['STT', 'Tên cơ sở nhà, đất', 'Địa chỉ', 'Diện tích đất', 'Phương án', '', '', ''],
      ['', '', '', '', 'Giữ lại', 'Điều chuyển', 'Thanh lý', 'Khác'],
    ];
    const row = [1, 'Nhà mẫu', '1 phố Mẫu', 50, '', '', '', 'x'];
    const store = await importedBelow(heading, [row], ['E4:H4']);
    const stored = store.prepare('SELECT handling, arrangement FROM v_premises').get();
    expect(stored).toEqual({ handling: 'khác', arrangement: null });
  });

  const qualified = [
    ['STT', 'Họ và tên', 'Năm sinh', 'Đối tượng', 'Trình độ chuyên môn', '', ''],
    ['', '', '', '', 'Thạc sỹ', 'Đại học', 'Cao đẳng'],
  ];

  it('may be the qualification', async () => {
    const people = [
      [1, 'Mẫu A', 1980, 'công chức', 'x', '', ''],
      [2, 'Mẫu B', 1981, 'công chức', '', 'x', ''],
    ];
    const store = await importedBelow(qualified, people, ['E4:G4']);
    const found = store.prepare('SELECT qualification FROM v_staff ORDER BY id').pluck().all();
    expect(found).toEqual(['Thạc sĩ', 'Đại học']);
  });

  it('takes no words in place of a mark for a value of free text', async () => {
    const store = await importedBelow(
      qualified,
      [[1, 'Mẫu A', 1980, 'công chức', '', 'Luật', '']],
      ['E4:G4'],
    );
    expect(store.prepare('SELECT qualification FROM v_staff').pluck().get()).toBeNull();
    expect(findingsOf(store, 'STAFF-QUALIFICATION-NOT-IN-LIST').map(({ cell }) => cell)).toEqual(['F6']);
  });

  it('is marked by ticks of Wingdings', async () => {
    const heading = ['STT', 'Họ và tên', 'Cán bộ', 'Công chức', 'Viên chức', 'Năm sinh'];
    const people = [
      [1, 'Mẫu A', 'ü', '', '', 1980],
      [2, 'Mẫu B', '', '', 'P', 1981],
      [3, 'Mẫu C', '¨', 'þ', '¨', 1982],
    ];
    const wingdings = {
      C5: 'Wingdings',
      E6: 'Wingdings 2',
      C7: 'Wingdings',
      D7: 'Wingdings',
      E7: 'Wingdings',
    };
    const store = await temporaryStore();
    const rows = [...letterhead, heading, ...people];
    await importSheets(store, [{ name: 'Bảng kê', rows, fonts: wingdings }]);
    const kinds = store.prepare('SELECT employment_type FROM v_staff ORDER BY id').pluck().all();
    expect(kinds).toEqual(['cán bộ', 'viên chức', 'công chức']);
    expect(findingsOf(store, 'TABLE-TEXT-GARBLED')).toEqual([]);
  });
});
