import { foldText } from '../../text/fold.ts';
import { stripAccents } from '../../text/normalise.ts';
import { isBlankMark } from '../../text/number.ts';
import { countBehindName, statedCount } from '../../text/stated-count.ts';
import { sumSentence } from '../../text/sum-sentence.ts';
import type { Cell, Row } from '../cell.ts';
import { cellText, saysSomething } from './cell-text.ts';
import { numberedText } from './numbered-word.ts';
import { isCarriedOver } from './page-sums.ts';
import { isSignature } from './signatures.ts';
import { namesState } from './state-words.ts';

/**
 * What a row of a table is. Everything but `data` and `unclear` is structure; `form` is a sentence of a form, or one of
 * the parts in its table, `part` a further row of the record above it, `continuation` one that only continues its texts: the
 * record that they state has a row of its own.
 */
export type RowNature =
  | 'data'
  | 'unclear'
  | 'letterhead'
  | 'heading'
  | 'column-numbers'
  | 'section'
  | 'total'
  | 'placeholder'
  | 'note'
  | 'form'
  | 'part'
  | 'continuation'
  | 'signature'
  | 'after-signature';

/** The columns of a table that tell what a row is. */
export interface TableLandmarks {
  /** The column that numbers the rows (STT), 1-based. */
  readonly sequence: number | undefined;
  /** The column that names a record, 1-based. */
  readonly naming: number | undefined;
}

/** `Cộng`, `Tổng cộng`, `Cộng mục I`; not `Cộng tác viên`, `Tổng công ty`. */
const totalWord = /^(tổng cộng|tổng số|tổng|cộng)(?!\p{L})(.*)$/u;
const afterTotalWord = /^[\s:.]*($|\(|(mục|nhóm|phần|toàn|trang|khối|[ivxl]+|[a-zđ]|\d+)(?!\p{L}))/u;
const totalWordsWithoutAccents = /^(tong cong|tong so|cong)[\s:.]*$/;

const sectionMark = /^(\(?[ivxlc]+\)?|[a-zđ])[.)]?$/i;
/** What sections are called, be they numbered or lettered: "E. Khối mầm non", "1. Trường Tiểu học Thử". */
const sectionNames =
  /^(?:(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)/-]\s*)?(?:phần |mục |nhóm |khối |phòng |ban |ủy ban|ubnd|hđnd|đảng ủy|văn phòng|trung tâm|trường |trạm |đội |chi cục|hạt |thanh tra|xã |phường |thị trấn |(?:x|p|tt)\. ?|đơn vị (?!tính))/u;
/** A mark before any words: "II - Máy móc", "E. Máy móc". */
const sectionMarked = /^(?:(?:[ivx]+|[a-dđ])[.)/\-\s]+|[a-zđ][.)]\s*)\S/u;

/** A mark and words in one cell: "A. Trụ sở làm việc", "II) Máy móc", "B - Xe ô tô", "C/ Máy móc". */
const markedWords = /^\(?([A-DĐ]|[IVX]{1,7}|XL[IVX]{0,4})(?:[.)]\s*|\/\s|\s\p{Pd}\s)\p{L}/u;
/** The same of later letters, which short words begin with as well: "M. tính". */
const laterMark = /^\(?[E-Z](?:[.)/]|\s\p{Pd}\s)/u;

/** `4`, `(4)`, `[4]`, `4a`, with how it is reckoned: `7=5x6`, `(8)=(7)-(6)`. */
const columnNumber = /^[([]?(\d{1,2})[a-z]?[)\]]?(\s*[=:].*)?$/;
const columnLetter = /^[([]?[a-zđ][)\]]?$/i;

/**
 * The row's position numbers under a heading: `1 2 3`, `(1) (2) (3)`, `A B 1 2` or `a b c`, at least three of them.
 * Numbers ascend, be it with gaps where columns were taken out; letters stand before them.
 */
export function isColumnNumbers(row: Row): boolean {
  const marks = row.cells.map(cellText).filter((text) => text !== '');
  if (marks.length < 3) return false;
  const firstNumber = marks.findIndex((mark) => columnNumber.test(mark));
  const letters = firstNumber < 0 ? marks : marks.slice(0, firstNumber);
  const numbers = marks.slice(letters.length).map((mark) => Number(columnNumber.exec(mark)?.[1]));
  if (!letters.every((mark) => columnLetter.test(mark)) || numbers.some(Number.isNaN)) return false;
  const ascends = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return ascends && (numbers[0] ?? 1) <= letters.length + 1 && (numbers.at(-1) ?? 0) <= 2 * marks.length;
}

