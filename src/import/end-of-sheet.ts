import type { OpenedWorkbook, SheetInfo } from '../workbook/read/workbook.ts';
import type { HeadingColumn } from '../workbook/table/heading-columns.ts';
import type { UnreadRows } from '../workbook/table/unread-rows.ts';
import { hiddenColumns } from './columns/hidden-columns.ts';
import { type FileEvent, report, said } from './file-event.ts';
import { readinessHeading } from './readiness/readiness-heading.ts';
import { commentFindings, type ListBegun } from './rows/comments.ts';

/** What was not read of a sheet; of one that has a table only what looks like a list of its own. */
export async function unreadOfSheet(
  workbook: OpenedWorkbook,
  sheet: SheetInfo,
  { list }: UnreadRows,
  hasTable: boolean,
): Promise<readonly FileEvent[]> {
  const { name } = sheet;
  const readiness = hasTable ? undefined : await readinessHeading(workbook, sheet);
  if (readiness) return [report('SHEET-OF-READINESS', name, { row: readiness.row })];
  if (list !== undefined) return [report('SHEET-ROWS-UNREAD', name, { rows: list })];
  return hasTable ? [] : [report('SHEET-WITHOUT-TABLE', name)];
}

/** What is to be said of a sheet whose tables are read: hidden columns, that it is hidden itself, and its comments. */
export async function endOfSheet(
  workbook: OpenedWorkbook,
  sheet: SheetInfo,
  headings: readonly HeadingColumn[],
  begun: ListBegun | undefined,
): Promise<readonly FileEvent[]> {
  const { name, state } = sheet;
  const hidden = await hiddenColumns(workbook, sheet, headings);
  return [
    ...(hidden.length > 0 ? [report('TABLE-COLUMNS-HIDDEN', name, { columns: hidden.join(', ') })] : []),
    ...(state === 'hidden' ? [report('SHEET-HIDDEN', name)] : []),
    ...(await commentFindings(workbook, sheet, begun)).map(said),
  ];
}
