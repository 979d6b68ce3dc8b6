import { foldText } from '../text/fold.ts';
import { stripAccents } from '../text/normalise.ts';
import { remember } from '../text/remember.ts';

/**
 * Words that offices shorten in a heading of several words, by their letters without accents: "Tên TS", "ĐV sử dụng", "KH
 * vốn năm 2025". Letters that stand for several things are left out: "CT" is a công trình, a công tác and a chủ tịch.
 */
const written: readonly (readonly [string, string])[] = [
  ['cbcc', 'cán bộ công chức'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['ccvc', 'công chức viên chức'],
  ['cl', 'còn lại'],
  ['cm', 'chuyên môn'],
  ['csnd', 'cơ sở nhà đất'],
  ['da', 'dự án'],
  ['dt', 'diện tích'],
  ['dv', 'đơn vị'],
  ['gt', 'giá trị'],
  ['kh', 'kế hoạch'],
  ['lk', 'luỹ kế'],
  ['ng', 'nguyên giá'],
  ['pa', 'phương án'],
  ['ql', 'quản lý'],
  ['sd', 'sử dụng'],
  ['sl', 'số lượng'],
  ['ts', 'tài sản'],
  ['tscd', 'tài sản cố định'],
  ['xd', 'xây dựng'],
];

/** The shortened words. */
export const shortWords: readonly string[] = written.map(([short]) => short);

const fullWords = new Map(written.map(([short, words]) => [short, foldText(words)]));

/** The key of a heading with its shortened words written out; the same for one word alone, or where none is short. */
export const writtenOut: (key: string) => string = remember(10_000, (key) => {
  if (!key.includes(' ')) return key;
  return key.replace(/\S+/g, (word) => fullWords.get(stripAccents(word)) ?? word);
});