/** Tells what a row below a heading is. A row that is neither clearly a record nor clearly structure is `unclear`. */
export function rowNature(row: Row, landmarks: TableLandmarks): RowNature {
  const filled = filledCells(row);
  const sequence = filled.find((cell) => cell.column === landmarks.sequence);
  const others = filled.filter((cell) => cell !== sequence);
  const numbered = sequence !== undefined && /^\d/.test(sequence.text);
  const lead = filled.find((cell) => cell.kind === 'text' && !/^[\d.,()]+$/.test(cell.text));
  const leadText = lead ? cellText(lead) : '';
  const sumsAlone = others.length > 1 && others.every((cell) => cell === lead || isAmount(cell));
  if (isTotal(leadText) && (!numbered || sumsAlone))
    return saysMoreThanSums(others, lead, landmarks) ? 'unclear' : 'total';
  if (!numbered && isSummingUp(lead, filled, landmarks)) return 'total';
  if (isPlaceholder(sequence, others)) return 'placeholder';
  if (isNote(filled, numbered && others.length > 0) && !isStarredSection(sequence, others)) return 'note';
  if (!numbered && filled.length <= 4 && isSignature(filled, landmarks.naming)) return 'signature';
  // The top of a letterhead is that of a further table, or of nothing.
  if (!numbered && filled.length <= 2 && namesState({ cells: filled })) return 'unclear';
  if (numbered && others.length > 0) return 'data';
  return unnumberedNature(sequence, others, landmarks);
}

/** A numbered line nobody filled in, or one of dots and dashes only. */
function isPlaceholder(sequence: Cell | undefined, others: readonly Cell[]): boolean {
  if (others.length === 0) return /^[\d.)/\p{Pd}…_ ]*$/u.test(sequence ? cellText(sequence) : '');
  return others.every((cell) => isBlankMark(cellText(cell)));
}

function unnumberedNature(
  sequence: Cell | undefined,
  others: readonly Cell[],
  landmarks: TableLandmarks,
): RowNature {
  const sequenceText = sequence ? cellText(sequence) : '';
  const [only] = others;
  if (others.length === 0) return isSectionText(sequenceText) ? 'section' : 'unclear';
  if ((sectionMark.test(sequenceText) || numberedText(sequenceText)) && isSectionLine(others, sequenceText))
    return 'section';
  if (isSummedSection(sequence ? [sequence, ...others] : others, landmarks)) return 'section';
  if (others.length > 1 || !only) return 'data';
  const text = cellText(only);
  const inNaming = landmarks.naming === undefined || only.column <= landmarks.naming;
  return only.kind === 'text' && inNaming && isSectionText(text) ? 'section' : 'unclear';
}

/** A mark with words beside it; sums of the section may stand there too, but nothing that only a record has. */
function isSectionLine(others: readonly Cell[], mark: string): boolean {
  const [name, ...rest] = others;
  if (name?.kind !== 'text') return false;
  if (rest.length <= 1 && rest.every((cell) => cell.kind === 'text')) return true;
  const isCapital = mark !== mark.toLowerCase();
  return isCapital && rest.every(isAmount);
}

/** How many there are in a section: "02 tài sản", "(12 người)". */
const countOfThings = /^\(?\d+ \p{L}[\p{L}/, ]{1,20}\)?$/u;

/** A mark and words in one cell, and beside it nothing but sums, or how many there are in the section. */
function isSummedSection([name, ...sums]: readonly Cell[], { naming }: TableLandmarks): boolean {
  if (name?.kind !== 'text' || sums.length === 0 || name.column > (naming ?? name.column)) return false;
  const text = cellText(name);
  const isLater = laterMark.test(text) && sectionNames.test(foldText(text));
  const isMarked = markedWords.test(text) || isLater || Boolean(numberedText(text)?.words);
  if (!isMarked) return false;
  const [only, ...more] = sums;
  const isCount = only !== undefined && more.length === 0 && countOfThings.test(cellText(only));
  return isCount || sums.every(isAmount);
}

/** Fewer may be all that is known of a record. */
const fewestSums = 2;

/**
 * Whether a row among numbered ones has no number, but the name of an office and nothing but sums beside it: those of the
 * rows below where such a row opens the table, else perhaps of the rows above.
 */
