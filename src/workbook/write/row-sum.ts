import { cellAddress } from '../cell.ts';
import { isSection, type PlacedColumn } from './columns.ts';
import type { CellInput, ColumnSpec, TableRow } from './spec.ts';
import { DecimalSum } from './sum.ts';
import { resolveCell } from './value.ts';

/** Digits that a double keeps: a longer sum stands as text, as a formula would show another number. */
const EXACT_DIGITS = 15;

/** The rows with the sums of `sumAcross` in place of what stood there; a colour or comment given there stays. */
export function withRowSums(columns: readonly ColumnSpec[], rows: readonly TableRow[]): readonly TableRow[] {
  if (columns.every(({ sumAcross }) => sumAcross === undefined)) return rows;
  return rows.map((row) => (isSection(row) ? row : summedRow(columns, row)));
}

function summedRow(columns: readonly ColumnSpec[], row: readonly CellInput[]): readonly CellInput[] {
  return columns.map(({ sumAcross }, index) => {
    const given = row[index] ?? null;
    if (sumAcross === undefined) return given;
    const sum = sumOfCells(row.slice(sumAcross.from - 1, sumAcross.to));
    const isStyled = typeof given === 'object' && given?.kind === 'styled';
    return isStyled ? { ...given, value: sum } : sum;
  });
}

function sumOfCells(cells: readonly CellInput[]): number | string {
  const sum = new DecimalSum();
  for (const cell of cells) {
    const { value } = resolveCell(cell);
    if (value.type === 'number') sum.add(value.digits);
  }
  const digits = sum.digits();
  return digits.replace(/\D/g, '').length > EXACT_DIGITS ? digits : Number(digits);
}

/** A row's formula for a column of sums: undefined for other columns. `shift` is 1 when a row-number column stands first. */
export function rowSumFormula(column: PlacedColumn, row: number, shift: 0 | 1): string | undefined {
  const range = column.spec?.sumAcross;
  if (range === undefined) return undefined;
  return `SUM(${cellAddress(row, range.from + shift)}:${cellAddress(row, range.to + shift)})`;
}
