import { describe, expect, it } from 'vitest';
import {
  asLatin,
  bookOf,
  bytesOf,
  type Content,
  mixedTable,
  plainRows,
  readRows,
  sheetOf,
  type WrittenFormat,
} from './support.ts';

const table = mixedTable(120, 8);
/** Empty texts are cells in .xlsx and none elsewhere. */
const filled = table.map((row) => row.map((cell) => (cell === '' ? null : cell)));

async function rowsIn(
  bookType: WrittenFormat,
  grid: readonly (readonly Content[])[],
): Promise<readonly unknown[]> {
  return plainRows(
    await readRows(bytesOf(bookOf({ 'Cán bộ': sheetOf(grid) }), bookType), `book.${bookType}`),
  );
}

describe('a workbook has the same cells whatever it is saved as', () => {
  it.each(['biff8', 'xlsb', 'ods', 'xlml'] as const)('%s', async (bookType) => {
    expect(await rowsIn(bookType, filled)).toEqual(await rowsIn('xlsx', filled));
  });

  it.each(['biff5', 'biff4', 'biff3', 'biff2'] as const)('%s, in the letters it knows', async (bookType) => {
    const latin = asLatin(filled);
    expect(await rowsIn(bookType, latin)).toEqual(await rowsIn('xlsx', latin));
  });

  it.each(['csv', 'html'] as const)('%s, all of it text', async (bookType) => {
    const texts = filled.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.trim().replaceAll(/ +/g, ' ') || null : null)),
    );
    expect(await rowsIn(bookType, texts)).toEqual(await rowsIn('xlsx', texts));
  });
});
