import { foldText } from '../../text/fold.ts';
import type { Cell, Row } from '../cell.ts';
import { cellText, filledCells, isAmount, saysSomething } from './cell-text.ts';
import type { TableLandmarks } from './landmarks.ts';
import { numberedText } from './numbered-word.ts';

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

/** Whether a text begins as the name of a section does: with its mark, or with what sections are called. */
export function isSectionText(text: string): boolean {
  const folded = foldText(text);
  return sectionNames.test(folded) || sectionMarked.test(folded) || numberedText(text) !== undefined;
}

/** Whether folded words are what sections are called: "phòng nội vụ"; not "nữ". */
export function namesSection(folded: string): boolean {
  return sectionNames.test(folded);
}

/** Whether a row is a mark with words beside it; sums of the section may stand there too, but nothing that only a record has. */
export function isMarkedSection(mark: string, [name, ...rest]: readonly Cell[]): boolean {
  if (!sectionMark.test(mark) && !numberedText(mark)) return false;
  if (name?.kind !== 'text') return false;
  if (rest.length <= 1 && rest.every((cell) => cell.kind === 'text')) return true;
  const isCapital = mark !== mark.toLowerCase();
  return isCapital && rest.every(isAmount);
}

/** How many there are in a section: "02 tài sản", "(12 người)". */
const countOfThings = /^\(?\d+ \p{L}[\p{L}/, ]{1,20}\)?$/u;

/** Whether a row is a mark and words in one cell, and beside it nothing but sums, or how many there are in the section. */
export function isSummedSection([name, ...sums]: readonly Cell[], { naming }: TableLandmarks): boolean {
  if (name?.kind !== 'text' || sums.length === 0 || name.column > (naming ?? name.column)) return false;
  const text = cellText(name);
  const isLater = laterMark.test(text) && sectionNames.test(foldText(text));
  const isMarked = markedWords.test(text) || isLater || Boolean(numberedText(text)?.words);
  if (!isMarked) return false;
  const [only, ...more] = sums;
  const isCount = only !== undefined && more.length === 0 && countOfThings.test(cellText(only));
  return isCount || sums.every(isAmount);
}

/** Whether a row is a star in the column of numbers before the name of a section: "*" beside "Trạm y tế". */
export function isStarredSection(sequence: Cell | undefined, [name, ...more]: readonly Cell[]): boolean {
  const isStar = sequence !== undefined && /^\*+$/.test(cellText(sequence));
  return isStar && more.length === 0 && name !== undefined && isSectionText(cellText(name));
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
