import { isDitto } from '../../text/ditto.ts';
import { isBlankMark } from '../../text/number.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import type { RowAbove } from './row-above.ts';

/** A house number alone belongs to the street behind it. */
const houseNumber = /^\d+[a-z]?$/i;

/**
 * An address from columns of its parts: "12 Phố Thử, phường Thử". A part that says "as above" is what stands there. What is no
 * text, a date that was "12/5" once, or means nothing above, is no part of one: it is read as if it stood alone.
 */
export function addressCell(
  row: Row,
  above: RowAbove,
  [column = 0, ...others]: readonly number[],
): Cell | undefined {
  const cells = [column, ...others]
    .flatMap((each) => cellAt(row, each) ?? [])
    .filter((cell) => !isBlankMark(cellText(cell)))
    .map((cell) => meant(cell, above));
  const [first, ...rest] = cells;
  if (!first) return undefined;
  const odd = cells.find((cell) => !isPart(cell));
  if (odd) return { ...odd, column };
  const behindFirst = houseNumber.test(cellText(first)) ? ' ' : ', ';
  const [second, ...larger] = rest.map(cellText);
  const smallest = second === undefined ? cellText(first) : `${cellText(first)}${behindFirst}${second}`;
  return { column, kind: 'text', text: [smallest, ...larger].join(', ') };
}

function isPart(cell: Cell): boolean {
  return (cell.kind === 'text' || cell.kind === 'number') && !isDitto(cellText(cell));
}

/** A cell, or what stands above it where it says nothing but that. */
export function meant(cell: Cell, above: RowAbove): Cell {
  const written = isDitto(cellText(cell)) ? above.writtenIn(cell.column) : undefined;
  return written === undefined ? cell : { column: cell.column, kind: 'text', text: written };
}