export function isOfficeWithSums(row: Row, { naming, sequence }: TableLandmarks): boolean {
  const name = row.cells.find(saysSomething);
  if (name?.kind !== 'text' || sequence === undefined || name.column !== naming) return false;
  const [, ...sums] = filledCells(row);
  return sums.length >= fewestSums && sums.every(isAmount) && isSectionText(cellText(name));
}

/** Whether a cell holds nothing but a number, be it typed as text. */
export function isAmount(cell: Cell): boolean {
  return cell.kind === 'number' || /^[\d., ]+$/.test(cellText(cell));
}

function isSectionText(text: string): boolean {
  const folded = foldText(text);
  return sectionNames.test(folded) || sectionMarked.test(folded) || numberedText(text) !== undefined;
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
function saysMoreThanSums(
  others: readonly Cell[],
  lead: Cell | undefined,
  { naming }: TableLandmarks,
): boolean {
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
 * A row without a number and with nothing but sums is no record where the rows are numbered; where none are, its words
 * must be plainer.
 */
function isSummingUp(lead: Cell | undefined, filled: readonly Cell[], { sequence }: TableLandmarks): boolean {
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
  return name !== undefined && sectionNames.test(name);
}

/** Words about the table, of its page, or in brackets; and a row that says an amount in words. */
const noteWords =
  /^(?:(?:ghi chu|chu thich|luu y)(?: ?:|$)|\(?\*+\)?|(?:so tien |tong so tien )?(?:bang|viet bang|viet) chu|trang \d+(?: ?\/ ?\d+)?$|-? ?cot \(?\d+\)? ?:|\(.*\)$)/;

/** One or two cells of words that say something about the table. */
function isNote(filled: readonly Cell[], isRecord: boolean): boolean {
  const [first] = filled;
  if (isRecord || !first || filled.length > 2 || filled.some(({ kind }) => kind !== 'text')) return false;
  const text = cellText(first);
  return noteWords.test(stripAccents(foldText(text))) || statedCount(text) !== undefined;
}

const beginningOfNotes = /^(?:ghi chu|chu thich|luu y)(?!\p{L})/u;
/** "- …", "+ …", "(1) …", "2) …", "(*) …": one note of several. */
const oneOfNotes = /^(?:[-+*•·]|\(?\*+\)|[([]\d{1,2}[)\]]|\d{1,2}[.)])\s*\S/u;

/** Whether a row of words begins the notes below a table: "Ghi chú:". */
export function beginsNotes(row: Row): boolean {
  const [first] = filledCells(row);
  return first !== undefined && beginningOfNotes.test(stripAccents(foldText(cellText(first))));
}

/** Whether a row is one cell of words that begins as one of several notes does. */
export function isOneOfNotes(row: Row): boolean {
  const [only, ...more] = filledCells(row);
  return only?.kind === 'text' && more.length === 0 && oneOfNotes.test(foldText(cellText(only)));
}

/** Whether a row without a number begins what a total consists of: "Trong đó:", perhaps with the first name and its sums. */
export function beginsBreakdown(row: Row, landmarks: TableLandmarks): boolean {
  const [first, ...others] = filledCells(row);
  if (first?.kind !== 'text' || !breakdown.test(foldText(cellText(first)))) return false;
  return others.length === 0 || isNameWithSums(row, landmarks);
}

const breakdown = /^[-+*•·]? ?trong đó(?!\p{L})/u;

/** Whether a row without a number is words, and sums beside them. */
export function isNameWithSums(row: Row, { sequence }: TableLandmarks): boolean {
  const [name, ...sums] = filledCells(row).filter((cell) => !isBullet(cell, sequence));
  return name?.kind === 'text' && !isAmount(name) && sums.length > 0 && sums.every(isAmount);
}

function isBullet(cell: Cell, sequence: number | undefined): boolean {
  return cell.column === sequence && /^[-+*•·]+$/.test(cellText(cell));
}

/** A star in the column of numbers before the name of a section: "*" beside "Trạm y tế". */
function isStarredSection(sequence: Cell | undefined, [name, ...more]: readonly Cell[]): boolean {
  const isStar = sequence !== undefined && /^\*+$/.test(cellText(sequence));
  return isStar && more.length === 0 && name !== undefined && isSectionText(cellText(name));
}

/** Cells that say something: programs write empty texts, and formulas give them. */
export function filledCells(row: Row): readonly Cell[] {
  return row.cells.filter(saysSomething);
}
