import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../helpers/zip.ts';
import { problemOf, readBytes, workbookBytes } from '../build.ts';
import { biffStream } from './biff.ts';
import { bookOf, bytesOf, compoundFile, mixedTable, readTexts, sheetOf } from './support.ts';

const book = bookOf({ 'Trang 1': sheetOf(mixedTable(12, 5)), 'Trang 2': sheetOf([['một', 2, true]]) });
const stream = biffStream({
  version: 8,
  codePage: 1200,
  fonts: ['Arial', '.VnTime'],
  cells: [{ row: 0, column: 0, text: 'Hµ Néi', font: 1, runFont: 1 }],
});

const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 4,
});
const cut = fc.double({ min: 0, max: 1, noNaN: true });

describe('a file with changed or missing bytes is read or refused with a code, nothing else', () => {
  it.each([
    ['.xls', bytesOf(book, 'biff8')],
    ['BIFF 5', bytesOf(book, 'biff5')],
    ['bare BIFF 8', stream],
    ['.xlsb', bytesOf(book, 'xlsb')],
    ['.ods', bytesOf(book, 'ods')],
    ['XML of 2003', bytesOf(book, 'xlml')],
    ['HTML', bytesOf(book, 'html')],
    ['CSV', bytesOf(book, 'csv')],
  ])('%s', async (_, sound) => {
    await fc.assert(
      fc.asyncProperty(changes, fc.option(cut, { freq: 4 }), async (flips, part) => {
        const whole = Buffer.from(sound);
        for (const [place, value] of flips) whole[place % whole.length] = value;
        const outcome = await readBytes(
          part === null ? whole : whole.subarray(0, Math.floor(whole.length * part)),
        );
        if ('problem' in outcome) expect(outcome.problem.code).toMatch(/^FILE-/);
      }),
      { interruptAfterTimeLimit: 3000, numRuns: 500 },
    );
  });
});

describe('the content of a file decides, not its name', () => {
  const xlsx = workbookBytes({ rows: '<row><c t="str"><v>một</v></c></row>' });
  const one = bookOf({ A: sheetOf([['một']]) });

  it.each([
    ['.xlsx named .xls', xlsx, 'book.xls'],
    ['.xls named .xlsx', bytesOf(one, 'biff8'), 'book.xlsx'],
    ['.ods named .xls', bytesOf(one, 'ods'), 'book.xls'],
    ['.xlsb named .csv', bytesOf(one, 'xlsb'), 'book.csv'],
    ['HTML named .xls', Buffer.from('<table><tr><td>một</td></tr></table>'), 'book.xls'],
  ])('%s', async (_, bytes, name) => {
    expect(await readTexts(bytes, name)).toEqual([['một']]);
  });
});

describe('half a file is refused', () => {
  it('when an old workbook ends before its sheet does', async () => {
    expect(await problemOf(stream.subarray(0, -4))).toMatchObject({ code: 'FILE-TRUNCATED' });
    expect(await problemOf(compoundFile(stream.subarray(0, -4), 'Workbook'))).toMatchObject({
      code: 'FILE-TRUNCATED',
    });
  });

  it('when the content of an .ods stops', async () => {
    const content =
      '<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>';
    const parts = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'content.xml', content },
    ];
    expect(await problemOf(zip(parts))).toMatchObject({ code: 'FILE-TRUNCATED' });
  });
});

describe('hostile content is refused', () => {
  const ods = (table: string): Buffer =>
    zip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      {
        name: 'content.xml',
        content: `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
      },
    ]);
  const cell = (repeated: number): string =>
    `<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${repeated}"/>`;
  const row = (repeated: number, cells: string): string =>
    `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>`;

  it('one cell repeated without end', async () => {
    expect(await problemOf(ods(row(1_000_000, cell(16_000))))).toMatchObject({ values: { limit: 'cells' } });
    expect(await problemOf(ods(row(1, cell(100_000))))).toMatchObject({ values: { reason: 'column' } });
    expect(await problemOf(ods(row(2_000_000, cell(1))))).toMatchObject({ values: { reason: 'row' } });
  });

  it('but not the blank rest of a sheet', async () => {
    const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
    expect(await readTexts(ods(row(1, cell(2)) + row(1_048_575, blank)))).toEqual([['1', '1']]);
  });

  it('a document type in XML of 2003', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect(await problemOf(xml)).toMatchObject({ code: 'FILE-UNSAFE' });
  });

  it('a password, in .xls and in .ods', async () => {
    const locked = Buffer.concat([
      stream.subarray(0, 20),
      Buffer.from('2f00060000000000aabb', 'hex'),
      stream.subarray(20),
    ]);
    expect(await problemOf(compoundFile(locked, 'Workbook'))).toEqual({ code: 'FILE-ENCRYPTED' });
    const parts = [
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      {
        name: 'META-INF/manifest.xml',
        content: '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      },
      { name: 'content.xml', content: 'zzz' },
    ];
    expect(await problemOf(zip(parts))).toEqual({ code: 'FILE-ENCRYPTED' });
  });
});
