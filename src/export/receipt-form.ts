import type { ColumnSpec } from '../workbook/write/spec.ts';

/** What a receiving team may say of a thing it received. */
export const receiptStates: readonly string[] = ['đủ', 'thiếu', 'thừa', 'hỏng', 'không đúng'];

/** The defined name of that list. */
export const receiptStateList = 'tinh_trang_tiep_nhan';

/** What is handed over: the headings of the receipt, filled in by `export commune`, blank in the form. */
export const receiptHeadings = {
  record: 'Mã bản ghi',
  inventory: 'Bảng kê',
  what: 'Tên, nội dung',
  giver: 'Bên giao',
  unit: 'Đơn vị tính',
  quantity: 'Số lượng bàn giao',
  value: 'Giá trị bàn giao (đồng)',
} as const;

/** The three columns a receiving team fills in. */
export const receiptFields: readonly ColumnSpec[] = [
  { heading: 'Thực nhận', width: 10, align: 'right', locked: false },
  {
    heading: 'Tình trạng',
    width: 12,
    align: 'center',
    locked: false,
    choice: { list: receiptStateList },
  },
  { heading: 'Ý kiến', width: 32, locked: false },
];
