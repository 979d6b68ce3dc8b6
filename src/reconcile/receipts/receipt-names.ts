import { type ColumnFinder, formColumnFinder } from '../../inventory/form-columns.ts';
import type { NamePatterns } from '../../inventory/name-patterns.ts';
import { parseMoneyUnit } from '../../text/money.ts';
import { type ReceiptColumn, receiptHeadings, type TeamColumn, teamHeadings } from './receipt-sheet.ts';

const handedOver = '{bàn giao|được bàn giao|giao|theo biên bản|theo danh mục|theo danh sách|theo bảng kê}';

/**
 * What receiving teams call the columns of a receipt, beside the headings of the form. “Số lượng” alone and “Đã nhận” are
 * left out: neither says whether it was handed over or counted.
 */
export const receiptNames = {
  record: ['Mã số bản ghi'],
  what: [
    '{|Tên} {tài sản, hồ sơ|người, tài sản, hồ sơ|nội dung bàn giao|tài sản bàn giao}',
    '{Tên tài sản|Tên hồ sơ|Danh mục|Danh mục bàn giao|Danh mục tài sản|Nội dung}',
  ],
  unit: ['{ĐVT|Đ.v.t}'],
  quantity: [`{Số lượng|SL} ${handedOver}`],
  value: [`Giá trị ${handedOver}`],
  received: [
    '{|Số lượng|SL|Số} {thực nhận|nhận thực tế|thực tế nhận|kiểm nhận|thực tế kiểm nhận|thực tế tiếp nhận|thực tế đã nhận}',
    '{Số lượng|SL} {thực tế|kiểm đếm|kiểm đếm thực tế|tiếp nhận|đã nhận}',
  ],
  condition: [
    'Tình trạng {khi nhận|lúc nhận|khi tiếp nhận|tiếp nhận|thực nhận|kiểm nhận}',
    'Kết quả {kiểm nhận|đối chiếu|tiếp nhận|kiểm đếm|kiểm tra|kiểm đếm, đối chiếu}',
  ],
  opinion: [
    'Ý kiến {|của} {tổ tiếp nhận|bên nhận|người nhận|tổ kiểm nhận}',
    '{Ý kiến|Ghi chú}, {ghi chú|ý kiến|lý do}',
    '{Ghi chú|Nhận xét|Lý do|Lý do chênh lệch|Lý do thừa, thiếu|Ý kiến khác}',
  ],
} as const satisfies NamePatterns<ReceiptColumn>;

/** What they call the columns of the table of those who counted. */
export const teamNames = {
  role: ['Vai trò trong tổ'],
  position: ['{Chức danh|Chức vụ, chức danh|Chức vụ, đơn vị}'],
  name: ['Họ tên', 'Họ và tên người kiểm nhận'],
  date: ['Ngày {kiểm|kiểm đếm|nhận|tiếp nhận}'],
} as const satisfies NamePatterns<TeamColumn>;

/** Counted is neither money nor a share. */
const notCounted = /%|giá trị|thành tiền|ngày/iu;
const counts: ReadonlySet<string> = new Set<ReceiptColumn>(['quantity', 'received']);

const findReceiptColumn = formColumnFinder(receiptHeadings, receiptNames);

/** The column of a receipt that a heading names; null for none. */
export const receiptColumn: ColumnFinder<ReceiptColumn> = (heading) => {
  const named = findReceiptColumn(heading);
  if (!named || !counts.has(named.column)) return named;
  return notCounted.test(heading) || parseMoneyUnit(heading) !== undefined ? null : named;
};

/** The column of the table of those who counted that a heading names; null for none. */
export const teamColumn: ColumnFinder<TeamColumn> = formColumnFinder(teamHeadings, teamNames);
