import type { MatchedColumn } from '../../inventory/columns.ts';
import { isSequenceHeading } from '../../inventory/match-columns.ts';
import { fieldMatcher } from '../../inventory/match-fields.ts';
import { readiness } from '../../inventory/readiness.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import type { Row } from '../../workbook/cell.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import type { HeadingColumn } from '../../workbook/table/heading.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import { scanTables, type TableKnowledge } from '../../workbook/table/scan.ts';

/** A row below the heading of a table of readiness. */
export interface ReadinessLine {
  readonly sheet: string;
  readonly columns: readonly MatchedColumn[];
  readonly row: Row;
  readonly nature: RowNature;
}

/** Matches columns to what a table of readiness states. */
export const matchReadiness = fieldMatcher(readiness.fields);

/** A table without a column of communes, or with hardly another one, is none. */
const fewestColumns = 4;

function understood(columns: readonly HeadingColumn[]): number {
  const keys = matchReadiness(columns).flatMap(({ key }) => key ?? []);
  return keys.includes('commune') && keys.length >= fewestColumns ? keys.length : 0;
}

/** How a table of readiness is known: it has a column of communes and a few of what is said of them. */
export const readinessKnowledge: TableKnowledge = {
  recognise: understood,
  namingColumn: (columns) => matchReadiness(columns).find(({ key }) => key === 'commune')?.column,
  isSequenceHeading,
};

/** Every row of the tables of readiness in a workbook; undefined where it has none. Throws a `WorkbookReadError`. */
export async function readinessLines(
  workbook: OpenedWorkbook,
  wanted: string | undefined,
): Promise<readonly ReadinessLine[] | undefined> {
  const lines: ReadinessLine[] = [];
  let hasTable = false;
  const sheets = workbook.sheets.filter(
    ({ name, state }) => name !== stampSheetName && state !== 'veryHidden' && (wanted ?? name) === name,
  );
  for (const sheet of sheets) {
    let columns: readonly MatchedColumn[] | undefined;
    for await (const events of scanTables(workbook.rows(sheet), readinessKnowledge, () =>
      workbook.merges(sheet),
    )) {
      for (const event of events) {
        if (event.type === 'table') {
          columns = matchReadiness(event.table.heading.columns);
          hasTable = true;
        } else if (event.type === 'row' && columns)
          lines.push({ sheet: sheet.name, columns, row: event.row, nature: event.nature });
      }
    }
  }
  return hasTable ? lines : undefined;
}
