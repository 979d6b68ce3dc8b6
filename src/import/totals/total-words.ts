import { foldText } from '../../text/fold.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText, isAmount } from '../../workbook/table/cell-text.ts';
import { isSumOfPage } from '../../workbook/table/total-rows.ts';
import { bareSectionText } from '../sections/section-text.ts';

/** Behind "Cộng" stands what is summed up, whatever its name: "Cộng Phòng Tổng hợp". */
const total = /^(?!c[ộo]ng (?!t[ổo]ng)\p{L}).*t[ổo]ng/u;
const leading = 't[ổo]ng(?: c[ộo]ng| s[ốo])?[\\s:.]*';
const totalWords = new RegExp(`^.*?${leading}`, 'u');
/** "Tổng cộng mục 2", "Tổng cộng E": of one section, and of no more than that. */
const ofOneSection = new RegExp(
  `${leading}(?:(?:m[ụu]c|nh[óo]m|ph[ầa]n|kh[ốo]i) (?:[ivxl]+|[a-zđ]|\\d+)|[ivxl]+|[a-zđ])[\\s:.]*$`,
  'u',
);

/** Whether a total is of all there is: of a list, a sheet or a file. */
export function saysGrandTotal(row: Row): boolean {
  return wordsOf(row).some((text) => total.test(text)) && !saysPartOnly(row);
}

/** What a total says that it is of: "phòng nội vụ" behind "Tổng cộng"; empty where it says nothing of it. */
export function nameBehindTotal(row: Row): string {
  const [words = ''] = wordsOf(row).filter((text) => total.test(text));
  return words.replace(totalWords, '').replace(/[\s:.]+$/, '');
}

/** The name of a section, to compare it with what a total says. */
export function sectionName(row: Row): string {
  return foldText(bareSectionText(row));
}

/** Whether a total is of one section or one page, and says so. */
export function saysPartOnly(row: Row): boolean {
  return isSumOfPage(row) || wordsOf(row).some((text) => ofOneSection.test(text));
}

function wordsOf({ cells }: Row): readonly string[] {
  return cells.filter((cell) => !isAmount(cell)).map((cell) => foldText(cellText(cell)));
}
