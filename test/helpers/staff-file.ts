import { join } from 'node:path';
import type { CellInput } from './rows.ts';
import { writeWorkbook } from './workbook.ts';

/** The headings of a list of staff, but for where its people go. */
export const staffHeadings: readonly string[] = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số CCCD',
  'Đối tượng',
  'Đơn vị công tác cũ',
  'Xã, phường cũ',
  'Phương án',
];

/** A person as a test's inventory lists them; names and ids are invented and impossible. */
export function person(
  number: number,
  rest: Partial<{ place: string; plan: string; destination: string }> = {},
): readonly CellInput[] {
  const { place = 'Hàng Mã', plan = 'bố trí', destination = '' } = rest;
  const id = `003080${String(number).padStart(6, '0')}`;
  return [
    number,
    `Mẫu Thử Số ${number}`,
    '02/03/1980',
    'Nam',
    id,
    'công chức',
    'UBND quận',
    place,
    plan,
    destination,
  ];
}

/** Writes a staff inventory of quận Hoàn Kiếm with the given people. */
export function writeStaff(
  folder: string,
  people: readonly (readonly CellInput[])[],
  name = 'Nhân sự quận Hoàn Kiếm.xlsx',
): Promise<string> {
  const heading = [...staffHeadings, 'Xã, phường mới / nơi tiếp nhận'];
  const rows = [['UBND QUẬN HOÀN KIẾM'], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'], [], heading, ...people];
  return writeWorkbook(join(folder, name), [{ name: 'CBCC', rows }]);
}
