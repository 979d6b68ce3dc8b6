import type { OpenedWorkbook } from './read/workbook.ts';
import { cellText } from './table/cell-text.ts';

/** What the first row of a sheet says that `read` understands; undefined where it understands none, or there is no such sheet. */
export async function firstRowOn<Value>(
  workbook: OpenedWorkbook,
  sheetName: string,
  read: (texts: readonly string[]) => Value | undefined,
): Promise<Value | undefined> {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return undefined;
  for await (const batch of workbook.rows(sheet)) {
    for (const row of batch) {
      const value = read(row.cells.map(cellText));
      if (value) return value;
    }
  }
  return undefined;
}
