/** What to write, as data. The room knows no domain: every word a reader sees comes from the caller. */

/** How a column's values look and align; without one, a value's own kind decides. */
export type ColumnFormat =
  | 'text'
  | 'integer'
  | 'money'
  | 'area'
  | 'decimal'
  | 'quantity'
  | 'date'
  | 'percent';

/** A colour for meaning. Pass a symbol in the text as well: papers are printed in black and white. */
export type Tone = 'good' | 'warn' | 'bad' | 'muted' | 'strong';

/** `YYYY-MM-DD` becomes a real date; `YYYY-MM` the text `MM/YYYY`, `YYYY` the text `YYYY`: no day is invented. */
export interface DateInput {
  readonly kind: 'date';
  readonly value: string;
}

/** Whole đồng. */
export interface MoneyInput {
  readonly kind: 'money';
  readonly value: bigint | number;
}

/** Hundredths of m²: 127620 is written as 1276.20. */
export interface AreaInput {
  readonly kind: 'area';
  readonly value: bigint | number;
}

/** Thousandths of what the column is counted in: 12500 is written as 12.5. */
export interface QuantityInput {
  readonly kind: 'quantity';
  readonly value: bigint | number;
}

/** A place in this workbook (by the sheet's name in the spec) or outside it (URL or relative file). */
export type LinkTarget =
  | { readonly sheet: string; readonly address?: string }
  | { readonly location: string };

export interface LinkInput {
  readonly kind: 'link';
  readonly text: string;
  readonly target: LinkTarget;
}

/** A value without a colour or a comment. */
export type PlainInput =
  | string
  | number
  | boolean
  | null
  | DateInput
  | MoneyInput
  | AreaInput
  | QuantityInput
  | LinkInput;

/**
 * A plain value with a colour, a comment, or both. Beyond `MAXIMUM_NOTES` comments in its tables a workbook has no
 * more of them; the colours stay.
 */
export interface StyledInput {
  readonly kind: 'styled';
  readonly value: PlainInput;
  readonly tone?: Tone;
  readonly note?: string;
}

export type CellInput = PlainInput | StyledInput;

/** A bold row between data rows: `marker` ("A", "I") stands in the first column, `label` in the second. */
export interface SectionRow {
  readonly kind: 'section';
  readonly marker?: string;
  readonly label: string;
}

export type TableRow = readonly CellInput[] | SectionRow;

