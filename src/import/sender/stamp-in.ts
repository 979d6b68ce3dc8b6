import { stampSheetName } from '../../inventory/stamp.ts';
import type { OpenedWorkbook } from '../../workbook/read/workbook.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** What the first row of the hidden stamp sheet says that `read` understands; undefined for any other workbook. */
export async function stampIn<Stamp>(
  workbook: OpenedWorkbook,
  read: (texts: readonly string[]) => Stamp | undefined,
): Promise<Stamp | undefined> {
  const sheet = workbook.sheets.find(({ name }) => name === stampSheetName);
  if (!sheet) return undefined;
  for await (const batch of workbook.rows(sheet)) {
    for (const row of batch) {
      const stamp = read(row.cells.map(cellText));
      if (stamp) return stamp;
    }
  }
  return undefined;
}
