import { stampSheetName } from '../inventory/stamp.ts';
import type { OpenedWorkbook, SheetInfo } from '../workbook/read/workbook.ts';
import type { Heading } from '../workbook/table/heading-candidate.ts';
import type { HeadingColumn } from '../workbook/table/heading-columns.ts';
import type { NaturedRow } from '../workbook/table/knowledge.ts';
import type { FoundTable } from '../workbook/table/scan.ts';
import { hiddenColumns } from './columns/hidden-columns.ts';
import { type WatchedTable, WatchedValues } from './columns/watched-values.ts';
import type { FileEvent } from './file-event.ts';
import {
  extend,
  type InspectedTable,
  inspectedForm,
  inspectedTable,
  withUnlisted,
} from './inspected-table.ts';
import { inspectReadiness } from './readiness/inspect-readiness.ts';

/** A sheet of a file, and the tables on it. */
export interface InspectedSheet {
  readonly name: string;
  readonly state: SheetInfo['state'];
  /** Columns of its tables that are hidden: A, B, … */
  readonly hidden_columns: readonly string[];
  /** How many rows with content are hidden. */
  readonly hidden_rows: number;
  readonly tables: readonly InspectedTable[];
}

/** A sheet while its tables are read. */
interface OpenSheet {
  readonly tables: InspectedTable[];
  /** What is watched of each table, a form left out, by its place among them. */
  readonly watched: Map<number, WatchedTable>;
  readonly headings: HeadingColumn[];
  hiddenRows: number;
}

/** Gathers what is on the sheets of a file while its tables are read. */
export class SheetsInspection {
  readonly #sheets = new Map<string, OpenSheet>();
  readonly #values = new WatchedValues();
  readonly #letterhead: string[] = [];
  #current: OpenSheet | undefined;
  #hasRows = false;

  /** The words above all tables so far. */
  get letterhead(): readonly string[] {
    return this.#letterhead;
  }

  /** Whether a row of data has been met, or one that may be. */
  get hasRows(): boolean {
    return this.#hasRows;
  }

  /** Hears what is read. */
  take(event: FileEvent): void {
    this.#values.take(event);
    switch (event.type) {
      case 'table': {
        const { tables, watched } = this.#begin(event.sheet.name, event.found);
        const values = this.#values.tables.at(-1);
        if (values) watched.set(tables.length, values);
        tables.push(inspectedTable(event));
        return;
      }
      case 'form': {
        const { form } = event;
        const sheet = this.#begin(event.sheet.name, {
          letterhead: form.letterhead,
          heading: form.table?.heading,
        });
        sheet.tables.push(inspectedForm(form));
        sheet.hiddenRows += form.rows.filter(({ row }) => row.hidden).length;
        this.#hasRows = true;
        return;
      }
      case 'row':
        if (this.#current) this.#takeRow(this.#current, event);
        return;
      case 'said':
    }
  }

  #begin(
    name: string,
    { letterhead, heading }: Pick<FoundTable, 'letterhead'> & { readonly heading: Heading | undefined },
  ): OpenSheet {
    const sheet: OpenSheet = this.#sheets.get(name) ?? {
      tables: [],
      watched: new Map(),
      headings: [],
      hiddenRows: 0,
    };
    this.#sheets.set(name, sheet);
    this.#current = sheet;
    this.#letterhead.push(...letterhead);
    sheet.headings.push(...(heading?.columns ?? []));
    return sheet;
  }

  /** A row of the table at hand; what stands above its heading is counted only where it is hidden. */
  #takeRow(sheet: OpenSheet, { row, nature }: NaturedRow): void {
    if (row.hidden) sheet.hiddenRows += 1;
    this.#hasRows ||= nature === 'data' || nature === 'unclear';
    const table = sheet.tables.at(-1);
    if (table && row.number > table.heading.to)
      sheet.tables[sheet.tables.length - 1] = extend(table, row.number, nature === 'data');
  }

  /** What every sheet turned out to hold, those without a list too. */
  async inspected(workbook: OpenedWorkbook): Promise<readonly InspectedSheet[]> {
    const sheets: InspectedSheet[] = [];
    for (const sheet of workbook.sheets.filter(({ name }) => name !== stampSheetName)) {
      const { name, state } = sheet;
      const found = this.#sheets.get(name);
      const hidden_columns = found ? await hiddenColumns(workbook, sheet, found.headings) : [];
      const tables = found?.tables.map((table, place) => withUnlisted(table, found.watched.get(place))) ?? [];
      sheets.push({ name, state, hidden_columns, hidden_rows: found?.hiddenRows ?? 0, tables });
    }
    return withReadiness(workbook, sheets);
  }
}

/** Sheets without an inventory may hold the readiness of communes. */
async function withReadiness(
  workbook: OpenedWorkbook,
  sheets: readonly InspectedSheet[],
): Promise<readonly InspectedSheet[]> {
  const found: InspectedSheet[] = [];
  for (const sheet of sheets) {
    const info = workbook.sheets.find(({ name }) => name === sheet.name);
    const isOpen = sheet.tables.length === 0 && info !== undefined && info.state !== 'veryHidden';
    found.push(isOpen ? { ...sheet, tables: await inspectReadiness(workbook, info) } : sheet);
  }
  return found;
}
