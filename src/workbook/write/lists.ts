import type ExcelJS from 'exceljs';
import { columnLetters } from '../cell.ts';
import { safeText } from './safe.ts';
import type { NamedList } from './spec.ts';

/**
 * Writes the lists side by side on a hidden sheet, each under a defined name over exactly its rows. A list
 * without values still gets one blank row, for a name must refer to something.
 */
export function placeLists(
  workbook: ExcelJS.Workbook,
  sheetName: string,
  lists: readonly NamedList[],
  names: readonly string[],
): void {
  const worksheet = workbook.addWorksheet(sheetName, { state: 'hidden' });
  for (const [index, list] of lists.entries()) {
    const letters = columnLetters(index + 1);
    for (const [row, value] of list.values.entries())
      worksheet.getCell(row + 1, index + 1).value = safeText(value);
    const last = Math.max(1, list.values.length);
    workbook.definedNames.add(`'${sheetName}'!$${letters}$1:$${letters}$${last}`, names[index] ?? list.name);
  }
}
