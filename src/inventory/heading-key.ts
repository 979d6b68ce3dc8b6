import { foldText } from '../text/fold.ts';
import { stripAccents } from '../text/normalise.ts';
import { remember } from '../text/remember.ts';

/** No heading is that long; a letter or worse in one cell is not to be gone through again for every run of rows. */
const longestHeading = 1_000;

/** A unit behind the words, without brackets: "Nguyên giá, tr.đ", "Diện tích đất - ha". */
const unitBehind =
  /(?<=\S)[\s,;:/-]+(?:(?:đvt|đơn vị tính|đơn vị|tính bằng)[\s:]*)?(?:(?:nghìn|ngàn|ng|triệu|tr|tỉ|1[., ]?000(?:[., ]?000)?)[. ]*(?:đồng|đ|vnđ|vnd)|m2|m²|ha)\.?\s*$/u;

/** The raised number of a footnote: "Nguyên giá¹", "Số lượng (cái)²"; not that of "m²". */
const raisedNumber = /(?<=[\p{L}\p{N}%)\]])(?<!(?<!\p{L})[kdh]?m)[¹²³⁰⁴-⁹]+/gu;

/**
 * What two headings must share to mean the same: folded, without remarks in brackets, footnotes, units behind them
 * and punctuation.
 * A percent sign is a word: "% hoàn thành" is a share, "Hoàn thành" a year. Empty for what is too long for one.
 */
export function headingKey(text: string): string {
  return text.length > longestHeading ? '' : keyOf(text);
}

const keyOf: (text: string) => string = remember(10_000, (text) =>
  foldText(text)
    .replace(raisedNumber, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(unitBehind, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);

/** The same without accents, for headings written with or without. */
export function plainHeadingKey(text: string): string {
  return plainKey(headingKey(text));
}

/** A key without accents. */
export const plainKey: (key: string) => string = remember(10_000, stripAccents);
