import { writeFile } from 'node:fs/promises';
import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import type { CellInput } from '../../helpers/rows.ts';
import type { SheetInput } from '../../helpers/workbook.ts';

/** Writes sheets, with what is merged there, as an older program or another one does. */
export async function writeForeign(
  path: string,
  sheets: readonly SheetInput[],
  bookType: 'xls' | 'ods',
): Promise<string> {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  await writeFile(path, Buffer.from(write(book, { type: 'buffer', bookType }) as Uint8Array));
  return path;
}

function sheetOf({ rows, merges = [] }: SheetInput): WorkSheet {
  const sheet = utils.aoa_to_sheet([[]]);
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) {
      if (value !== null && value !== '') sheet[utils.encode_cell({ r, c })] = cellOf(value);
    }
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: width - 1 } });
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  return sheet;
}

const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

function cellOf(value: Exclude<CellInput, null>): CellObject {
  if (value instanceof Date) return { t: 'n', v: (value.getTime() - dayZero) / day, z: 'dd/mm/yyyy' };
  return typeof value === 'string' ? { t: 's', v: value } : { t: 'n', v: value };
}
