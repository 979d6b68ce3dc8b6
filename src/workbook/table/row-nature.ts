import { foldText } from '../../text/fold.ts';
import { stripAccents } from '../../text/normalise.ts';
import { isBlankMark } from '../../text/number.ts';
import type { Cell, Row } from '../cell.ts';
import { cellText } from './cell-text.ts';

/**
 * What a row of a table is. Everything but `data` and `unclear` is structure; `form` is a sentence of a form, or one of
 * the parts in its table: the record that they state has a row of its own.
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
  | 'form'
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
const afterTotalWord = /^[\s:.]*($|\(|(mục|nhóm|phần|toàn|trang|khối|[ivx]+|[a-d]|\d+)(?!\p{L}))/u;
const totalWordsWithoutAccents = /^(tong cong|tong so|cong)[\s:.]*$/;

/** Blocks below a table: who signs, who receives, where and when it was signed. */
const signatureWords =
  /^(nguoi lap|noi nhan|dai dien|nguoi giao|nguoi nhan|ben giao|ben nhan|xac nhan cua|([^,]{0,40},)? ?ngay [\d.… ]*thang)/;
/** Those who sign by their position: in the row of a named person it is only that person's position. */
const signingPositions = /^(thu truong|ke toan truong|chu tich|truong phong)/;

const sectionMark = /^(\(?[ivxlc]+\)?|[a-dđ])[.)]?$/i;
const sectionWords =
  /^(([ivx]+|[a-dđ])[.)/\-\s]+\S|phần |mục |nhóm |khối |phòng |ban |ủy ban|uỷ ban|ubnd|hđnd|đảng uỷ|đảng ủy|văn phòng|trung tâm|trường |trạm |đội |chi cục|hạt |thanh tra|xã |phường |thị trấn |đơn vị (?!tính))/u;

/** A mark and words in one cell: "A. Trụ sở làm việc", "II) Máy móc". */
const markedWords = /^\(?([A-DĐ]|[IVX]{1,5})[.)]\s*\p{L}/u;

const columnNumber = /^\(?(\d{1,2})\)?(\s*=.*)?$/;

/** The row's position numbers under a heading: `1 2 3`, `(1) (2) (3)` or `A B 1 2`, at least three of them. */
export function isColumnNumbers(row: Row): boolean {
  const marks = row.cells.map(cellText).filter((text) => text !== '');
  if (marks.length < 3) return false;
  let expected: number | undefined;
  for (const mark of marks) {
    const digits = columnNumber.exec(mark)?.[1];
    if (digits === undefined) {
      if (expected === undefined && /^\(?[A-Z]\)?$/.test(mark)) continue;
      return (
        /^\(?[A-Z]\)?$/.test(marks.join('').slice(0, 1)) && marks.every((each) => /^\(?[A-Z]\)?$/.test(each))
      );
    }
    const number = Number(digits);
    if (number !== (expected ?? 1)) return false;
    expected = number + 1;
  }
  return true;
}

/** Tells what a row below a heading is. A row that is neither clearly a record nor clearly structure is `unclear`. */
export function rowNature(row: Row, landmarks: TableLandmarks): RowNature {
  const filled = row.cells.filter((cell) => cellText(cell) !== '');
  const sequence = filled.find((cell) => cell.column === landmarks.sequence);
  const others = filled.filter((cell) => cell !== sequence);
  const numbered = sequence !== undefined && /^\d/.test(sequence.text);
  const lead = filled.find((cell) => cell.kind === 'text' && !/^[\d.,()]+$/.test(cell.text));
  const leadText = lead ? cellText(lead) : '';
  if (!numbered && isTotal(leadText)) return 'total';
  if (isPlaceholder(sequence, others, numbered)) return 'placeholder';
  if (!numbered && filled.length <= 4 && isSignature(filled, landmarks)) return 'signature';
  if (numbered) return 'data';
  return unnumberedNature(sequence, others, landmarks);
}

/** A numbered line nobody filled in, or one of dots and dashes only. */
function isPlaceholder(sequence: Cell | undefined, others: readonly Cell[], numbered: boolean): boolean {
  if (others.length === 0) return numbered || isBlankMark(sequence ? cellText(sequence) : '');
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
  if (sectionMark.test(sequenceText) && isSectionLine(others, sequenceText)) return 'section';
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

/** A mark and words in one cell, and beside it nothing but sums. */
function isSummedSection([name, ...sums]: readonly Cell[], { naming }: TableLandmarks): boolean {
  if (name?.kind !== 'text' || sums.length === 0 || name.column > (naming ?? name.column)) return false;
  return markedWords.test(cellText(name)) && sums.every(isAmount);
}

/** Whether a cell holds nothing but a number, be it typed as text. */
export function isAmount(cell: Cell): boolean {
  return cell.kind === 'number' || /^[\d., ]+$/.test(cellText(cell));
}

function isSectionText(text: string): boolean {
  return sectionWords.test(foldText(text));
}

function isTotal(text: string): boolean {
  if (!/^[tc]/i.test(text)) return false;
  const folded = foldText(text);
  const rest = totalWord.exec(folded)?.[2];
  return (rest !== undefined && afterTotalWord.test(rest)) || totalWordsWithoutAccents.test(folded);
}

function isSignature(filled: readonly Cell[], { naming }: TableLandmarks): boolean {
  const words = (cell: Cell) => (cell.kind === 'text' ? stripAccents(foldText(cellText(cell))) : '');
  const name = filled.find((cell) => cell.column === naming);
  const isNamed =
    name !== undefined && !signatureWords.test(words(name)) && !signingPositions.test(words(name));
  return filled.some(
    (cell) => signatureWords.test(words(cell)) || (!isNamed && signingPositions.test(words(cell))),
  );
}

/** The fewest filled cells of a row below the signatures that may still be a record. */
export const fewestLateCells = 4;

/** Below the signatures there should be no data; a row that looks like it must not be swallowed. */
export function looksLikeLateData(row: Row, landmarks: TableLandmarks): boolean {
  const filled = filledCells(row);
  const isFull = filled.length >= fewestLateCells || filled.some((cell) => cell.kind === 'number');
  return isFull && rowNature(row, landmarks) === 'data';
}

/** Cells that say something: programs write empty texts, and formulas give them. */
export function filledCells(row: Row): readonly Cell[] {
  return row.cells.filter((cell) => cellText(cell) !== '');
}
