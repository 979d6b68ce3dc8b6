/**
 * The columns that the receipt and its return agree on, in every language the same: what is handed over is filled in by
 * `export commune` and blank in the form of `template receipt`; the last three are the receiving team's.
 */
export const receiptHeadings = {
  record: 'Mã bản ghi',
  inventory: 'Bảng kê',
  what: 'Tên, nội dung',
  giver: 'Bên giao',
  unit: 'Đơn vị tính',
  quantity: 'Số lượng bàn giao',
  value: 'Giá trị bàn giao (đồng)',
  received: 'Thực nhận',
  condition: 'Tình trạng',
  opinion: 'Ý kiến',
} as const;

export type ReceiptColumn = keyof typeof receiptHeadings;

/** The columns of the table of those who counted. */
export const teamHeadings = {
  role: 'Vai trò',
  position: 'Chức vụ',
  name: 'Họ và tên',
  date: 'Ngày kiểm nhận',
} as const;

export type TeamColumn = keyof typeof teamHeadings;

/** What a receiving team may say of a thing it received, in the words of the form. */
export const conditionWords = {
  complete: 'đủ',
  missing: 'thiếu',
  excess: 'thừa',
  damaged: 'hỏng',
  wrong: 'không đúng',
} as const;

export type Condition = keyof typeof conditionWords;
