import type { MatchedColumn } from '../../inventory/columns.ts';
import { isBlankMark } from '../../text/number.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText, textAt } from '../../workbook/table/cell-text.ts';
import { writtenDay } from '../../written-day.ts';
import { addressCell, meant } from './address-cell.ts';
import type { RowAbove } from './row-above.ts';

/** The cell in which a value stands that is written in several; undefined where none of them says anything. */
export type WholeCell = (row: Row, above: RowAbove) => Cell | undefined;

/** How the cells of a value that is written in several columns become one; undefined for a column of its own. */
export function wholeCell({
  column,
  joins,
  isRange,
  dateParts,
  addressParts,
}: MatchedColumn): WholeCell | undefined {
  if (addressParts) return (row, above) => addressCell(row, above, [column, ...addressParts]);
  if (dateParts) return (row) => dateCell(row, [column, ...dateParts]);
  if (joins === undefined) return undefined;
  return isRange
    ? (row, above) => rangeCell(row, above, [column, joins])
    : (row) => joinedCell(row, column, joins);
}

/** A text and its second part, which stands in a column of its own. */
function joinedCell(row: Row, column: number, joins: number): Cell | undefined {
  const [first, second] = [cellAt(row, column), cellAt(row, joins)];
  if (!second) return first;
  return {
    column,
    kind: 'text',
    text: [first, second].flatMap((cell) => (cell ? cellText(cell) : [])).join(' '),
  };
}

/** From when to when, as people write it: "2015–2020", "2015" where both say it, "từ 2015" and "đến 2020" where one says nothing. */
function rangeCell(row: Row, above: RowAbove, [column, until]: readonly [number, number]): Cell | undefined {
  const [first, last] = [cellAt(row, column), cellAt(row, until)].map((cell) => {
    const text = cell ? cellText(meant(cell, above)) : '';
    return isBlankMark(text) ? '' : writtenDay(text);
  });
  if (!first && !last) return undefined;
  const text = first && last ? between(first, last) : first ? `từ ${first}` : `đến ${last}`;
  return { column, kind: 'text', text };
}

function between(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}

/** Day, month and year from columns of their own: "15/3/1980", "/3/1980" or "1980". A gap in between stays: "5//1980" is no month. */
function dateCell(row: Row, [column = 0, ...others]: readonly number[]): Cell | undefined {
  const parts = [column, ...others].map((each) => {
    const text = textAt(row, each);
    return isBlankMark(text) ? '' : text;
  });
  if (parts.every((part) => part === '')) return undefined;
  const isYearAlone = parts.slice(0, -1).every((part) => part === '');
  return { column, kind: 'text', text: isYearAlone ? parts.join('') : parts.join('/') };
}
