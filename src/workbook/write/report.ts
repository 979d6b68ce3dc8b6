/** What could not be written as given; the file stays sound. */
export type FlawReason =
  /** NaN or infinite: the cell is blank. */
  | 'not-a-number'
  /** No such day, or not in an accepted form: the cell holds the text as given. */
  | 'not-a-date'
  /** 16 digits or more, which a spreadsheet would round: written as text, left out of SUM. */
  | 'number-as-text'
  /** Over 32,767 characters: cut, ends with an ellipsis. */
  | 'text-cut'
  /** No sheet of that name, or over 65,530 links on a sheet: the text stands without a link. */
  | 'link-dropped'
  /** The drop-down's list is not in the spec: the column has none. */
  | 'list-missing';

export interface Flaw {
  readonly reason: FlawReason;
  /** The sheet's name as written. */
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** Where a table came to stand, for checking the file against what was meant. */
export interface WrittenTable {
  readonly sheet: string;
  /** 1-based rows of the heading, column-number row included. */
  readonly heading: { readonly from: number; readonly to: number };
  /** 1-based data rows, section and blank rows included; `to < from` when there are none. */
  readonly rows: { readonly from: number; readonly to: number };
  /** Data rows with something in them, without section rows. */
  readonly dataRows: number;
  readonly totalRow?: number;
  /** By column of the spec: the exact decimal of its sum or count, null where there is none. */
  readonly totals: readonly (string | null)[];
}

export interface WriteReport {
  /** Names of the sheets as written, in order, without the list sheet. */
  readonly sheets: readonly string[];
  readonly tables: readonly WrittenTable[];
  readonly flaws: readonly Flaw[];
}

/** A file of that name exists and overwriting was not asked for; it is untouched. */
export interface OutputExists {
  readonly code: 'OUTPUT-EXISTS';
  readonly path: string;
}

/** The file to replace is open elsewhere, or its folder may not be written; nothing changed. */
export interface OutputLocked {
  readonly code: 'OUTPUT-LOCKED';
  readonly path: string;
}

/** More rows than a sheet can hold (1,048,576); nothing was written. */
export interface OutputTooLong {
  readonly code: 'OUTPUT-TOO-LONG';
  readonly path: string;
  readonly sheet: string;
  readonly rows: number;
}

export type WriteProblem = OutputExists | OutputLocked | OutputTooLong;
