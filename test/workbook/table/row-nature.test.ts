import { describe, expect, it } from 'vitest';
import { isColumnNumbers } from '../../../src/workbook/table/column-numbers.ts';
import { type CellInput, rowOf } from '../../helpers/rows.ts';
import { natureOf, scanOne } from './support.ts';

type Line = readonly CellInput[];

describe('a total', () => {
  const totals: readonly Line[] = [
    ['', 'Cộng', '', '', 2_000_000],
    ['', 'Tổng cộng', '', 3, 2_000_000],
    ['Cộng', '', '', '', 2_000_000],
    ['', 'TỔNG CỘNG', '', '', 2_000_000],
    ['', 'Cộng mục I', '', '', 2_000_000],
    ['', 'Cộng A', '', '', 2_000_000],
    ['', 'Tổng cộng E', '', '', 2_000_000],
    ['', 'Cộng (I + II)', '', '', 2_000_000],
    ['', 'Tổng cộng:', '', '', 2_000_000],
    ['', 'Tổng số', '', '', 2_000_000],
    ['', 'Cộng trang 2', '', '', 2_000_000],
    ['', 'Tong cong', '', '', 2_000_000],
    ['', 'Tổng cộng'.normalize('NFD'), '', '', 2_000_000],
    ['', 'Cộng phòng Nội vụ', '', 2, 2_000_000],
    ['', 'Cộng tài sản nhóm A', '', '', '2.000.000'],
    ['', 'Cộng mang sang trang sau', '', '', 2_000_000],
    ['', 'Trang trước chuyển sang', '', '', 2_000_000],
    ['', 'Tổng giá trị tài sản', '', '', 2_000_000],
    ['', 'Tổng cộng phòng Nội vụ', '', 2, 2_000_000],
    ['', 'Tổng phòng Nội vụ', '', 2, 2_000_000],
    ['', 'Tổng cộng các mục', '', 2, 2_000_000],
    ['', 'Tong cong may moc', '', 2, 2_000_000],
    ['', 'T.Cộng', '', 2, 2_000_000],
    ['', 'Thành tiền', '', '', 2_000_000],
    [3, 'Tổng cộng', '', 2, 2_000_000],
  ];
  it.each(totals)('%s%s', async (...values) => {
    expect(await natureOf(...values)).toBe('total');
  });

  const data: readonly Line[] = [
    [2, 'Cộng tác viên dân số', 'người', 1, 0],
    ['', 'Cộng tác viên dân số', 'người', 1, 0],
    ['', 'Cộng tác viên dân số', '', 1, 0],
    ['', 'Cộng hoà âm thanh', '', 1, 0],
    ['', 'Cộng phòng Nội vụ', 'cái', 1, 0],
    ['', 'Công ty Thử nghiệm', 'cái', 1, 5_000_000],
    ['', 'Tổng công ty Giả định', 'cái', 1, 5_000_000],
    ['', 'Tổng đài điện thoại', 'bộ', 1, 5_000_000],
    ['', 'Tổng đài điện thoại', '', 1, 5_000_000],
    ['', 'Tong cong ty Gia dinh', '', 1, 5_000_000],
    ['', 'Cổng rào sắt', 'bộ', 1, 5_000_000],
    [2, 'Tổng cộng', 'cái', 1, 5_000_000],
  ];
  it.each(data)('is not %s %s', async (...values) => {
    expect(await natureOf(...values)).toBe('data');
  });
});

describe('a section', () => {
  const sections: readonly Line[] = [
    ['A', 'Trụ sở làm việc, cơ sở hoạt động sự nghiệp'],
    ['B', 'Xe ô tô'],
    ['B.', 'Xe ô tô'],
    ['I', 'Máy móc, thiết bị'],
    ['II.', 'Tài sản khác'],
    ['', 'A. Trụ sở làm việc'],
    ['', 'II. Phòng Tài chính'],
    ['A. Trụ sở làm việc'],
    ['Phòng Nội vụ'],
    ['', 'Văn phòng HĐND và UBND'],
    ['', 'UBND phường Cửa Nam'],
    ['', 'Trường Mầm non Thử Nghiệm'],
    ['', 'PHÒNG NỘI VỤ'],
    ['K', 'Xe ô tô'],
    ['G. Máy móc, thiết bị'],
    ['12. Trường Mầm non Thử Nghiệm'],
    ['', '3) Phòng Nội vụ'],
  ];
  it.each(sections)('%s %s', async (...values) => {
    expect(await natureOf(...values)).toBe('section');
  });

  const withSubtotals: readonly Line[] = [
    ['B', 'Xe ô tô', '', 5, 4_000_000_000],
    ['II', 'Máy móc, thiết bị', '', '', '1.234.567', '500.000'],
    ['', 'A. Trụ sở làm việc', '', '', 12_345_000],
    ['C) Máy móc, thiết bị', '', '', 5, '12 345 000'],
    ['', 'H. Phòng Nội vụ', '', 5, 12_345_000],
  ];
  it.each(withSubtotals)('stays one when its sums stand beside it: %s %s', async (...values) => {
    expect(await natureOf(...values)).toBe('section');
  });

  const data: readonly Line[] = [
    ['a', 'Máy tính để bàn', 'bộ', 2, 20_000_000],
    ['1.1', 'Máy in', 'cái', 1, 3_000_000],
    ['', 'Phòng họp lưu động', 'bộ', 1, 3_000_000],
    ['', 'A. Bàn làm việc', 'bộ', 1, 3_000_000],
    [4, 'A. Bàn làm việc', '', 1, 3_000_000],
    ['I', 'Máy chiếu', 'cái', 1, 3_000_000, 0, 'Phòng Nội vụ'],
    ['', 'M. tính', '', 2, 3_000_000],
    [12, 'Trường Mầm non Thử Nghiệm'],
  ];
  it.each(data)('is not %s %s', async (...values) => {
    expect(await natureOf(...values)).toBe('data');
  });
});

