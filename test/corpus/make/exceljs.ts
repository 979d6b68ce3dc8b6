import ExcelJS from 'exceljs';
import { type Grid, staffTable } from './table.ts';

/** What of a workbook of exceljs may differ. */
export interface ExcelJsShape {
  readonly font?: string;
  readonly date1904?: boolean;
  /** Applied to every text. */
  readonly encode?: (text: string) => string;
}

/** The staff table by exceljs: a merged title, dates, a formula, a rich text, a hidden sheet and a hidden column. */
export async function staffByExcelJs(shape: ExcelJsShape = {}): Promise<Buffer> {
  const { font, date1904 = false, encode = (text) => text } = shape;
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet('CBCC');
  fill(sheet, staffTable, encode, font);
  sheet.mergeCells('A2:H2');
  sheet.getColumn(8).hidden = true;
  sheet.getCell('F12').value = { formula: 'SUM(F5:F10)', result: 18.99 };
  if (font === undefined) {
    sheet.getCell('H6').value = { richText: [{ text: 'Biệt ' }, { text: 'phái', font: { bold: true } }] };
  }
  workbook.addWorksheet('Ẩn', { state: 'hidden' }).getCell('B2').value = encode('ghi nhớ');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function fill(
  sheet: ExcelJS.Worksheet,
  grid: Grid,
  encode: (text: string) => string,
  font: string | undefined,
): void {
  for (const [r, row] of grid.entries()) {
    for (const [c, value] of row.entries()) {
      if (value === null) continue;
      const cell = sheet.getCell(r + 1, c + 1);
      cell.value = typeof value === 'string' ? encode(value) : value;
      if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
      if (font !== undefined) cell.font = { name: font };
    }
  }
}

/** A workbook with a sheet and nothing on it. */
export async function blankByExcelJs(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1');
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
