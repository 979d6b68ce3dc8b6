import { isDitto } from '../../text/ditto.ts';
import { isBlankMark } from '../../text/number.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** The cells of a column that have something in them, from top to bottom. */
export function cellsIn(column: number, rows: readonly Row[]): readonly Cell[] {
  return rows.flatMap((row) => cellAt(row, column) ?? []);
}

/** The first values of a column that show what it holds: no blank mark does, nor "như trên". */
export function tellingCells(column: number, rows: readonly Row[], most: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (const row of rows) {
    const cell = cellAt(row, column);
    if (cell && tells(cellText(cell))) cells.push(cell);
    if (cells.length === most) break;
  }
  return cells;
}

function tells(text: string): boolean {
  return !isBlankMark(text) && !isDitto(text);
}

/** What is typed as text in some cells; numbers and dates say themselves what they are. */
export function textsOf(cells: readonly Cell[]): readonly string[] {
  return cells.filter(({ kind }) => kind === 'text').map(cellText);
}
