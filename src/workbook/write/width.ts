import { isSection, type PlacedColumn } from './columns.ts';
import type { CellInput, ColumnFormat, TableRow } from './spec.ts';
import { resolveCell } from './value.ts';

/** Points that a line of 12-point text takes. */
export const LINE_HEIGHT = 16.5;
/** Rows by which a column's width is measured. */
export const SAMPLE_ROWS = 200;
const NARROWEST = 6;
/** What a column out of sight takes from the page, in effect nothing; Excel wants a number. */
const HIDDEN = 1;
const WIDEST_TEXT = 42;
const WIDEST_NUMBER = 24;
/** Characters across a lying A4 page that still print at 7 or 8 points. */
export const LEGIBLE_WIDTH = 185;
const LEAST_SQUEEZED = 15;
/** How much wider the bold figures of a total are. */
const BOLD = 1.05;

/** Least widths, in characters, that show a usual value of the format. */
const LEAST: Readonly<Record<ColumnFormat, number>> = {
  text: NARROWEST,
  integer: NARROWEST,
  money: 12,
  area: 10,
  decimal: 8,
  quantity: 8,
  date: 11.5,
  percent: 8,
};

/** The first rows of a table, the number of its last one, and its totals. */
export interface MeasuredRows {
  readonly sample: readonly TableRow[];
  readonly lastNumber: number;
  /** By column, the row-number column included: the digits of its total, null without one. */
  readonly totals: readonly (string | null)[];
}

/**
 * Widths in characters, one per column: as given, or by the heading's longest word and the sampled rows,
 * capped so that long text wraps instead of pushing the rest off the page. `room` is what the page, or the
 * pages side by side, can hold.
 */
export function columnWidths(
  columns: readonly PlacedColumn[],
  { sample, lastNumber, totals }: MeasuredRows,
  room: number = LEGIBLE_WIDTH,
): readonly number[] {
  const rows = sample.flatMap((row) => (isSection(row) ? [] : [row]));
  const shift = columns[0]?.spec === undefined ? 1 : 0;
  const wanted = columns.map((column, index) => {
    if (column.spec?.hidden === true) return HIDDEN;
    if (column.spec === undefined) return Math.max(NARROWEST, String(lastNumber).length + 2);
    const least = totalWidth(totals[index] ?? null, column.format);
    if (column.spec.width !== undefined) return Math.max(column.spec.width, least);
    const content = rows.map((row) => displayLength(row[index - shift] ?? null, column.format));
    return Math.max(fittingWidth(column, content), least);
  });
  return squeezed(columns, wanted, room);
}

/**
 * The widest of the wrapping columns give way, none below `LEAST_SQUEEZED`, until they have room: a column whose words
 * nearly fit would wrap in every row, and make each of them twice as high.
 */
function squeezed(
  columns: readonly PlacedColumn[],
  widths: readonly number[],
  room: number,
): readonly number[] {
  const gives = columns.map(
    (column) => column.look.wrap && column.spec !== undefined && column.spec.width === undefined,
  );
  const firm = widths.reduce((sum, width, index) => sum + (gives[index] ? 0 : width), 0);
  const giving = widths.filter((_, index) => gives[index]);
  const widest = Math.max(LEAST_SQUEEZED, widestWithin(giving, room - firm));
  return widths.map((width, index) => (gives[index] ? Math.min(width, widest) : width));
}

/** The width at which these columns, the wider ones cut to it, come to no more than the room; at most one decimal. */
function widestWithin(widths: readonly number[], room: number): number {
  const ascending = [...widths].sort((left, right) => left - right);
  let left = room;
  for (const [index, width] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (width > share) return Math.floor(share * 10) / 10;
    left -= width;
  }
  return Number.POSITIVE_INFINITY;
}

function fittingWidth(column: PlacedColumn, content: readonly number[]): number {
  const heading = Math.max(...column.heading.split(/\s+/).map((word) => word.length));
  const typical = percentile(content, column.look.wrap ? 0.9 : 1);
  const cap = column.format === 'text' ? WIDEST_TEXT : WIDEST_NUMBER;
  const wanted = Math.max(heading * 1.15, Math.sqrt(column.heading.length) * 2.4, typical) + 2;
  return Math.round(Math.max(LEAST[column.format], Math.min(cap, wanted)) * 10) / 10;
}

function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function displayLength(input: CellInput, format: ColumnFormat): number {
  const cell = resolveCell(input);
  const shown = cell.format ?? format;
  if (cell.value.type === 'text') return Math.max(...cell.value.text.split('\n').map((line) => line.length));
  if (cell.value.type !== 'number') return cell.value.type === 'boolean' ? 5 : 0;
  if (shown === 'date') return 10;
  return numberLength(cell.value.digits, shown);
}

/** A sum is longer than what it adds up, and a number cell that is too narrow shows nothing but "###". */
function totalWidth(digits: string | null, format: ColumnFormat): number {
  return digits === null ? 0 : Math.round((numberLength(digits, format) * BOLD + 1) * 10) / 10;
}

/** Digits with the marks between thousands, and as many decimals as the format shows. */
function numberLength(digits: string, format: ColumnFormat): number {
  const [whole = '', decimals = ''] = digits.split('.');
  const showsAll = format === 'text' || format === 'quantity';
  const shown = decimals === '' ? 0 : 1 + (showsAll ? decimals.length : 2);
  return whole.length + Math.floor((whole.length - 1) / 3) + shown;
}

/**
 * Splits columns 1…n into neighbouring ranges whose widths come near the given shares (which sum to 1);
 * each range has at least one column. Asks for at most as many ranges as there are columns.
 */
export function splitColumns(
  widths: readonly number[],
  shares: readonly number[],
): readonly { readonly from: number; readonly to: number }[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const ranges: { from: number; to: number }[] = [];
  let column = 1;
  let reached = 0;
  let goal = 0;
  for (const [index, share] of shares.entries()) {
    const from = column;
    const last = widths.length - (shares.length - 1 - index);
    goal += share * total;
    do {
      reached += widths[column - 1] ?? 0;
      column += 1;
    } while (
      column <= last &&
      (index === shares.length - 1 || reached + (widths[column - 1] ?? 0) / 2 <= goal)
    );
    ranges.push({ from, to: column - 1 });
  }
  return ranges;
}
