import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../helpers/rows.ts';
import { scan } from './support.ts';

type Line = readonly CellInput[];

/** A list without row numbers; what rows have in common is merged down over them. */
const heading: Line = ['Họ và tên', 'Giới tính', 'Chức vụ', 'Đơn vị công tác cũ', 'Ghi chú'];
const first: Line = ['Phạm Thị Ví', 'Nữ', 'Chuyên viên', 'Phòng Nội vụ'];

/** What the rows of all tables on a sheet are, in their order, but for the first heading. */
async function naturesBelow(...rows: readonly Line[]) {
  const tables = await scan([heading, ...rows]);
  return tables.flatMap(({ natures }) => [...natures.values()]).slice(1);
}

describe('words of signatures right below a record', () => {
  const sparse: Line = ['Lê Văn Nháp', '', '', '', 'đã nhận'];

  it.each([
    [['Trần Thị Mẫu', 'Nữ', 'Đại diện bên giao', 'Hạt Thử']],
    [['Trần Thị Mẫu', 'Nữ', 'Cán sự', 'Nơi nhận: Phòng Nội vụ']],
  ])('are those of a record that has the same cells as another: %s', async (row) => {
    expect(await naturesBelow(first, row, sparse)).toEqual(['data', 'data', 'data']);
  });

  it.each([
    [['Trần Thị Mẫu', '', '', '', 'Người nhận bàn giao']],
    [['Trần Thị Mẫu', 'Nữ', '', '', 'QĐ số 5, ngày 01 tháng 02 năm 2020']],
    [['Trần Thị Mẫu', '', 'Đại diện bên giao']],
    [['Đại diện Thị Thử', '', 'một']],
  ])('leave it open whether that is a record, and the rows below: %s', async (row) => {
    const rows: readonly Line[] = [first, row, sparse, ['Lê Thị Nháp'], [], ['Lê Văn Thử', '', '', 'một']];
    expect(await naturesBelow(...rows)).toEqual(['data', 'unclear', 'unclear', 'unclear', 'unclear']);
  });

  it.each([
    [['Người lập biểu', '', 'Thủ trưởng đơn vị']],
    [['Cán bộ kiểm kê', '', 'Người lập biểu', 'Hiệu trưởng']],
    [['', '', 'Hà Nội, ngày 30 tháng 6 năm 2025']],
    [['PHỤ TRÁCH', '', 'Người lập biểu']],
  ])('are signatures where nothing else stands beside them: %s', async (row) => {
    const rows: readonly Line[] = [first, row, ['(Ký tên)', '', '(Ký tên)'], [], ['Lê Nháp', '', 'Lê Thử']];
    expect(await naturesBelow(...rows)).toEqual(['data', 'signature', 'after-signature', 'after-signature']);
  });
});

describe('words of signatures below a gap', () => {
  const row: Line = ['Trần Thị Mẫu', '', 'Đại diện bên giao'];

  it('are signatures, be there a name beside them', async () => {
    expect(await naturesBelow(first, [], row, [], ['Lê Văn Nháp', '', 'Lê Thử'])).toEqual([
      'data',
      'signature',
      'after-signature',
    ]);
  });

  it('are none for sure where rows with names go on right below', async () => {
    expect(await naturesBelow(first, [], row, ['Lê Văn Nháp', '', '', 'một'])).toEqual([
      'data',
      'unclear',
      'unclear',
    ]);
  });
});

describe('the words of a total', () => {
  it.each([[['Trần Thị Mẫu', '', '', '', 'Tổng cộng']], [['Tổng cộng', 'Nam', 'Chuyên viên']]])(
    'sum up nothing in a row of words: %s',
    async (row) => {
      expect(await naturesBelow(first, row)).not.toContain('total');
    },
  );

  it('leave it open what a row is that has a name behind them', async () => {
    const grid: readonly Line[] = [
      ['Ghi chú', 'Danh mục tài sản', 'Đơn vị tính', 'Số lượng'],
      ['', 'Bàn thử số 1', 'cái', 1],
      ['Tổng', 'Bàn thử số 2'],
      ['Cộng', 'Bàn thử số 3', 'cái', 1],
      ['Cộng', 'Phòng Nội vụ', '', 2],
      ['Tổng cộng', '', 'cái', 2],
      ['Tổng cộng (bằng chữ)', 'Hai cái'],
    ];
    const [table] = await scan(grid);
    expect([...(table?.natures.values() ?? [])]).toEqual([
      ...['heading', 'data', 'unclear', 'unclear', 'total', 'total', 'total'],
    ]);
  });
});

describe('names alone right below a record', () => {
  const names: readonly Line[] = [['Trần Thị Mẫu'], ['Lê Văn Nháp']];

  it('are no title of the page that begins below them', async () => {
    expect(await naturesBelow(first, ...names, heading, first)).toEqual([
      ...['data', 'unclear', 'unclear', 'heading', 'data'],
    ]);
  });

  it('are no title of another list', async () => {
    const other: Line = ['Danh mục tài sản', 'Đơn vị tính', 'Số lượng', 'Nguyên giá'];
    const tables = await scan([heading, first, ...names, ['DANH MỤC TÀI SẢN'], other, ['Bàn', 'cái', 1, 2]]);
    expect(tables.map(({ natures }) => [...natures.values()])).toEqual([
      ['heading', 'data', 'unclear', 'unclear'],
      ['letterhead', 'heading', 'data'],
    ]);
  });

  it.each(['DANH SÁCH CÁN BỘ', 'Danh sách cán bộ', 'Đơn vị: Tổ một', '2. Viên chức', '(Tiếp theo)'])(
    'are told from a title: %s',
    async (title) => {
      expect(await naturesBelow(first, [title], heading, first)).not.toContain('unclear');
    },
  );
});
