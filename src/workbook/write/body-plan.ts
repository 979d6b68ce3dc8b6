import type { PlacedColumn } from './columns.ts';
import type { ColumnFormat, TableRow, Tone } from './spec.ts';
import type { BodyLook } from './styles.ts';

const FORMATS: readonly ColumnFormat[] = [
  'text',
  'integer',
  'money',
  'area',
  'decimal',
  'quantity',
  'date',
  'percent',
];
const TONES: readonly Tone[] = ['good', 'warn', 'bad', 'muted', 'strong'];

/** What in a cell's value overrides its column's look. */
export interface LookChange {
  readonly format?: ColumnFormat | undefined;
  readonly tone?: Tone | undefined;
  readonly link: boolean;
}

/** The looks one table uses, numbered as they turn up; the numbers become style ids of the file. */
export class LookBook {
  readonly looks: BodyLook[] = [];
  /** The number of each column's own look. */
  readonly plain: readonly number[];
  private sectionLooks: readonly number[] | undefined;
  private readonly columns: readonly PlacedColumn[];
  private readonly changes: (number | undefined)[][] = [];
  private readonly numbers = new Map<string, number>();

  constructor(columns: readonly PlacedColumn[]) {
    this.columns = columns;
    this.plain = columns.map((column) => this.numberOf(column.look));
  }

  /** The number of each column's look in a section row; they turn up with the first such row. */
  section(): readonly number[] {
    this.sectionLooks ??= this.columns.map((column) => this.numberOf(sectionLook(column.look)));
    return this.sectionLooks;
  }

  /** The number of a column's look with a change; a new look gets the next number. */
  changed(place: number, change: LookChange): number {
    const column = this.columns[place];
    if (column === undefined) return 0;
    const format = change.format ?? column.look.format;
    // Asked for every dated, priced or coloured cell, twice: a small number finds it faster than a built key.
    const slot =
      FORMATS.indexOf(format) * 16 +
      (change.tone === undefined ? 0 : 2 + TONES.indexOf(change.tone) * 2) +
      (change.link ? 1 : 0);
    const known = this.changes[place]?.[slot];
    if (known !== undefined) return known;
    const align = format === column.look.format ? column.look.align : undefined;
    const number = this.numberOf({ ...column.look, format, align, tone: change.tone, link: change.link });
    const slots = this.changes[place] ?? [];
    slots[slot] = number;
    this.changes[place] = slots;
    return number;
  }

  private numberOf(look: BodyLook): number {
    const key = `${look.format}|${look.tone}|${look.align}|${look.wrap}|${look.locked}|${look.link}|${look.strong}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.looks.push(look);
    this.numbers.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }
}

function sectionLook(look: BodyLook): BodyLook {
  return { ...look, strong: true, wrap: false };
}

/**
 * A table's body, to be written straight into the sheet's XML: 300,000 rows through exceljs would take
 * gigabytes and minutes. exceljs writes all the rest, and one row of empty cells at `firstRow` whose
 * style ids tell what each look of `book` is called in the file.
 */
export interface BodyPlan {
  /** The worksheet's id in exceljs: part `xl/worksheets/sheet<id>.xml`. */
  readonly sheetId: number;
  readonly firstRow: number;
  /** Given rows and blank rows to fill in. */
  readonly rowCount: number;
  /** How many `rows` there were when they were scanned. */
  readonly givenRows: number;
  /** The number in the row-number column before the first row. */
  readonly countedBefore: number;
  readonly rows: Iterable<TableRow>;
  readonly columns: readonly PlacedColumn[];
  readonly book: LookBook;
  /** One per column, in characters: long texts make their row higher. */
  readonly widths: readonly number[];
  readonly sheetNames: ReadonlyMap<string, string>;
}
