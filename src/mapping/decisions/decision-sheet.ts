/**
 * The columns that the decision workbook and its return agree on, in every language the same: those by which a row
 * is known, and those that people fill in.
 */
export const decisionHeadings = {
  record: 'Mã bản ghi',
  group: 'Mã nhóm',
  receiver: 'Nơi nhận',
  reason: 'Lý do',
  authority: 'Thẩm quyền',
  number: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  decidedBy: 'Người quyết định',
  replaces: 'Thay cho quyết định',
} as const;

export type DecisionColumn = keyof typeof decisionHeadings;

/** What people write for a receiver where a record is to stay open although its group is decided. */
export const leftOpen = 'để ngỏ';
