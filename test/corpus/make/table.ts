/** What a cell of the fixtures may be told to hold. */
export type Content = string | number | boolean | Date | null;

/** Rows of a sheet from row 1, column A on. */
export type Grid = readonly (readonly Content[])[];

const heading = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Số CCCD',
  'Đối tượng',
  'Hệ số lương',
  'Xã, phường cũ',
  'Ghi chú',
];

const names = [
  'Mẫu Thị Thử Nghiệm',
  'Ví Dụ Đầu Tiên',
  'Ước Định Quỳnh Lưỡng',
  'Giả Sử Ngọc Huỳnh',
  'Kiểm Thử Văn Bảy',
  'Chẳng Hạn Thuỷ Hoè',
];

/** An inventory of six invented people; ids begin with 003, which no province has. */
export const staffTable: Grid = [
  ['UBND QUẬN HOÀN KIẾM'],
  ['DANH SÁCH CÁN BỘ, CÔNG CHỨC BÀN GIAO'],
  [],
  heading,
  ...names.map((name, index) => [
    index + 1,
    name,
    new Date(Date.UTC(1970 + index * 4, index, 28)),
    `00308000000${index + 1}`,
    'công chức',
    2.34 + index * 0.33,
    'Hàng Mã',
    index % 2 === 0 ? `Tổ "${index}"; phòng <A&B>, tầng 2` : null,
  ]),
  [null, 'Tổng cộng: 6 người'],
];

/** How many people `staffTable` lists. */
export const staffRows = names.length;

/** The table with every value as a person would type it: for formats that keep texts only. */
export const staffTexts: readonly (readonly string[])[] = staffTable.map((row) => row.map(typed));

function typed(value: Content): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10).split('-').reverse().join('/');
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value ?? '');
}

/** The 1900 serial of a day. */
export function serialOf(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