describe('a note', () => {
  const notes: readonly Line[] = [
    ['Ghi chú:'],
    ['', 'Ghi chú: máy này đang sửa'],
    ['(*) Tài sản đang cho mượn'],
    ['', '(đã hỏng màn hình)'],
    ['- Cột 5: ghi theo sổ'],
    ['', 'Số tiền bằng chữ: hai triệu đồng'],
    ['Trang 1/2'],
  ];
  it.each(notes)('%s%s is no record', async (...values) => {
    expect(await natureOf(...values)).toBe('note');
  });

  it('is no row that has a number in it', async () => {
    expect(await natureOf('', 'Ghi chú: thêm', '', 1, 1_000_000)).toBe('data');
    expect(await natureOf(2, 'Bằng chữ thập đỏ')).toBe('data');
  });
});

describe('a placeholder', () => {
  const placeholders: readonly Line[] = [
    [2],
    [2, '…'],
    ['…', '…', '…'],
    ['...'],
    [2, '-', '-', '-'],
    ['', '………', '.....'],
  ];
  it.each(placeholders)('%s %s %s', async (...values) => {
    expect(await natureOf(...values)).toBe('placeholder');
  });
});

describe('a signature ends the table', () => {
  const signatures: readonly Line[] = [
    ['', 'Người lập biểu', '', '', 'Thủ trưởng đơn vị'],
    ['', '', '', '', 'Hà Nội, ngày 20 tháng 6 năm 2025'],
    ['', '', '', '', 'Hà Nội, ngày … tháng … năm 2025'],
    ['', '', '', '', 'Hà Nội, ngày     tháng     năm 2025'],
    ['', '', '', '', 'Hoàn Kiếm, ngày 20 tháng 6 năm 2025'],
    ['', '', '', '', 'ngày … tháng … năm …'],
    ['', 'ĐẠI DIỆN BÊN NHẬN', '', '', 'ĐẠI DIỆN BÊN GIAO'],
    ['Nơi nhận:'],
    ['', 'KẾ TOÁN TRƯỞNG', '', '', 'CHỦ TỊCH'],
    ['', '', '', '', 'TM. UỶ BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ];
  it.each(signatures)('%s%s %s %s %s', async (...values) => {
    expect(await natureOf(...values)).toBe('signature');
  });

  it.each([
    [['', 'Nguyễn Văn Thử', 'Trưởng phòng']],
    [['', 'Trần Thị Mẫu', 'Chủ tịch', 1980]],
    [['', 'Lê Văn Nháp', 'Kế toán trưởng']],
    [['', 'Đại diện Thị Thử', '', 1980]],
    [['', 'Trần Thị Mẫu', '', 'ngày 01 tháng 02 năm 1980']],
    [['', 'Trần Thị Mẫu', 1, 'ngày 01 tháng 02 năm 1980']],
    [['', 'Ngày hội của Thử', '', 1980]],
  ])('a person is not one, whatever the position: %s', async (values) => {
    const table = await scanOne([
      ['STT', 'Họ và tên', 'Chức vụ', 'Năm sinh'],
      [1, 'Phạm Thị Ví', 'Chuyên viên', 1981],
      values,
    ]);
    expect(table.natures.get(3)).toBe('data');
  });

  it.each([
    [['', 'Hà Nội, ngày', 20, 'tháng', 6]],
    [['', 'Lập biểu', '', 'ngày 01 tháng 02 năm 2025']],
    [['', 'TM. UỶ BAN NHÂN DÂN', '', 'Ngày 01 tháng 02 năm 2025']],
    [['', 'Phòng Nội vụ', '', 'Hà Nội, ngày 01 tháng 02 năm 2025']],
  ])('a day beside those who sign is one: %s', async (values) => {
    expect(await natureOf(...values)).toBe('signature');
  });

  it.each([
    [['', 'Nguyễn Văn Thử', '01/02/1980', 'Chuyên viên'], 'unclear'],
    [['', 'Nguyễn Văn Thử', '30/06/2025'], 'after-signature'],
    [['', 'NGUYỄN VĂN THỬ', '30/06/2025', 'Trần Thị Mẫu'], 'after-signature'],
  ])('a person with a day of birth below it and a gap is not swallowed: %s', async (row, nature) => {
    const table = await scanOne([...grid, ['', 'Người lập biểu', '', '', 'Thủ trưởng'], [], row]);
    expect(table.natures.get(grid.length + 3)).toBe(nature);
  });

  const below: readonly Line[] = [
    ['', '(Ký, ghi rõ họ tên)', '', '', '(Ký tên, đóng dấu)'],
    ['', '(Ký, ghi rõ họ tên)', '(Ký, họ tên)', '', '(Ký tên, đóng dấu)'],
    ['', 'LẬP BIỂU', 'KẾ TOÁN', '', 'PHÓ CHỦ TỊCH'],
    ['', 'Nguyễn Văn Thử', 'Lê Văn Nháp', '', 'Trần Thị Mẫu'],
    ['', 'Nguyễn Văn Thử', '', '', 'Trần Thị Mẫu'],
    ['- Như trên;'],
    ['- Lưu: VT.', '', '', '', 'Trần Thị Mẫu'],
    ['', 'Tổng cộng'],
  ];
  it.each(below)('what stands below it is no data: %s%s %s %s %s', async (...values) => {
    const table = await scanOne([...grid, ['', 'Người lập biểu', '', '', 'Thủ trưởng'], values]);
    expect(table.natures.get(grid.length + 2)).toBe('after-signature');
  });

  const late: readonly Line[] = [
    [2, 'Bàn thử số 2', 'cái', 1, 1_000_000, 500_000, 'Phòng Nội vụ'],
    ['', 'Bàn thử số 2', 'cái', 1, 1_000_000],
    [2, 'Bàn thử số 2', '', '', 1_000_000],
    [2, 'Bàn thử số 2'],
    ['', 'Bàn thử số 2', '', '003080000001'],
    ['', 'Bàn thử số 2', 'cái', '', 'Phòng Nội vụ'],
  ];
  it.each(late)('but a record below it is not swallowed: %s %s', async (...values) => {
    const table = await scanOne([...grid, ['', 'Người lập biểu', '', '', 'Thủ trưởng'], values]);
    expect(table.natures.get(grid.length + 2)).toBe('unclear');
  });
});

const grid: readonly Line[] = [
  ['STT', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá'],
  [1, 'Bàn thử số 1', 'cái', 1, 1_000_000],
];

describe('a row that is neither', () => {
  const unclear: readonly Line[] = [
    ['', 'Bàn ghế hội trường'],
    ['', '', '', '', 5_000_000],
    ['', '', '', 'xem phụ lục'],
    ['1. Tài sản chưa tính hao mòn'],
    ['ghi chú gì đó'],
  ];
  it.each(unclear)('is unclear: %s %s %s %s %s', async (...values) => {
    expect(await natureOf(...values)).toBe('unclear');
  });
});

describe('the numbers of columns', () => {
  const numbers: readonly Line[] = [
    [1, 2, 3, 4],
    ['(1)', '(2)', '(3)', '(4)'],
    ['1', '2', '3'],
    ['A', 'B', 1, 2, 3],
    ['a', 'b', 'c', 'd', 'đ', 1, 2],
    [1, 2, 3, 5, 6, 7],
    ['[1]', '[2]', '[3]'],
    ['1', '2', '3a', '4', '(8)=(7)-(6)'],
    ['A', 'B', 'C', 'D'],
    [1, 2, 3, '4=2+3'],
    [1, 2, '(3)=(1)+(2)', 4],
  ];
  it.each(numbers)('%s %s %s %s', (...values) => {
    expect(isColumnNumbers(rowOf(values))).toBe(true);
  });

  const others: readonly Line[] = [
    [1, 2],
    [1, 'Bàn thử', 3],
    [1, 3, 2],
    [2, 3, 4],
    ['A', 'Trụ sở', 1],
    [1, 2, 2000],
  ];
  it.each(others)('are not %s %s %s', (...values) => {
    expect(isColumnNumbers(rowOf(values))).toBe(false);
  });
});
