import { foldText } from '../../text/fold.ts';
import { cellText, filledCells } from './cell-text.ts';
import type { NaturedRow } from './knowledge.ts';
import type { TableLandmarks } from './landmarks.ts';
import { isInCapitals } from './signatures.ts';

/** How the title of a table begins, or a line above it: "Biểu số 2", "1. Danh sách …", "Quận Thử". */
const beginsTitle =
  /^(?:[\d(]|(?:biểu|danh sách|danh mục|bảng|phụ lục|mẫu số|báo cáo|sổ|tổng hợp|thống kê|tình hình|tiến độ|kê khai|kèm theo|đơn vị|quận|huyện|thị xã|ngày|tháng|năm|đợt|lần|tờ|trang|tiếp)(?!\p{L}))/u;

/**
 * How many rows from right below the last record on have nothing but a name, in a table without row numbers: what they have
 * in common with the record is merged down over them, or left out. They are no title of what follows.
 */
export function countBareNames(
  below: readonly NaturedRow[],
  last: NaturedRow | undefined,
  landmarks: TableLandmarks,
): number {
  if (last?.nature !== 'data' || landmarks.sequence !== undefined) return 0;
  const first = last.row.number + 1;
  const other = below.findIndex(
    (each, index) => each.row.number !== first + index || !isBareName(each, landmarks),
  );
  return other < 0 ? below.length : other;
}

function isBareName({ row, nature }: NaturedRow, { naming }: TableLandmarks): boolean {
  const [only, ...more] = filledCells(row);
  if (nature !== 'unclear' || only?.kind !== 'text' || more.length > 0 || only.column !== naming)
    return false;
  const text = cellText(only);
  return !isInCapitals(only) && !text.includes(':') && !beginsTitle.test(foldText(text));
}
