import { remember } from '../text/remember.ts';
import { plainKey } from './heading-key.ts';

/** The day that amounts are of, behind the words of a key without accents: "gia tri con lai den 31 12 2024". */
const dayBehind =
  / (?:(?:tinh|co) )?(?:den|toi|tai)(?: (?:het|cuoi|thoi diem|ngay|thang|qui|quy|nam))*(?: (?:\d+|thang|nam|qui|quy))*(?<= \d+| nam)$| (?:(?:tinh|co) )?(?:den nay|(?:den|tai) (?:thoi diem )?(?:ban giao|kiem ke|bao cao|lap bieu|sap nhap|sap xep)(?: .*)?)$/;

/**
 * The key of a heading without the day that its amounts are of: "Giá trị còn lại đến 31/12/2024", "Nguyên giá tại thời điểm
 * bàn giao"; the same where it says none.
 */
export const withoutDay: (key: string) => string = remember(10_000, (key) => {
  const plain = plainKey(key);
  const day = plain.length === key.length ? dayBehind.exec(plain) : null;
  return day ? key.slice(0, day.index) : key;
});
