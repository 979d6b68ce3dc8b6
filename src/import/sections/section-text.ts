import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText, isAmount } from '../../workbook/table/cell-text.ts';
import { numberedText } from '../../workbook/table/numbered-word.ts';
import { beginsWithCommune, beginsWithOffice, isShortenedCommune } from '../sender/office-names.ts';

const leadingMark = /^(?:\(?(?:[ivxlc]+|[a-dđ]|\d+(?:\.\d+)*)[.)/\-\s]+|[*+•\p{Pd}]+\s*)(?=\S)/iu;

/** Marks of sections after D: what stands behind must be plain, since "P. Phúc Xá" and "H. Ba Vì" begin so too. */
const laterMark = /^\(?[E-Ze-z](?:[.)/]\s*|\s+(?:\p{Pd}\s+)?)(?=\S)/u;
/** A mark in a cell of its own: whatever letter it is, the words stand beside it. */
const markAlone = /^\(?(?:[ivxlc]+|[a-zđ]|\d+(?:\.\d+)*|[*+•\p{Pd}]+)[.)/]*$/iu;
/** Of those nobody shortens a kind of place to these letters. */
const plainLaterMark = /^\(?[EFGIK-Oefgik-o](?:[.)/]\s*|\s+\p{Pd}\s+)(?=\S)/u;

/** The words of a section row, marks and all; the sums that may stand beside them are left out. */
export function sectionText(row: Row): string {
  return wordsIn(row).join(' ');
}

function wordsIn(row: Pick<Row, 'cells'>): readonly string[] {
  return row.cells
    .filter((cell) => !isAmount(cell))
    .map(cellText)
    .filter(Boolean);
}

const people =
  'người|đ/c|đồng chí|cán bộ|công chức|viên chức|cb|cbccvc|cbcc|lao động|nhân sự|trường hợp|biên chế';
const things =
  'cái|bộ|chiếc|xe|máy|tài sản|cơ sở|trụ sở|dự án|công trình|nhiệm vụ|vụ việc|vụ|đơn|hồ sơ|hộp|cặp';
const counted = `(?:tổng số:?\\s*)?\\d+(?:\\s*(?:${people}|${things}))?`;
/** How many there are in a section, behind its name: "Phòng Nội vụ (12 người)", "Phòng Y tế: 5". */
const countBehind = new RegExp(`\\s*(?:[(:]|[\\p{Pd}:] )\\s*${counted}\\s*\\)?\\s*$`, 'iu');
/** What stands behind the name of a section that goes on over another page. */
const goingOn = /\s*(?:[(,]|[\p{Pd}] )\s*tiếp(?: theo)?\s*\)?\s*$/iu;
/** The same in a cell of its own. */
const countAlone = new RegExp(`^\\(?\\s*${counted}\\s*\\)?$`, 'iu');

/** Whether a section row says that its section began on an earlier page. */
export function goesOnFromBefore(row: Row): boolean {
  return goingOn.test(sectionText(row));
}

/** Whether a cell of a section row says no more than how many there are in it. */
export function isCount(cell: Cell): boolean {
  return isAmount(cell) || countAlone.test(cellText(cell));
}

/** The words of a section row alone, without its mark and the count of what stands below it. */
export function bareSectionText(row: Pick<Row, 'cells'>): string {
  const [first = '', ...others] = wordsIn(row);
  const behind = others.filter((text) => !countAlone.test(text));
  const isBeside = behind.length > 0 && markAlone.test(first);
  const words = isBeside ? behind.join(' ') : withoutMark([first, ...behind].join(' '));
  return words.replace(countBehind, '').replace(goingOn, '');
}

function withoutMark(text: string): string {
  if (isShortenedCommune(text)) return text;
  const numbered = numberedText(text);
  if (numbered) return numbered.words || text;
  if (leadingMark.test(text)) return text.replace(leadingMark, '');
  const behind = text.replace(laterMark, '');
  return beginsWithOffice(behind) || beginsWithCommune(behind) ? behind : text.replace(plainLaterMark, '');
}

/** The words of a section row behind a mark that may as well be how a kind of place is shortened. */
export function behindLaterMark(bare: string): string {
  return isShortenedCommune(bare) ? bare : bare.replace(laterMark, '');
}
