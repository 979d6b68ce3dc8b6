import type { LineColumns } from './context.ts';
import type { SheetSpec } from './spec.ts';
import type { TakenTable } from './take-table.ts';
import { columnWidths, LEGIBLE_WIDTH } from './width.ts';

/** Columns of a sheet without tables: label, value, note of key figures. */
const WIDTHS_WITHOUT_TABLE = [48, 22, 40];
/** What a letterhead and its motto, or a key figure with its note, need beside each other. */
const LEAST_WIDTH = 88;
const ADDED_COLUMN = 20;
/** Characters that a small screen shows without scrolling. */
const FIRST_VIEW = 140;
/** A page that is a little too wide is printed a little smaller, not on two. */
const TOLERANCE = 1.2;
/** Label, value and note of a figure. */
const LEAST_COLUMNS = 3;

/** The tables of a sheet as far as their widths need them. */
type MeasuredTable = Pick<TakenTable, 'block' | 'columns' | 'sample' | 'scan'>;

/** Each column as wide as its widest table wants; all grow together until lines and figures fit. */
export function sheetWidths(spec: SheetSpec, measured: readonly MeasuredTable[]): readonly number[] {
  const widths = widthsWithin(spec, measured, LEGIBLE_WIDTH);
  const pages = pagesAcross(spec, widths);
  if (pages === 1) return widths;
  // Columns that could not be squeezed onto one page need not be squeezed at all.
  const repeated = totalOf(widths.slice(0, repeatedColumns(spec)));
  return widthsWithin(spec, measured, (LEGIBLE_WIDTH - repeated) * pages + repeated);
}

function widthsWithin(spec: SheetSpec, measured: readonly MeasuredTable[], room: number): readonly number[] {
  const tables = measured.map(({ block, columns, sample, scan }) => {
    const lastNumber = (block.rowNumbers?.from ?? 1) - 1 + scan.rowCount;
    return columnWidths(columns, { sample, lastNumber, totals: scan.totals }, room);
  });
  const widths = tables.length === 0 ? [...WIDTHS_WITHOUT_TABLE] : widest(tables);
  const least = Math.max(LEAST_COLUMNS, spec.signatures?.length ?? 0);
  while (widths.length < least) widths.push(ADDED_COLUMN);
  const factor = needsWidth(spec) ? Math.max(1, LEAST_WIDTH / totalOf(widths)) : 1;
  return widths.map((width) => Math.round(width * factor * 10) / 10);
}

/** How many pages the columns take side by side; those that stay in sight are repeated on each. */
export function pagesAcross(spec: SheetSpec, widths: readonly number[]): number {
  const total = totalOf(widths);
  if (spec.pagesWide !== 'legible' || total <= LEGIBLE_WIDTH * TOLERANCE) return 1;
  const repeated = totalOf(widths.slice(0, repeatedColumns(spec)));
  return Math.ceil((total - repeated) / (LEGIBLE_WIDTH - repeated));
}

/** The leading columns that are repeated on every page beside the first. */
export function repeatedColumns(spec: SheetSpec): number {
  return spec.freeze === false ? 0 : (spec.freeze?.columns ?? 0);
}

/**
 * The columns in which titles and sentences stand: all; on a sheet that takes several pages, what is first seen
 * beside the repeated columns, which would show the beginning of every line again.
 */
export function lineColumns(spec: SheetSpec, widths: readonly number[], pages: number): LineColumns {
  const before = repeatedColumns(spec);
  if (pages === 1 || widths.length < before + LEAST_COLUMNS) return { from: 1, to: widths.length };
  let to = before + LEAST_COLUMNS;
  while (to < widths.length && totalOf(widths.slice(0, to + 1)) <= FIRST_VIEW) to += 1;
  return { from: before + 1, to };
}

/** The sum of widths. */
export function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function needsWidth(spec: SheetSpec): boolean {
  const signed = spec.letterhead !== undefined || spec.signatures !== undefined;
  return signed || spec.blocks.some((block) => block.kind !== 'table');
}

function widest(tables: readonly (readonly number[])[]): number[] {
  const count = Math.max(...tables.map((widths) => widths.length));
  return Array.from({ length: count }, (_, index) => Math.max(...tables.map((widths) => widths[index] ?? 0)));
}
