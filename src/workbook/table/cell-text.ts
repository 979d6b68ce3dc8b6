import { decodeLegacy } from '../../text/legacy.ts';
import { isNormal, normaliseText } from '../../text/normalise.ts';
import { type Cell, cellAt, type Row } from '../cell.ts';

/** What a person reads in a cell: legacy fonts decoded, NFC, spaces in order. Numbers and dates as their raw text. */
export function cellText(cell: Cell): string {
  if (cell.kind !== 'text' || (cell.font === undefined && isNormal(cell.text))) return cell.text;
  return normaliseText(decodeLegacy(cell.text, cell.font).text);
}

/** The signs of ASCII that can be seen stand between these two. */
const space = 0x20;
const deletion = 0x7f;

/** Whether a cell says something: whether its `cellText` is not empty, which the first sign settles nearly always. */
export function saysSomething(cell: Cell): boolean {
  const first = cell.text.charCodeAt(0);
  if (cell.font === undefined && first > space && first < deletion) return true;
  return cellText(cell) !== '';
}

/** What a person reads in a column of a row; empty where it has no cell there. */
export function textAt(row: Pick<Row, 'cells'>, column: number | undefined): string {
  const cell = cellAt(row, column);
  return cell ? cellText(cell) : '';
}

/** The lines of a text of several lines, each as a person reads it; blank ones left out. */
export function cellLines(cell: Cell): readonly string[] {
  const lines = decodeLegacy(cell.text, cell.font).text.split(/\r?\n/);
  return lines.map(normaliseText).filter((line) => line !== '');
}

/** The words of a row as a person reads them across. */
export function rowText(row: Row): string {
  return row.cells.map(cellText).filter(Boolean).join(' ');
}

/** Cells that say something: programs write empty texts, and formulas give them. */
export function filledCells(row: Row): readonly Cell[] {
  return row.cells.filter(saysSomething);
}

/** Whether a cell holds nothing but a number, be it typed as text. */
export function isAmount(cell: Cell): boolean {
  return cell.kind === 'number' || /^[\d., ]+$/.test(cellText(cell));
}
