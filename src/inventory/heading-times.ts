import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { ColumnTexts } from './columns.ts';
import { remarksIn } from './heading-remarks.ts';

/** Whether a column tells what was before the handover or what comes after it. */
export type HeadingTime = 'before' | 'after';

const reorganised = '(?:khi )?(?:sắp xếp|sáp nhập|hợp nhất|bàn giao|ngày|0?1[./]0?7)';
const after = new RegExp(
  `^(?:sau ${reorganised}|mới$|(?:phương án|dự kiến|bố trí)(?!\\p{L})|tiếp nhận|chuyển đến|nơi đến)|(?<=\\p{L} )(?:mới|sau ${reorganised}(?: .*)?)$`,
  'u',
);
const before = new RegExp(
  `^(?:trước ${reorganised}|cũ$|hiện (?:nay|tại|đang|trạng)(?!\\p{L}))|(?<=\\p{L} )(?:cũ|hiện nay|hiện tại|trước ${reorganised}(?: .*)?)$`,
  'u',
);

/** The time that a group above a column, or a remark in brackets, says: "Sau sắp xếp" above "Đơn vị", "Chức vụ (mới)". */
export function headingTime({ texts, grouped }: ColumnTexts): HeadingTime | undefined {
  const groups = grouped ? texts.slice(0, -1) : [];
  const words = [...groups, ...remarksIn(texts.join(' '))];
  return words.map(timeOfWords).find((time) => time !== null) ?? undefined;
}

/** Null stands for no time, so that this too is remembered. */
const timeOfWords = remember(10_000, (words): HeadingTime | null => {
  const folded = foldText(words).trim();
  if (after.test(folded)) return 'after';
  return before.test(folded) ? 'before' : null;
});

const timeBehind =
  / (?:(sau (?:khi )?(?:sắp xếp|sap xep|sáp nhập|sap nhap|hợp nhất|hop nhat))|(?:trước|truoc) (?:khi )?(?:sắp xếp|sap xep|sáp nhập|sap nhap|hợp nhất|hop nhat)|hiện nay|hien nay|hiện tại|hien tai)$/;

/** The words of a heading's key before the time with which it ends, and that time: "chức vụ sau sắp xếp", "địa chỉ hiện nay". */
export const apartFromTime = remember(
  10_000,
  (key): { readonly words: string; readonly time: HeadingTime } | null => {
    const found = timeBehind.exec(key);
    if (!found) return null;
    return { words: key.slice(0, found.index), time: found[1] === undefined ? 'before' : 'after' };
  },
);
