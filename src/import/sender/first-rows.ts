import type { Row } from '../../workbook/cell.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';

/** Headings stand near the top. */
const lastRowLookedAt = 100;

/** The rows near the top of a sheet, where headings stand. */
export async function firstRows(workbook: OpenedWorkbook, sheet: SheetInfo): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of workbook.rows(sheet)) {
    const near = batch.filter(({ number }) => number <= lastRowLookedAt);
    rows.push(...near);
    if (near.length < batch.length) break;
  }
  return rows;
}
