import { cellAddress } from '../cell.ts';
import { isSection, type PlacedColumn } from './columns.ts';
import type { CellInput, ColumnSpec, TableRow } from './spec.ts';
import { DecimalSum } from './sum.ts';
import { resolveCell } from './value.ts';

/** Digits that a double keeps: a longer sum stands as text, as a formula would show another number. */
const EXACT_DIGITS = 15;
/** What a division of doubles may lack of a whole thousandth. */
const ROUNDING_NOISE = 1e-9;

/** The rows with the results of `sumAcross` and `shareOf` in place of what stood there; a colour or comment given there stays. */
export function withRowFormulas(
  columns: readonly ColumnSpec[],
  rows: Iterable<TableRow>,
): Iterable<TableRow> {
  if (columns.every(({ sumAcross, shareOf }) => sumAcross === undefined && shareOf === undefined))
    return rows;
  return {
    *[Symbol.iterator]() {
      for (const row of rows) yield isSection(row) ? row : calculatedRow(columns, row);
    },
  };
}

function calculatedRow(columns: readonly ColumnSpec[], row: readonly CellInput[]): readonly CellInput[] {
  return columns.map((column, index) => {
    const given = row[index] ?? null;
    const result = resultOf(column, row);
    if (result === undefined) return given;
    const isStyled = typeof given === 'object' && given?.kind === 'styled';
    return isStyled ? { ...given, value: result } : result;
  });
}

function resultOf(
  { sumAcross, shareOf }: ColumnSpec,
  row: readonly CellInput[],
): number | string | null | undefined {
  if (sumAcross !== undefined) return sumOfCells(row.slice(sumAcross.from - 1, sumAcross.to));
  if (shareOf === undefined) return undefined;
  const [part, whole] = [row[shareOf.part - 1], row[shareOf.whole - 1]].map((cell) => numberIn(cell ?? null));
  return part === undefined || whole === undefined || whole === 0 ? null : shareInThousandths(part / whole);
}

/** Never rounded up: 99.97 % of something is not all of it. */
function shareInThousandths(share: number): number {
  return Math.floor(share * 1000 + ROUNDING_NOISE) / 1000;
}

function numberIn(cell: CellInput): number | undefined {
  const { value } = resolveCell(cell);
  return value.type === 'number' ? Number(value.digits) : undefined;
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

/** A row's formula for a column that calculates: undefined for other columns. `shift` is 1 when a row-number column stands first. */
export function rowFormula(column: PlacedColumn, row: number, shift: 0 | 1): string | undefined {
  const { sumAcross, shareOf } = column.spec ?? {};
  if (sumAcross !== undefined)
    return `SUM(${cellAddress(row, sumAcross.from + shift)}:${cellAddress(row, sumAcross.to + shift)})`;
  if (shareOf === undefined) return undefined;
  const [part, whole] = [shareOf.part, shareOf.whole].map((column) => cellAddress(row, column + shift));
  return `ROUNDDOWN(${part}/${whole},3)`;
}
