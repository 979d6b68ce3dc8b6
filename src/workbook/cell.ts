/** What a cell holds, as the file says it; no interpretation beyond the file format. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** One cell with content. Cells with format only are not reported. */
export interface Cell {
  /** 1-based column: A is 1. */
  readonly column: number;
  readonly kind: CellKind;
  /**
   * The raw text: a text as stored, a number's shortest exact digits (`1234567`, `0.5`) with the zeros that its format
   * shows before it (`00045`), a date as `YYYY-MM-DD` (`YYYY-MM-DDTHH:MM:SS` when it has a time, `YYYY-MM` or `YYYY` when no more is shown), `TRUE` / `FALSE`,
   * or `#N/A`.
   */
  readonly text: string;
  /** The number behind a `number` cell, or a date's serial in the 1900 system. */
  readonly number?: number;
  /** The font's name, kept only when it may be a legacy Vietnamese one (`.Vn…`, `VNI-…`). */
  readonly font?: string;
  /** True when a number is shown as a percentage: 0.5 stands there as 50%. */
  readonly percent?: true;
  /** Power of ten by which a number is shown otherwise than it is stored: −3 for 1234000 shown as 1,234; absent for none. */
  readonly shownPower?: number;
  /** How the cell is shown against what it holds: struck through, at least in part, or not at all; absent for most. */
  readonly shownAs?: 'struck' | 'invisible';
  /** True when the value is the cached result of a formula. */
  readonly formula?: true;
}

/** One row with at least one cell. */
export interface Row {
  /** 1-based row number in the sheet. */
  readonly number: number;
  readonly hidden: boolean;
  /** In ascending column order, at most one per column. */
  readonly cells: readonly Cell[];
  /** How many fields a line of text has, blank ones counted; a sheet's rows have no end. */
  readonly fields?: number;
}

/** A row's cell in a column, counted from 1; undefined where nothing stands there. */
export function cellAt({ cells }: Pick<Row, 'cells'>, column: number | undefined): Cell | undefined {
  return cells.find((cell) => cell.column === column);
}

/** 1-based column number → letters: 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1-based row and column → address: (17, 2) → B17. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The 1-based column of an address: B17 → 2; undefined when it names no column. */
export function addressColumn(address: string): number | undefined {
  const letters = /^[A-Z]+/.exec(address)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
