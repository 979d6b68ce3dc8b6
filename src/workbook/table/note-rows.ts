import { foldText, foldWithoutAccents } from '../../text/fold.ts';
import { statedCount } from '../../text/stated-count.ts';
import type { Cell, Row } from '../cell.ts';
import { cellText, filledCells } from './cell-text.ts';

/** Words about the table, of its page, or in brackets; and a row that says an amount in words. */
const noteWords =
  /^(?:(?:ghi chu|chu thich|luu y)(?: ?:|$)|\(?\*+\)?|(?:so tien |tong so tien )?(?:bang|viet bang|viet) chu|trang \d+(?: ?\/ ?\d+)?$|-? ?cot \(?\d+\)? ?:|\(.*\)$)/;
/** More cells are no note. */
const mostOfNote = 2;

const beginningOfNotes = /^(?:ghi chu|chu thich|luu y)(?!\p{L})/u;
/** "- …", "+ …", "(1) …", "2) …", "(*) …": one note of several. */
const oneOfNotes = /^(?:[-+*•·]|\(?\*+\)|[([]\d{1,2}[)\]]|\d{1,2}[.)])\s*\S/u;

/** Whether a row is words alone that say something about the table. */
export function isNote(filled: readonly Cell[]): boolean {
  const [first] = filled;
  if (!first || filled.length > mostOfNote || filled.some(({ kind }) => kind !== 'text')) return false;
  const text = cellText(first);
  return noteWords.test(foldWithoutAccents(text)) || statedCount(text) !== undefined;
}

/** Whether a row of words begins the notes below a table: "Ghi chú:". */
export function beginsNotes(row: Row): boolean {
  const [first] = filledCells(row);
  return first !== undefined && beginningOfNotes.test(foldWithoutAccents(cellText(first)));
}

/** Whether a row is one cell of words that begins as one of several notes does. */
export function isOneOfNotes(row: Row): boolean {
  const [only, ...more] = filledCells(row);
  return only?.kind === 'text' && more.length === 0 && oneOfNotes.test(foldText(cellText(only)));
}
