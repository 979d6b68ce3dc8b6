import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { openSource } from '../../../src/workbook/read/file-source.ts';
import { openWorkbook } from '../../../src/workbook/read/workbook.ts';
import { readZipDirectory } from '../../../src/workbook/read/zip.ts';

/** Reads a whole workbook and looks at every cell; gives how many cells with a value there were. */
export type Contestant = (path: string) => Promise<number>;

/** By name. Each loads what it needs itself, so that none pays for another's code. */
export const contestants = {
  floor: inflateAndCount,
  bangiao: readWithBangiao,
  'exceljs streaming': streamWithExceljs,
  'exceljs full load': loadWithExceljs,
  SheetJS: readWithSheetjs,
} as const satisfies Readonly<Record<string, Contestant>>;

export type ContestantName = keyof typeof contestants;

const LOCAL_HEADER_BYTES = 30;
const INFLATED_CHUNK_BYTES = 256 * 1024;

/** What no reader can do without: inflates the first sheet and counts its bytes. */
async function inflateAndCount(path: string): Promise<number> {
  const source = await openSource(path);
  const entry = (await readZipDirectory(source)).get('xl/worksheets/sheet1.xml');
  if (entry === undefined) throw new Error(`${path} has no first sheet`);
  const header = await source.read(entry.headerOffset, LOCAL_HEADER_BYTES);
  await source.close();
  const start = entry.headerOffset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  let bytes = 0;
  await pipeline(
    createReadStream(path, { start, end: start + entry.compressedSize - 1 }),
    createInflateRaw({ chunkSize: INFLATED_CHUNK_BYTES }),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) bytes += chunk.length;
    },
  );
  return bytes;
}

async function readWithBangiao(path: string): Promise<number> {
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new Error(opened.problem.code);
  const workbook = opened.value;
  let filled = 0;
  for (const sheet of workbook.sheets) {
    for await (const rows of workbook.rows(sheet)) {
      for (const row of rows) {
        for (const { text } of row.cells) if (text !== '') filled += 1;
      }
    }
  }
  await workbook.close();
  return filled;
}

async function streamWithExceljs(path: string): Promise<number> {
  const { default: exceljs } = await import('exceljs');
  const reader = new exceljs.stream.xlsx.WorkbookReader(path, {
    entries: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
  });
  let filled = 0;
  for await (const sheet of reader) {
    for await (const row of sheet) {
      row.eachCell(({ value }) => {
        if (value !== null) filled += 1;
      });
    }
  }
  return filled;
}

async function loadWithExceljs(path: string): Promise<number> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  let filled = 0;
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(({ value }) => {
        if (value !== null) filled += 1;
      });
    });
  });
  return filled;
}

async function readWithSheetjs(path: string): Promise<number> {
  const xlsx = await import('@e965/xlsx');
  const workbook = xlsx.read(await readFile(path), { cellDates: true, dense: true });
  let filled = 0;
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    for (const row of xlsx.utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 })) {
      for (const value of row) if (value !== undefined) filled += 1;
    }
  }
  return filled;
}
