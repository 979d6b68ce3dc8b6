import type { Row } from '../workbook/cell.ts';
import { cellText } from '../workbook/table/cell-text.ts';

/** What is typed as text in a column of some rows, from the first to the last; numbers and dates say themselves what they are. */
export function textsIn(column: number, rows: readonly Row[]): readonly string[] {
  const cells = rows.flatMap((row) => row.cells.find((cell) => cell.column === column) ?? []);
  return cells.filter(({ kind }) => kind === 'text').map(cellText);
}
