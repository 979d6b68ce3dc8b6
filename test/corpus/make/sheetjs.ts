import { type BookType, type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { type Content, type Grid, serialOf, staffTable } from './table.ts';

/** The staff table by SheetJS, in a format that it writes. */
export function staffBySheetJs(bookType: BookType, encode = (text: string) => text): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf(staffTable, encode), 'CBCC');
  return Buffer.from(write(book, { type: 'buffer', bookType, bookSST: bookType === 'xlsb' }) as Uint8Array);
}

function sheetOf(grid: Grid, encode: (text: string) => string): WorkSheet {
  const sheet = utils.aoa_to_sheet([[]]);
  for (const [r, row] of grid.entries()) {
    for (const [c, value] of row.entries()) {
      if (value !== null) sheet[utils.encode_cell({ r, c })] = cellOf(value, encode);
    }
  }
  const width = Math.max(...grid.map((row) => row.length));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: grid.length - 1, c: width - 1 } });
  return sheet;
}

function cellOf(value: Exclude<Content, null>, encode: (text: string) => string): CellObject {
  if (value instanceof Date) return { t: 'n', v: serialOf(value), z: 'dd/mm/yyyy' };
  if (typeof value === 'string') return { t: 's', v: encode(value) };
  return typeof value === 'number' ? { t: 'n', v: value } : { t: 'b', v: value };
}
