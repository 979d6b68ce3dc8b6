import { inventories } from '../../../src/inventory/inventories.ts';
import { dongInWords } from '../../../src/text/number-words.ts';
import type { GridRow } from './heading.ts';
import type { Layout } from './layout.ts';
import type { List } from './list.ts';
import { inVietnamese } from './sums.ts';
import type { Table } from './tables.ts';

/** Lines in words below the tables of a sheet, which have so many records. */
export function closingRows(
  tables: readonly Table[],
  records: number,
  { closing }: Layout,
): readonly GridRow[] {
  const [only, ...others] = tables;
  switch (closing) {
    case 'sums':
      return only && others.length === 0 ? sumsInWords(only.shown) : [];
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

/** "Tổng nguyên giá: 3.000.006 đồng", and the first such sum in words. */
function sumsInWords({ kind, columns }: List): readonly GridRow[] {
  const sums = new Map<string, number>();
  for (const { key, isMoney, cells } of columns) {
    const name = (inventories[kind].fields[key]?.heading ?? '').toLowerCase();
    if (!isMoney || !/^(?:nguyên giá|giá trị)/.test(name)) continue;
    const sum = cells.reduce((total, { stored }) => total + Number(stored), 0);
    sums.set(name, (sums.get(name) ?? 0) + sum);
  }
  const inFigures = [...sums].map(([name, sum]) => [`Tổng ${name}: ${inVietnamese(sum)} đồng`]);
  const inWords = [...sums.values()].slice(0, 1).map((sum) => [`(Bằng chữ: ${dongInWords(BigInt(sum))}./.)`]);
  return [...inFigures, ...inWords];
}

/** Who signs: two of them with room to do so, three with the day and with none. */
export function signatureRows({ signing }: Layout): readonly GridRow[] {
  switch (signing) {
    case 'none':
      return [];
    case 'two':
      return [[], ['', 'NGƯỜI LẬP BIỂU', '', 'CHỦ TỊCH'], [], [], ['', 'Mẫu Thử Một', '', 'Mẫu Thử Hai']];
    case 'three':
      return [
        ['', '', '', 'Hà Nội, ngày 30 tháng 6 năm 2025'],
        ['', 'Người lập biểu', 'Kế toán trưởng', 'Thủ trưởng đơn vị'],
        ['', '(Ký, ghi rõ họ tên)', '(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
        ['', 'Mẫu Thử Một', 'Mẫu Thử Hai', 'Mẫu Thử Ba'],
      ];
  }
}
