import type { GridRow } from './heading.ts';
import type { Layout } from './layout.ts';

/** Lines in words below so many records. */
export function closingRows(records: number, { closing }: Layout): readonly GridRow[] {
  switch (closing) {
    case 'none':
      return [];
    case 'count':
      return [[`Danh sách này có ${records} dòng./.`]];
    case 'note':
      return [['Ghi chú: số liệu tính đến ngày 30/6/2025']];
    case 'several notes':
      return [
        [],
        ['Ghi chú:'],
        ['- Số liệu tính đến ngày 30/6/2025'],
        ['- Cột (3): ghi theo quyết định gần nhất'],
        ['1. Đơn vị lập biểu theo thực tế quản lý, sử dụng'],
      ];
    case 'footnotes':
      return [
        ['Ghi chú: (1) Ghi theo sổ kế toán'],
        ['(2) Ghi theo thực tế'],
        ['(*) Chưa bao gồm các hồ sơ đang mượn'],
      ];
    case 'receivers':
      return [[], ['Nơi nhận:'], ['- Như trên;'], ['- Phòng Nội vụ;'], ['- Lưu: VT.']];
  }
}
