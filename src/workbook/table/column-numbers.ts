import type { Row } from '../cell.ts';
import { cellText } from './cell-text.ts';

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
