import ExcelJS from 'exceljs';
import type { CellInput } from './rows.ts';

/** A sheet to be written: its rows from row 1, blank where a row is empty. */
export interface SheetInput {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** 1-based numbers of rows to hide. */
  readonly hiddenRows?: readonly number[];
  /** 1-based numbers of columns to hide. */
  readonly hiddenColumns?: readonly number[];
  /** Ranges of merged cells: `C1:E1`. */
  readonly merges?: readonly string[];
  /** Number formats by address: `G5: '0%'`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Addresses of cells whose text is struck through. */
  readonly struck?: readonly string[];
  /** Addresses of cells whose number a formula comes to. */
  readonly formulas?: readonly string[];
  /** Names of fonts by address. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** Comments by the address of their cell. */
  readonly notes?: Readonly<Record<string, string>>;
  /** What is printed above its pages, with its codes. */
  readonly pageHeader?: string;
}

/** Writes a small .xlsx with another program's writer. */
export async function writeWorkbook(path: string, sheets: readonly SheetInput[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const each of sheets) {
    const {
      name,
      rows,
      state = 'visible',
      hiddenRows = [],
      hiddenColumns = [],
      pageHeader,
      merges = [],
      formats = {},
      struck = [],
      formulas = [],
      fonts = {},
      notes = {},
    } = each;
    const sheet = workbook.addWorksheet(name, { state });
    rows.forEach((values, index) => {
      const row = sheet.getRow(index + 1);
      values.forEach((value, column) => {
        if (value !== null && value !== '') row.getCell(column + 1).value = value;
      });
    });
    for (const number of hiddenRows) sheet.getRow(number).hidden = true;
    if (pageHeader !== undefined) sheet.headerFooter.oddHeader = pageHeader;
    for (const number of hiddenColumns) sheet.getColumn(number).hidden = true;
    for (const [address, format] of Object.entries(formats)) sheet.getCell(address).numFmt = format;
    for (const address of struck) sheet.getCell(address).font = { strike: true };
    for (const address of formulas) {
      const cell = sheet.getCell(address);
      cell.value = { formula: 'SUM(0)', result: Number(cell.value) };
    }
    for (const [address, font] of Object.entries(fonts)) sheet.getCell(address).font = { name: font };
    for (const [address, text] of Object.entries(notes)) sheet.getCell(address).note = text;
    for (const range of merges) sheet.mergeCells(range);
  }
  await workbook.xlsx.writeFile(path);
  return path;
}
