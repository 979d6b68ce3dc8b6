import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { scanOne } from './support.ts';

type Line = readonly CellInput[];

/** The columns of the one table as they are called, and the rows of its heading. */
async function heading(...grid: readonly Line[]) {
  const { heading } = await scanOne(grid);
  return { rows: [heading.from, heading.to], names: heading.columns.map(({ texts }) => texts.join(' ')) };
}

describe('a group alone in its row, without any merged cells', () => {
  it('above two columns of a list of people', async () => {
    const { rows, names } = await heading(
      ['', '', 'Năm sinh'],
      ['STT', 'Họ và tên', 'Nam', 'Nữ', 'Số CCCD', 'Đối tượng', 'Đơn vị công tác cũ', 'Phương án'],
      [1, 'Mẫu Văn Cột', 1980, '', '003080000001', 'công chức', 'Phòng Nội vụ', 'bố trí'],
    );
    expect(rows).toEqual([1, 2]);
    expect(names.slice(1, 5)).toEqual(['Họ và tên', 'Năm sinh Nam', 'Năm sinh Nữ', 'Số CCCD']);
  });

  it('above two columns in the middle of a list of premises, below a letterhead', async () => {
    const { rows, names } = await heading(
      ['UBND QUẬN HOÀN KIẾM'],
      ['DANH SÁCH NHÀ, ĐẤT'],
      ['', '', '', '', 'Diện tích'],
      [
        'STT',
        'Tên cơ sở nhà, đất',
        'Địa chỉ',
        'Xã, phường cũ',
        'Khuôn viên',
        'Sàn xây dựng',
        'Nguyên giá',
        'Hiện trạng sử dụng',
        'Phương án',
      ],
      [1, 'Trụ sở thử', 'số 0 phố Thử', 'Hàng Mã', 100, 200, 5, 'trụ sở', 'khác'],
    );
    expect(rows).toEqual([3, 4]);
    expect(names.slice(3, 7)).toEqual([
      'Xã, phường cũ',
      'Diện tích Khuôn viên',
      'Diện tích Sàn xây dựng',
      'Nguyên giá',
    ]);
  });

  it('in the middle row of three', async () => {
    const { rows, names } = await heading(
      ['STT', 'Họ và tên', '', '', 'Số CCCD', 'Đối tượng', 'Đơn vị công tác cũ', 'Phương án'],
      ['', '', 'Năm sinh'],
      ['', '', 'Nam', 'Nữ'],
      [1, 'Mẫu Văn Cột', 1980, '', '003080000001', 'công chức', 'Phòng Nội vụ', 'bố trí'],
    );
    expect(rows).toEqual([1, 3]);
    expect(names.slice(1, 5)).toEqual(['Họ và tên', 'Năm sinh Nam', 'Năm sinh Nữ', 'Số CCCD']);
  });

  it('is no title of the sheet: that makes no column better known', async () => {
    const { rows, names } = await heading(
      ['', '', 'DANH SÁCH CÁN BỘ'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đối tượng', 'Phương án'],
      [1, 'Mẫu Văn Cột', 1980, '003080000001', 'công chức', 'bố trí'],
    );
    expect(rows).toEqual([2, 2]);
    expect(names[2]).toBe('Ngày sinh');
  });
});