/** A drop-down over a list of `WorkbookSpec.lists`. */
export interface ListChoice {
  /**
   * The list's name; or the heading of a column whose cells name the list of their row, so that a row takes its
   * choice along when rows are sorted. Such names are plain: letters without accents, digits and `_`.
   */
  readonly list: string | { readonly namedUnder: string };
  /** `stop` refuses other values, `warning` lets the clerk insist. Default `stop`. */
  readonly severity?: 'stop' | 'warning';
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

export interface ColumnSpec {
  readonly heading: string;
  /** Upper heading, merged over neighbours with the same group. */
  readonly group?: string;
  /** In characters; without one it follows the content. */
  readonly width?: number;
  /** Default text: plain numbers in it stand without separators, as years and codes do. */
  readonly format?: ColumnFormat;
  /** Long text breaks into lines. Default true for text. */
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** A comment on the heading. */
  readonly note?: string;
  /** Colours the heading: a column to be filled in. */
  readonly headingTone?: Tone;
  /** What the total row holds here. */
  readonly total?: 'sum' | 'count' | { readonly text: string };
  readonly choice?: ListChoice;
  /**
   * Each row holds the live sum of these columns of its own (1-based positions in `columns`, this one outside
   * them), whatever value is given; formulas are built by the writer alone.
   */
  readonly sumAcross?: { readonly from: number; readonly to: number };
  /**
   * Each row holds the live share of one of its columns in another (1-based positions in `columns`), whatever value
   * is given, to a tenth of a percent and never rounded up; nothing where the other is 0 or no number.
   */
  readonly shareOf?: { readonly part: number; readonly whole: number };
  /** In a protected sheet: false lets the clerk type here. Default true. */
  readonly locked?: boolean;
  /** A bar in each cell as long as its number; of a percentage, as long as its share of 100. */
  readonly bar?: boolean;
  /** Out of sight, for formulas and programs. */
  readonly hidden?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly ColumnSpec[];
  /**
   * Gone through once to measure and add up, and, when there are many, once more to be written, so that they need
   * not all be in memory: each time the same rows must come. Rows that can be had only once (a generator's) are kept.
   */
  readonly rows: Iterable<TableRow>;
  /** A first column that counts the rows: 1, 2, 3 …, or on from `from`. Column numbers in `rows` do not include it. */
  readonly rowNumbers?: { readonly heading: string; readonly from?: number };
  /** A row (1) (2) (3) … under the heading. */
  readonly columnNumbers?: boolean;
  /** Bordered rows to fill in, after the given ones. */
  readonly blankRows?: number;
  /** The label stands in the columns before the first total; there is no room for it when that is the first. */
  readonly total?: { readonly label: string };
  /** Stands in the table when it has no rows. */
  readonly emptyText?: string;
}

export type LineStyle = 'plain' | 'italic' | 'bold' | 'motto' | 'title' | 'subtitle' | 'left';

/** `motto` is bold with a rule under it, `left` is plain and not centred; the rest is centred. */
export interface TextLine {
  readonly text: string;
  readonly style: LineStyle;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly TextLine[];
}

export interface KeyFigure {
  readonly label: string;
  readonly value: CellInput;
  /** For a plain number. Default whole, or two decimals where it has any. */
  readonly format?: ColumnFormat;
  readonly note?: string;
}

export interface FigureBlock {
  readonly kind: 'figures';
  readonly figures: readonly KeyFigure[];
}

export type Block = TableBlock | TextBlock | FigureBlock;

/** One who signs: role and instruction above, room for the hand, the name (if known) below. */
export interface Signature {
  readonly lines: readonly TextLine[];
  readonly name?: string;
}

export interface SheetSpec {
  /** Made safe and unique when written; links use the name given here. */
  readonly name: string;
  readonly letterhead?: { readonly left: readonly TextLine[]; readonly right: readonly TextLine[] };
  readonly titles?: readonly TextLine[];
  readonly blocks: readonly Block[];
  /** How many of the last blocks are for the screen alone, such as links to other sheets: they are not printed. */
  readonly screenBlocks?: number;
  /** From left to right. */
  readonly signatures?: readonly Signature[];
  /** Without one: landscape when the columns do not fit a portrait page. */
  readonly landscape?: boolean;
  /**
   * `legible` prints a wide table over as many pages side by side as it needs to be read, the frozen columns on
   * each, and keeps titles and sentences to the columns first seen. Default `one`.
   */
  readonly pagesWide?: 'one' | 'legible';
  readonly state?: 'visible' | 'hidden';
  /**
   * Keep the first table's heading (if within the first 18 rows), and this many columns, in sight, and repeat it on each
   * printed page. Default heading only. `false` keeps none in sight, and repeats, of several
   * tables, the heading of the last that is printed: put the longest there.
   */
  readonly freeze?: false | { readonly columns: number };
  /** Filter arrows on the first table. Default true. */
  readonly filter?: boolean;
  /** No password: guards against slips, not against people. */
  readonly protect?: boolean;
  /** RRGGBB. */
  readonly tabColour?: string;
}

/** Choices for drop-downs, written in rows of a hidden sheet under a defined name. */
export interface NamedList {
  readonly name: string;
  readonly values: readonly string[];
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly lists?: readonly NamedList[];
  /** The hidden sheet of the lists. Default `Lists`. */
  readonly listSheet?: string;
  readonly properties?: {
    readonly title?: string;
    readonly subject?: string;
    readonly keywords?: string;
    readonly creator?: string;
  };
  /** ISO instant; the only date in the file, so the same spec gives the same bytes. */
  readonly createdAt: string;
}
