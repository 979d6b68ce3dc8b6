import { headingKey } from '../../inventory/heading-key.ts';
import { type NamePatterns, nameFinder } from '../../inventory/name-patterns.ts';
import { parseMoneyUnit } from '../../text/money.ts';
import { remember } from '../../text/remember.ts';
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

/** What a heading names. */
export interface NamedColumn<Column> {
  readonly column: Column;
  /** It is the heading of the form itself, which goes before other names. */
  readonly isOfForm: boolean;
}

/** The column of a receipt that a heading names; null for none. */
export const receiptColumn = columnFinder(receiptHeadings, receiptNames);
/** The column of the table of those who counted that a heading names; null for none. */
export const teamColumn = columnFinder(teamHeadings, teamNames);

/** Counted is neither money nor a share. */
const notCounted = /%|giá trị|thành tiền|ngày/iu;
const counts: ReadonlySet<string> = new Set(['quantity', 'received']);

function columnFinder<Column extends string>(
  headings: Readonly<Record<Column, string>>,
  names: NamePatterns<Column>,
): (heading: string) => NamedColumn<Column> | null {
  const columns = Object.keys(headings) as Column[];
  const byHeading = new Map(columns.map((column) => [headingKey(headings[column]), column]));
  const find = nameFinder(names);
  return remember(10_000, (heading) => {
    const key = headingKey(heading);
    const named = find(key);
    const own = byHeading.get(key);
    const column = own ?? columns.find((each) => each === named);
    if (column === undefined) return null;
    const isOther = counts.has(column) && (notCounted.test(heading) || parseMoneyUnit(heading) !== undefined);
    return isOther ? null : { column, isOfForm: own !== undefined };
  });
}
