import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { matchReadiness } from '../../inventory/readiness-headings.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import type { Row } from '../../workbook/cell.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';
import type { HeadingColumn } from '../../workbook/table/heading-columns.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import { scanTables, type TableKnowledge } from '../../workbook/table/scan.ts';
import { UnreadRows } from '../../workbook/table/unread-rows.ts';
import { hiddenColumns } from '../columns/hidden-columns.ts';
import { readinessKnowledgeBy } from './readiness-knowledge.ts';

/** A row below the heading of a table of readiness. */
export interface ReadinessLine {
  readonly sheet: string;
  readonly columns: readonly MatchedColumn[];
  readonly row: Row;
  readonly nature: RowNature;
  /** The lowest row of the table's heading. */
  readonly heading: number;
}

/** What a workbook says of readiness, and what is to be said of its sheets. */
export interface ReadinessTables {
  readonly lines: readonly ReadinessLine[];
  readonly findings: readonly Finding[];
}

/** A table without a column of communes, or with hardly another one, is none. */
const fewestColumns = 4;

/** How a table of readiness is known: it has a column of communes and a few of what is said of them. */
export const readinessKnowledge: TableKnowledge = readinessKnowledgeBy(
  (keys) => keys.includes('commune') && keys.length >= fewestColumns,
);

/** Every row of the tables of readiness in a workbook; undefined where it has none. Throws a `WorkbookReadError`. */
export async function readinessTables(
  workbook: OpenedWorkbook,
  wanted: string | undefined,
): Promise<ReadinessTables | undefined> {
  const lines: ReadinessLine[] = [];
  const findings: Finding[] = [];
  const sheets = workbook.sheets.filter(
    ({ name }) => name !== stampSheetName && (wanted === undefined || wanted === name),
  );
  for (const sheet of sheets) {
    if (sheet.state === 'veryHidden') {
      findings.push(ruleFinding('SHEET-VERY-HIDDEN', { sheet: sheet.name }, {}));
      continue;
    }
    const read = await readSheet(workbook, sheet);
    lines.push(...read.lines);
    findings.push(...read.findings);
  }
  return lines.length > 0 ? { lines, findings } : undefined;
}

async function readSheet(workbook: OpenedWorkbook, sheet: SheetInfo): Promise<ReadinessTables> {
  const { name, state } = sheet;
  const lines: ReadinessLine[] = [];
  const findings: Finding[] = [];
  const headings: HeadingColumn[] = [];
  const unread = new UnreadRows();
  let table: Pick<ReadinessLine, 'columns' | 'heading'> | undefined;
  const merges = () => workbook.merges(sheet);
  for await (const events of scanTables(unread.counted(workbook.rows(sheet)), readinessKnowledge, merges)) {
    for (const event of events) {
      if (event.type === 'row') {
        if (table) lines.push({ sheet: name, ...table, row: event.row, nature: event.nature });
        continue;
      }
      unread.begin(event);
      if (event.type !== 'table') continue;
      const { heading } = event.table;
      table = { columns: matchReadiness(heading.columns), heading: heading.to };
      headings.push(...heading.columns);
      findings.push(...unknownHeadings(name, table));
    }
  }
  const hidden = await hiddenColumns(workbook, sheet, headings);
  if (hidden.length > 0)
    findings.push(ruleFinding('TABLE-COLUMNS-HIDDEN', { sheet: name }, { columns: hidden.join(', ') }));
  if (table && state === 'hidden') findings.push(ruleFinding('SHEET-HIDDEN', { sheet: name }, {}));
  if (unread.list !== undefined)
    findings.push(ruleFinding('SHEET-ROWS-UNREAD', { sheet: name }, { rows: unread.list }));
  return { lines, findings };
}

/** Columns that are no part of what is read. */
function unknownHeadings(
  sheet: string,
  { columns, heading: row }: Pick<ReadinessLine, 'columns' | 'heading'>,
): readonly Finding[] {
  return columns
    .filter(({ key, repeats, isSequence }) => key === undefined && repeats === undefined && !isSequence)
    .map(({ column, heading }) => ruleFinding('TABLE-HEADING-UNKNOWN', { sheet, row, column }, { heading }));
}
