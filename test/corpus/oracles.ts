import { readFile } from 'node:fs/promises';
import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { type Cell, cellAddress } from '../../src/workbook/cell.ts';
import { openWorkbook, type WorkbookFormat, WorkbookReadError } from '../../src/workbook/read/workbook.ts';

/** Values of a workbook's cells by `sheet!address`: texts, and numbers and dates as numbers. */
export type Values = ReadonlyMap<string, string | number>;

const unixEpochSerial = 25_569;
const days1904 = 1_462;
const millisecondsPerDay = 86_400_000;

/** Errors of cells by their numbers in .xls ([MS-XLS] 2.5.10), which SheetJS gives where it has no text. */
const errorNames: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** What our own reader gives, and what it takes the file for; undefined for a file that it refuses. */
export async function ourValues(
  path: string,
): Promise<{ readonly format: WorkbookFormat; readonly values: Values } | undefined> {
  const opened = await openWorkbook(path);
  if (!opened.ok) return undefined;
  const values = new Map<string, string | number>();
  try {
    for (const sheet of opened.value.sheets) {
      for await (const rows of opened.value.rows(sheet)) {
        for (const { number, cells } of rows) {
          for (const cell of cells)
            put(values, sheet.name, cellAddress(number, cell.column), valueOfCell(cell));
        }
      }
    }
  } catch (error) {
    if (error instanceof WorkbookReadError) return undefined;
    throw error;
  } finally {
    await opened.value.close();
  }
  return { format: opened.value.format, values };
}

function valueOfCell({ kind, text, number }: Cell): string | number {
  return kind === 'number' || kind === 'date' ? (number ?? text) : text;
}

/** What SheetJS gives; undefined where it reads nothing. */
export async function valuesOfSheetJs(path: string): Promise<Values | undefined> {
  const values = new Map<string, string | number>();
  try {
    const book = read(await readFile(path), { cellDates: false, cellNF: true, cellText: false });
    const shift = book.Workbook?.WBProps?.date1904 === true ? days1904 : 0;
    for (const [name, sheet] of Object.entries(book.Sheets).filter(([, each]) => !isChart(each))) {
      for (const [address, cell] of Object.entries(sheet)) {
        if (!address.startsWith('!')) put(values, name, address, valueOfSheetJs(cell as CellObject, shift));
      }
    }
  } catch {
    return undefined;
  }
  return values.size === 0 ? undefined : values;
}

/** What SheetJS makes cells of there is what the chart keeps of others. */
function isChart(sheet: WorkSheet): boolean {
  return sheet['!type'] === 'chart';
}

function valueOfSheetJs({ t, v, w, z }: CellObject, shift: number): string | number {
  if (t === 'e') return w ?? errorNames.get(v) ?? String(v);
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE';
  if (t === 'n') return Number(v) + (SSF.is_date(String(z ?? 'General')) ? shift : 0);
  return String(v ?? '');
}

/** What exceljs gives; undefined where it fails or reads nothing. */
export async function valuesOfExcelJs(path: string): Promise<Values | undefined> {
  const values = new Map<string, string | number>();
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.readFile(path);
  } catch {
    return undefined;
  }
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // A merged cell repeats its master's value, which would count sums twice.
        if (cell.isMerged && cell.master !== cell) return;
        put(values, sheet.name, cell.address, valueOfExcelJs(cell));
      });
    });
  });
  return values.size === 0 ? undefined : values;
}

function valueOfExcelJs(cell: ExcelJS.Cell): string | number {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value instanceof Date) return value.getTime() / millisecondsPerDay + unixEpochSerial;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value !== null && typeof value === 'object' && 'error' in value) return String(value.error);
  return typeof value === 'string' ? value : cell.text;
}

/** Line ends and empty texts are no content. */
function put(
  values: Map<string, string | number>,
  sheet: string,
  address: string,
  value: string | number,
): void {
  const plain = typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : value;
  if (plain !== '') values.set(`${sheet}!${address}`, plain);
}
