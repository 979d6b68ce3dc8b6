import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import { type ColumnFinder, formColumnFinder, formColumns } from '../inventory/form-columns.ts';
import type { NamePatterns } from '../inventory/name-patterns.ts';
import { stampSheetName } from '../inventory/stamp.ts';
import type { Cell, Row } from '../workbook/cell.ts';
import type { OpenedWorkbook } from '../workbook/read/workbook.ts';
import { cellText, filledCells, saysSomething } from '../workbook/table/cell-text.ts';
import { UnreadRows } from '../workbook/table/unread-rows.ts';

/** A row of a table whose columns are known by their headings. */
export interface FilledRow<Column extends string> {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cells: ReadonlyMap<Column, Cell>;
  /** Where the columns of its table stand, 1-based; also those that it leaves empty. */
  readonly columns: ReadonlyMap<Column, number>;
}

/** A row's place, at one of its columns. */
export function placeIn<Column extends string>(
  { sheet, row, columns }: Pick<FilledRow<Column>, 'sheet' | 'row' | 'columns'>,
  column: Column,
): { readonly sheet: string; readonly row: number; readonly column: number | undefined } {
  return { sheet, row, column: columns.get(column) };
}

/** A table that people filled in. */
export interface FilledTable<Column extends string> {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: ReadonlySet<Column>;
  readonly rows: readonly FilledRow<Column>[];
  /** Headings that stand twice. */
  readonly problems: readonly Finding[];
}

/** Fewer known headings in one row are no heading. */
const leastHeadings = 3;

/** The tables of a workbook, and what is to be said of its sheets without one. */
export interface FilledTables<Column extends string> {
  readonly tables: readonly FilledTable<Column>[];
  readonly problems: readonly Finding[];
}

/**
 * The first table of every sheet that has at least three of the headings in one row, wherever and in whatever order;
 * other columns are passed over, rows out of sight are read like the others, and so are those that were sorted above the
 * heading. `names` are further ones of the columns. Throws a `WorkbookReadError`.
 */
export async function readFilledTables<Column extends string>(
  workbook: OpenedWorkbook,
  headings: Readonly<Record<Column, string>>,
  names: NamePatterns<Column>,
): Promise<FilledTables<Column>> {
  const tables: FilledTable<Column>[] = [];
  const problems: Finding[] = [];
  const find = formColumnFinder(headings, names);
  for (const sheet of workbook.sheets) {
    if (sheet.name === stampSheetName) continue;
    const reading = new TableReading(sheet.name, find);
    const unread = new UnreadRows();
    for await (const batch of unread.counted(workbook.rows(sheet)))
      for (const row of batch) reading.take(row);
    const table = reading.table();
    if (table) tables.push(table);
    else if (unread.list !== undefined)
      problems.push(ruleFinding('SHEET-ROWS-UNREAD', { sheet: sheet.name }, { rows: unread.list }));
  }
  return { tables, problems };
}

/** What a person reads in a cell of a row; empty where there is none. */
export function textOf<Column extends string>(row: FilledRow<Column>, column: Column): string {
  const cell = row.cells.get(column);
  return cell ? cellText(cell) : '';
}

interface Heading<Column extends string> {
  readonly row: number;
  /** By 1-based place. */
  readonly columns: ReadonlyMap<number, Column>;
  readonly places: ReadonlyMap<Column, number>;
  readonly problems: readonly Finding[];
}

class TableReading<Column extends string> {
  readonly #sheet: string;
  readonly #find: ColumnFinder<Column>;
  /** Rows above the heading that hold as much as one of the table does. */
  readonly #above: Row[] = [];
  readonly #rows: FilledRow<Column>[] = [];
  #heading: Heading<Column> | undefined;

  constructor(sheet: string, find: ColumnFinder<Column>) {
    this.#sheet = sheet;
    this.#find = find;
  }

  take(row: Row): void {
    const heading = this.#headingIn(row);
    if (heading) {
      if (!this.#heading) for (const above of this.#above.splice(0)) this.#takeRow(above, heading);
      this.#heading ??= heading;
      return;
    }
    if (this.#heading) this.#takeRow(row, this.#heading);
    else if (filledCells(row).length >= leastHeadings) this.#above.push(row);
  }

  #takeRow(row: Row, { columns, places }: Heading<Column>): void {
    const known = row.cells.flatMap((cell): [Column, Cell][] => {
      const column = columns.get(cell.column);
      return column === undefined || !saysSomething(cell) ? [] : [[column, cell]];
    });
    if (known.length === 0) return;
    this.#rows.push({ sheet: this.#sheet, row: row.number, cells: new Map(known), columns: places });
  }

  table(): FilledTable<Column> | undefined {
    if (!this.#heading) return undefined;
    const { row, columns, problems } = this.#heading;
    const sheet = this.#sheet;
    return { sheet, headingRow: row, columns: new Set(columns.values()), rows: this.#rows, problems };
  }

  #headingIn(row: Row): Heading<Column> | undefined {
    const named = row.cells.flatMap((cell) => {
      const heading = cell.kind === 'text' ? cellText(cell) : '';
      const found = this.#find(heading);
      return found ? [{ ...found, heading, place: cell.column }] : [];
    });
    const { columns, twice } = formColumns(named);
    if (columns.size < leastHeadings) return undefined;
    const problems = twice.map(({ place, heading }) =>
      ruleFinding('TABLE-HEADING-TWICE', { sheet: this.#sheet, row: row.number, column: place }, { heading }),
    );
    const places = new Map([...columns].map(([place, column]) => [column, place]));
    return { row: row.number, columns, places, problems };
  }
}
