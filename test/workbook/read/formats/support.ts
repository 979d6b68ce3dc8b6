import { type BookType, type CellObject, CFB, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import type { Cell, Row } from '../../../../src/workbook/cell.ts';
import { type OpenedWorkbook, openWorkbook } from '../../../../src/workbook/read/workbook.ts';
import { readBytes, withFile } from '../build.ts';

/** A cell's content as a test writes it; a number with a format of dates is a date. */
export type Content = string | number | boolean | null | { readonly serial: number };

const DATE_FORMAT = 'dd/mm/yyyy hh:mm:ss';

/** A sheet of SheetJS with this content. */
export function sheetOf(grid: readonly (readonly Content[])[]): WorkSheet {
  const sheet = utils.aoa_to_sheet([[]]);
  grid.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content !== null) sheet[utils.encode_cell({ r, c })] = cellOf(content);
    });
  });
  const width = Math.max(1, ...grid.map((row) => row.length));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: grid.length - 1, c: width - 1 } });
  return sheet;
}

function cellOf(content: Exclude<Content, null>): CellObject {
  if (typeof content === 'string') return { t: 's', v: content };
  if (typeof content === 'boolean') return { t: 'b', v: content };
  if (typeof content === 'number') return { t: 'n', v: content };
  return { t: 'n', v: content.serial, z: DATE_FORMAT };
}

/** A workbook of SheetJS with these sheets. */
export function bookOf(sheets: Readonly<Record<string, WorkSheet>>): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return book;
}

/** What SheetJS writes; its types forget two. */
export type WrittenFormat = BookType | 'biff3' | 'biff4';

/** The bytes of a workbook in a format that SheetJS writes. */
export function bytesOf(book: WorkBook, bookType: WrittenFormat): Buffer {
  return Buffer.from(
    write(book, {
      type: 'buffer',
      bookType: bookType as BookType,
      bookSST: bookType !== 'biff5',
    }) as Uint8Array,
  );
}

/** The rows of all sheets. @throws when the file is refused */
export async function readRows(bytes: Buffer | string, name?: string): Promise<readonly Row[]> {
  const outcome = await readBytes(bytes, name);
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome.rows;
}

/** The texts of all cells, row after row. */
export async function readTexts(
  bytes: Buffer | string,
  name?: string,
): Promise<readonly (readonly string[])[]> {
  return (await readRows(bytes, name)).map(({ cells }) => cells.map(({ text }) => text));
}

/** Opens bytes as a workbook while something is done with it. */
export function withOpened<Value>(
  bytes: Buffer | string,
  work: (workbook: OpenedWorkbook) => Promise<Value>,
  name?: string,
): Promise<Value> {
  return withFile(
    bytes,
    async (path) => {
      const opened = await openWorkbook(path);
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      try {
        return await work(opened.value);
      } finally {
        await opened.value.close();
      }
    },
    name,
  );
}

/** Puts a BIFF stream into a compound file, as Excel does. */
export function compoundFile(stream: Buffer, name: 'Workbook' | 'Book'): Buffer {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${name}`, stream);
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

const text = fc.oneof(
  fc.string({ maxLength: 20, unit: fc.constantFrom(...'aăâbđêôơư ẵộỵ1,;"\'<>&%é'.split('')) }),
  fc.constantFrom('0012345678', '1.234.567', '02/03/1980', 'TRUE', 'Dòng 1\nDòng 2', 'x'.repeat(3000)),
);
const number = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
  // SheetJS writes the smallest numbers wrongly.
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9, max: 1e15 }),
  fc.constantFrom(0, 1, 79_080_001_234, 0.1, 123456789012345),
);
const date = fc.integer({ min: 61, max: 60_000 }).map((serial) => ({ serial }));
const content: fc.Arbitrary<Content> = fc.oneof(text, text, number, date, fc.boolean(), fc.constant(null));

/** A table of every kind of cell, always the same one. */
export function mixedTable(rows: number, columns: number): readonly (readonly Content[])[] {
  const wanted = fc.array(content, { minLength: columns, maxLength: columns });
  return (
    fc.sample(fc.array(wanted, { minLength: rows, maxLength: rows }), { seed: 20250701, numRuns: 1 })[0] ?? []
  );
}

/** The same table in letters that every code page has. */
export function asLatin(table: readonly (readonly Content[])[]): readonly (readonly Content[])[] {
  const plain = (cell: Content) =>
    typeof cell === 'string' ? cell.replace(/[^ -~\n]/g, 'o').slice(0, 250) : cell;
  return table.map((row) => row.map(plain));
}

/** Rows without what a format does not know: cells as [column, kind, text]. */
export function plainRows(rows: readonly Row[]): readonly unknown[] {
  return rows.map(({ number: row, cells }) => [row, ...cells.map(plainCell)]);
}

function plainCell({ column, kind, text: shown }: Cell): readonly unknown[] {
  return [column, kind, shown];
}
