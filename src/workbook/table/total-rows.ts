import { foldText, foldWithoutAccents } from '../../text/fold.ts';
import { stripAccents } from '../../text/normalise.ts';
import { countBehindName } from '../../text/stated-count.ts';
import { sumSentence } from '../../text/sum-sentence.ts';
import type { Cell, Row } from '../cell.ts';
import { cellText, filledCells, isAmount } from './cell-text.ts';
import type { TableLandmarks, TellingCells } from './landmarks.ts';
import { namesSection } from './section-rows.ts';

/** `Cộng`, `Tổng cộng`, `Cộng mục I`; not `Cộng tác viên`, `Tổng công ty`. */
const totalWord = /^(tổng cộng|tổng số|tổng|cộng)(?!\p{L})(.*)$/u;
const afterTotalWord = /^[\s:.]*($|\(|(mục|nhóm|phần|toàn|trang|khối|[ivxl]+|[a-zđ]|\d+)(?!\p{L}))/u;
const totalWordsWithoutAccents = /^(tong cong|tong so|cong)[\s:.]*$/;

/** Whether a row begins with the words of a total; a numbered one only where nothing but sums stands beside them. */
export function opensAsTotal({ lead, others, isNumbered }: TellingCells): boolean {
  if (!lead || !isTotal(cellText(lead))) return false;
  return !isNumbered || (others.length > 1 && others.every((cell) => cell === lead || isAmount(cell)));
}

function isTotal(text: string): boolean {
  if (!/^[tc]/i.test(text)) return false;
  const folded = foldText(text);
  const rest = totalWord.exec(folded)?.[2];
  return (rest !== undefined && afterTotalWord.test(rest)) || totalWordsWithoutAccents.test(folded);
}

/** Words beside those of a total: fewer may stand there for their own sake, "cái", "đồng". */
const fewestOfRecord = 2;
const nameBeside = /^\p{L}[^:]*\p{L}/u;
const isOfWords = /^\p{L}[^\d:]*\p{L}$/u;

/** Whether a row that begins with the words of a total has a name beside them, and no or more than sums: it may be a record. */
export function saysMoreThanSums({ lead, others }: TellingCells, { naming }: TableLandmarks): boolean {
  if (lead && /chữ/u.test(cellText(lead))) return false;
  const texts = others.filter((cell) => cell !== lead && cell.kind === 'text');
  const isNamed = texts.some((cell) => cell.column === naming && nameBeside.test(cellText(cell)));
  const further = texts.filter((cell) => cell.column !== naming && isOfWords.test(cellText(cell)));
  if (others.some(isAmount)) return isNamed && further.length > 0;
  return isNamed || further.length >= fewestOfRecord;
}

/** Words that sum up in other ways, each followed by nothing but sums: "Cộng phòng Nội vụ", "Tổng giá trị", "T/cộng", "Chuyển sang". */
const summingUp =
  /^(?:cong (?!tac|dong|hoa|sinh|huong|su|nghe)|tong (?:gia tri|nguyen gia|dien tich|tai san|so|cac|hop|muc|von|tien|chung|cong (?!t[yi]\b))|(?:mang|chuyen) sang|luy ke|(?:thanh tien|t ?[./] ?cong)[\s:.]*$)/;

/** "Cộng Văn phòng", "Tổng khối mầm non"; not "Tổng đài", "Cổng sắt". */
const summingUpInFull =
  /^(?:cộng|tổng) (?!đài|công ti|cục|kho|thành|hợp|lãnh sự|tác|đồng|hòa|sinh|hưởng|sự|nghệ|quan)/;

/**
 * Whether a row without a number sums up in other words than those of a total, with nothing but sums beside them. That is no
 * record where the rows are numbered; where none are, its words must be plainer.
 */
export function isSummingUp({ lead, filled }: TellingCells, { sequence }: TableLandmarks): boolean {
  if (lead && filled.length === 1) return isSumInWords(cellText(lead));
  if (!lead || filled.length < 2) return false;
  if (!filled.every((cell) => cell === lead || isAmount(cell))) return false;
  if (isCarriedOver({ cells: [lead] })) return true;
  const words = foldText(cellText(lead));
  return summingUpInFull.test(words) || (sequence !== undefined && summingUp.test(stripAccents(words)));
}

/** "Cộng Phòng Nội vụ: 12 người", "Tổng nguyên giá: 3.000.006 đồng". */
function isSumInWords(text: string): boolean {
  return countOfNamedPart(text) !== undefined || (sumSentence(text)?.sums ?? []).length > 0;
}

/** How many rows a sum says that an office or a section has: "Cộng Phòng Nội vụ: 12 người"; undefined for other words. */
export function countOfNamedPart(text: string): number | undefined {
  return sumsNamedPart(text) ? countBehindName(text) : undefined;
}

/** Whether words sum up an office or a section: "Cộng Phòng Nội vụ"; not "Tổng diện tích", "Tổng số nữ". */
export function sumsNamedPart(text: string): boolean {
  const name = /^(?:cộng|tổng(?: cộng| số)?) (?=\p{L})(.*)$/u.exec(foldText(text))?.[1];
  return name !== undefined && namesSection(name);
}

/** "Cộng trang 1", "Tổng cộng trang này": of one page, and of no more than that. */
const ofOnePage = /^(?:tong )?(?:cong |so )?trang(?: nay| (?:so )?\d+(?: ?\/ ?\d+)?| [ivx]+)?[\s:.]*$/;

/**
 * "Mang sang", "Cộng chuyển sang trang sau", "Số trang trước chuyển qua", "Luỹ kế đến trang 2"; not "Chuyển trang thiết bị",
 * "Luỹ kế năm 2024".
 */
const carriedOver =
  /^(?:(?:so|cong|tong) )*(?:(?:trang truoc )?(?:mang|chuyen) (?:sang|qua)|chuyen trang|trang truoc|cong don|luy ke)(?! ?(?!(?:tu|den|het|trang|sau|truoc|nay)(?!\p{L}))\p{L})/u;

/** Whether a row states what the rows of one page come to. */
export function isSumOfPage(row: Pick<Row, 'cells'>): boolean {
  return saysAny(row, ofOnePage);
}

/** Whether a row carries over what all pages down to here come to. */
export function isCarriedOver(row: Pick<Row, 'cells'>): boolean {
  return saysAny(row, carriedOver);
}

function saysAny({ cells }: Pick<Row, 'cells'>, words: RegExp): boolean {
  return cells.some((cell) => cell.kind === 'text' && words.test(foldWithoutAccents(cellText(cell))));
}

const breakdown = /^[-+*•·]? ?trong đó(?!\p{L})/u;

/** Whether a row without a number begins what a total consists of: "Trong đó:", perhaps with the first name and its sums. */
export function beginsBreakdown(row: Row, landmarks: TableLandmarks): boolean {
  const [first, ...others] = filledCells(row);
  if (first?.kind !== 'text' || !breakdown.test(foldText(cellText(first)))) return false;
  return others.length === 0 || isNameWithSums(row, landmarks);
}

/** Whether a row without a number is words, and sums beside them. */
export function isNameWithSums(row: Row, { sequence }: TableLandmarks): boolean {
  const [name, ...sums] = filledCells(row).filter((cell) => !isBullet(cell, sequence));
  return name?.kind === 'text' && !isAmount(name) && sums.length > 0 && sums.every(isAmount);
}

function isBullet(cell: Cell, sequence: number | undefined): boolean {
  return cell.column === sequence && /^[-+*•·]+$/.test(cellText(cell));
}
