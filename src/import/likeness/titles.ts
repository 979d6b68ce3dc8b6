import { foldWithoutAccents } from '../../text/fold.ts';

/** How far the titles of two tables say that they are two lists: in the same words, in more words, in others. */
export type TitlesSay = 'one' | 'perhaps' | 'two';

/**
 * What says which version a list is, of which day, or that it adds to one, not which list: "Sheet1 (2)", "Lần 2", "bản cũ",
 * "ngày 05/06/2025", "Bổ sung".
 */
const versionWords = [
  String.raw`\(\d+\)`,
  String.raw`\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?`,
  String.raw`(?:ngay|thang|nam|quy) *[\d.…]+`,
  String.raw`(?:lan|dot|ban|phien ban|version|ver|v|sheet|trang tinh) *(?:thu )?\d+`,
  '(?:ban )?(?:cu|moi|goc|nhap|sua|da sua|chinh sua|sao|sao chep|chinh thuc|cuoi|cuoi cung|copy|final|backup)',
  'bo sung|phat sinh',
];
const version = new RegExp(`(?<![\\p{L}\\d])(?:${versionWords.join('|')})(?![\\p{L}\\d])`, 'gu');

/** Compares what two titles say beside versions and days. */
export function compareTitles(left: string, right: string): TitlesSay {
  const [one, other] = [wordsOf(left), wordsOf(right)];
  const ownWords = [isWithin(one, other), isWithin(other, one)].filter((within) => !within).length;
  if (ownWords === 0) return 'one';
  return ownWords === 1 ? 'perhaps' : 'two';
}

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].every((word) => others.has(word));
}

function wordsOf(title: string): ReadonlySet<string> {
  const words = foldWithoutAccents(title).replace(version, ' ');
  return new Set(words.match(/[\p{L}\d]+/gu) ?? []);
}
