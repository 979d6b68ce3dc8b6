import ExcelJS from 'exceljs';
import type { CellInput } from './rows.ts';

/** A sheet of a workbook as a clerk sees it: rows and columns by what stands in them. */
export class EditedSheet {
  readonly worksheet: ExcelJS.Worksheet;
  readonly #headingRow: number;

  constructor(workbook: ExcelJS.Workbook, name: string, heading: string) {
    const worksheet = workbook.getWorksheet(name);
    if (!worksheet) throw new Error(`no sheet ${name}`);
    this.worksheet = worksheet;
    let found = 0;
    worksheet.eachRow((row, number) => {
      if (found === 0 && textsOf(row).includes(heading)) found = number;
    });
    if (found === 0) throw new Error(`no heading ${heading}`);
    this.#headingRow = found;
  }

  get headings(): readonly string[] {
    return textsOf(this.worksheet.getRow(this.#headingRow));
  }

  /** The numbers of the rows below the heading. */
  get rows(): readonly number[] {
    const count = this.worksheet.rowCount - this.#headingRow;
    return Array.from({ length: count }, (_, index) => this.#headingRow + 1 + index);
  }

  text(row: number, heading: string): string {
    return this.worksheet.getCell(row, this.#column(heading)).text;
  }

  /** The number of the one row with this text under a heading. */
  rowWith(heading: string, text: string): number {
    const found = this.rows.filter((row) => this.text(row, heading) === text);
    if (found.length !== 1) throw new Error(`${found.length} rows with ${text}`);
    return found[0] ?? 0;
  }

  /** Types values into a row, by heading. */
  fill(row: number, values: Readonly<Record<string, CellInput>>): void {
    for (const [heading, value] of Object.entries(values)) {
      this.worksheet.getCell(row, this.#column(heading)).value = value;
    }
  }

  #column(heading: string): number {
    const place = this.headings.indexOf(heading);
    if (place < 0) throw new Error(`no column ${heading}`);
    return place + 1;
  }
}

/** Reads a workbook, lets it be changed, and saves it elsewhere. */
export async function edited(
  path: string,
  target: string,
  change: (workbook: ExcelJS.Workbook) => void,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  change(workbook);
  await workbook.xlsx.writeFile(target);
  return target;
}

function textsOf(row: ExcelJS.Row): readonly string[] {
  const texts: string[] = [];
  row.eachCell({ includeEmpty: true }, (cell) => texts.push(cell.text));
  return texts;
}
