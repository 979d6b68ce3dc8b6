import { inventories } from '../inventory/inventories.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import { columnMatcher, type HeadingAliases, type MatchedColumn } from '../inventory/match-columns.ts';
import { stampSheetName } from '../inventory/stamp.ts';
import { columnLetters } from '../workbook/cell.ts';
import {
  type OpenedWorkbook,
  openWorkbook,
  type SheetInfo,
  WorkbookReadError,
} from '../workbook/read/workbook.ts';
import { type FoundTable, scanTables } from '../workbook/table/scan.ts';
import { districtInLetterhead, districtInPath } from './identify.ts';
import type { ImportFile } from './options.ts';
import { tableKnowledge } from './table-knowledge.ts';

/** A problem with a file, as a code and the values of its message. */
export interface InspectedProblem {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A table on a sheet. */
export interface InspectedTable {
  readonly heading: { readonly from: number; readonly to: number };
  /** First and last row below the heading that has content; equal to the heading's end when there is none. */
  readonly rows: { readonly from: number; readonly to: number };
  /** How many rows are data. */
  readonly data_rows: number;
  readonly kind: InventoryKind | null;
  /** Share of the columns that are understood: 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly key: string | null;
    /** The column numbers the rows. */
    readonly sequence: boolean;
  }[];
  readonly missing: readonly string[];
}

export interface InspectedSheet {
  readonly name: string;
  readonly state: SheetInfo['state'];
  readonly tables: readonly InspectedTable[];
}

/** What is in a file; nothing of it is stored. */
export interface InspectedFile {
  readonly file: string;
  readonly format: string | null;
  /** The code of the former district that sent it, where the file says so. */
  readonly district: string | null;
  readonly problems: readonly InspectedProblem[];
  readonly sheets: readonly InspectedSheet[];
}

/** Looks into a file: its sheets, their tables and what each column was taken for. */
export async function inspectFile(file: ImportFile, aliases: HeadingAliases): Promise<InspectedFile> {
  const opened = await openWorkbook(file.path);
  if (!opened.ok) return unreadable(file, opened.problem.code, opened.problem.values ?? {});
  try {
    return await inspectWorkbook(file, opened.value, aliases);
  } catch (error) {
    if (error instanceof WorkbookReadError)
      return unreadable(file, error.problem.code, error.problem.values ?? {});
    throw error;
  } finally {
    await opened.value.close();
  }
}

function unreadable(file: ImportFile, code: string, values: InspectedProblem['values']): InspectedFile {
  const problems = [{ code, values: { file: file.name, ...values } }];
  return { file: file.name, format: null, district: null, problems, sheets: [] };
}

async function inspectWorkbook(
  file: ImportFile,
  workbook: OpenedWorkbook,
  aliases: HeadingAliases,
): Promise<InspectedFile> {
  const sheets: InspectedSheet[] = [];
  const letterhead: string[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.name === stampSheetName) continue;
    const isRead = sheet.state !== 'veryHidden';
    const tables = isRead ? await inspectSheet(workbook, sheet, aliases, letterhead) : [];
    sheets.push({ name: sheet.name, state: sheet.state, tables });
  }
  const hasTable = sheets.some(({ tables }) => tables.length > 0);
  const district = districtInLetterhead(letterhead) ?? districtInPath(file) ?? null;
  const problems: InspectedProblem[] = [];
  if (!hasTable) problems.push({ code: 'TABLE-NOT-FOUND', values: { file: file.name } });
  else if (district === null) problems.push({ code: 'DISTRICT-NOT-SAID', values: { file: file.name } });
  return { file: file.name, format: workbook.format, district, problems, sheets };
}

async function inspectSheet(
  workbook: OpenedWorkbook,
  sheet: SheetInfo,
  aliases: HeadingAliases,
  letterhead: string[],
): Promise<readonly InspectedTable[]> {
  const matcher = columnMatcher(aliases);
  const tables: InspectedTable[] = [];
  for await (const events of scanTables(workbook.rows(sheet), tableKnowledge(matcher))) {
    for (const event of events) {
      if (event.type === 'table') {
        letterhead.push(...event.table.letterhead);
        tables.push(startTable(event.table, matcher));
        continue;
      }
      const table = tables.at(-1);
      if (table && event.row.number > table.heading.to)
        tables[tables.length - 1] = extend(table, event.row.number, event.nature === 'data');
    }
  }
  return tables;
}

function startTable({ heading }: FoundTable, matcher: ReturnType<typeof columnMatcher>): InspectedTable {
  const [best] = matcher(heading.columns);
  const columns = best?.columns ?? [];
  return {
    heading: { from: heading.from, to: heading.to },
    rows: { from: heading.to + 1, to: heading.to },
    data_rows: 0,
    kind: best?.kind ?? null,
    confidence: best?.confidence ?? 0,
    columns: columns.map(inspectedColumn),
    missing: best ? best.missing.map((key) => inventories[best.kind].fields[key]?.heading ?? key) : [],
  };
}

function inspectedColumn({
  column,
  heading,
  key,
  isSequence,
}: MatchedColumn): InspectedTable['columns'][number] {
  return { column: columnLetters(column), heading, key: key ?? null, sequence: isSequence === true };
}

function extend(table: InspectedTable, row: number, isData: boolean): InspectedTable {
  return {
    ...table,
    rows: { from: table.rows.from, to: row },
    data_rows: table.data_rows + (isData ? 1 : 0),
  };
}
