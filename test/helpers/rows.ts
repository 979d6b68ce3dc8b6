import type { Cell, Row } from '../../src/workbook/cell.ts';

/** A cell as a test writes it; `null` and `''` leave it away. A `Date` is a day in UTC. */
export type CellInput = string | number | Date | null;

function cellOf(value: CellInput, column: number): readonly Cell[] {
  if (value === null || value === '') return [];
  if (typeof value === 'string') return [{ column, kind: 'text', text: value }];
  if (typeof value === 'number') return [{ column, kind: 'number', text: String(value), number: value }];
  return [{ column, kind: 'date', text: value.toISOString().slice(0, 10) }];
}

/** One sheet row from column A on. */
export function rowOf(values: readonly CellInput[], number = 1): Row {
  return { number, hidden: false, cells: values.flatMap((value, index) => cellOf(value, index + 1)) };
}

/** The rows of a sheet from a grid, as the reader reports them: rows without a cell are absent. */
export function rowsOf(grid: readonly (readonly CellInput[])[]): readonly Row[] {
  return grid.map((values, index) => rowOf(values, index + 1)).filter(({ cells }) => cells.length > 0);
}
