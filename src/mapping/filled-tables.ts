import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import { headingKey } from '../inventory/heading-key.ts';
import { stampSheetName } from '../inventory/stamp.ts';
import type { Cell, Row } from '../workbook/cell.ts';
import type { OpenedWorkbook } from '../workbook/read/workbook.ts';
import { cellText } from '../workbook/table/cell-text.ts';

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

/**
 * The first table of every sheet that has at least three of the headings in one row, wherever and in whatever order;
 * other columns are passed over, rows out of sight are read like the others. Throws a `WorkbookReadError`.
 */
export async function readFilledTables<Column extends string>(
  workbook: OpenedWorkbook,
  headings: Readonly<Record<Column, string>>,
): Promise<readonly FilledTable<Column>[]> {
  const tables: FilledTable<Column>[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.name === stampSheetName) continue;
    const reading = new TableReading(sheet.name, headings);
    for await (const batch of workbook.rows(sheet)) for (const row of batch) reading.take(row);
    const table = reading.table();
    if (table) tables.push(table);
  }
  return tables;
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
  readonly #byKey: ReadonlyMap<string, Column>;
  readonly #rows: FilledRow<Column>[] = [];
  #heading: Heading<Column> | undefined;

  constructor(sheet: string, headings: Readonly<Record<Column, string>>) {
    this.#sheet = sheet;
    const entries = Object.entries<string>(headings) as [Column, string][];
    this.#byKey = new Map(entries.map(([column, heading]) => [headingKey(heading), column]));
  }

  take(row: Row): void {
    const heading = this.#headingIn(row);
    if (heading) {
      this.#heading ??= heading;
      return;
    }
    if (!this.#heading) return;
    const { columns, places } = this.#heading;
    const known = row.cells.flatMap((cell): [Column, Cell][] => {
      const column = columns.get(cell.column);
      return column === undefined || cellText(cell) === '' ? [] : [[column, cell]];
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
    const columns = new Map<number, Column>();
    const problems: Finding[] = [];
    const taken = new Set<Column>();
    for (const cell of row.cells) {
      const heading = cell.kind === 'text' ? cellText(cell) : '';
      const column = this.#byKey.get(headingKey(heading));
      if (column === undefined) continue;
      if (taken.has(column))
        problems.push(
          ruleFinding(
            'TABLE-HEADING-TWICE',
            { sheet: this.#sheet, row: row.number, column: cell.column },
            { heading },
          ),
        );
      else columns.set(cell.column, column);
      taken.add(column);
    }
    if (taken.size < leastHeadings) return undefined;
    const places = new Map([...columns].map(([place, column]) => [column, place]));
    return { row: row.number, columns, places, problems };
  }
}
