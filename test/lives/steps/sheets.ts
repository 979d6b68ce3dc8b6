import type ExcelJS from 'exceljs';
import type { CellInput } from '../../helpers/rows.ts';
import { EditedSheet } from '../../helpers/sheet-editing.ts';

/** The sheets in which a heading stands. */
export function sheetsWith(workbook: ExcelJS.Workbook, heading: string): readonly EditedSheet[] {
  return workbook.worksheets.flatMap((sheet) =>
    hasText(sheet, heading) ? [new EditedSheet(workbook, sheet.name, heading)] : [],
  );
}

function hasText(sheet: ExcelJS.Worksheet, text: string): boolean {
  let isFound = false;
  sheet.eachRow((row) => row.eachCell((cell) => (isFound ||= cell.text === text)));
  return isFound;
}

/** The rows of a sheet that say something under a heading. */
export function filledRows(sheet: EditedSheet, heading: string): readonly number[] {
  return sheet.rows.filter((row) => sheet.text(row, heading).trim() !== '');
}

/** Types into a row where the sheet has the columns. */
export function typeInto(sheet: EditedSheet, row: number, values: Readonly<Record<string, CellInput>>): void {
  const known = Object.entries(values).filter(([heading]) => sheet.headings.includes(heading));
  sheet.fill(row, Object.fromEntries(known));
}
