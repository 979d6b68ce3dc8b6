import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { readBiffFacts } from '../biff/facts.ts';
import { isCutContainer, isOle } from '../ole.ts';
import { refuse } from '../problems.ts';
import { type Container, loadCodePages, loadSheetJs, type SheetJs } from './library.ts';
import { listBiffSheets, listSheets, type ParsedSheet } from './parsed-sheet.ts';
import type { ForeignInput, ForeignPart } from './protocol.ts';

/**
 * Numbers as stored with the format that tells dates, no display texts, no HTML, no styles. SheetJS
 * would make dates of the machine's time zone.
 */
const OPTIONS: ParsingOptions = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
};

/** A file as SheetJS read it: its worksheets in workbook order. */
export interface ParsedWorkbook {
  readonly sheets: readonly ParsedSheet[];
}

/** How every stream of BIFF 8 is named in its container's directory; older ones are called `Book`. */
const BIFF8_STREAM = Buffer.from('Workbook', 'utf16le');

/** Loads SheetJS, and its code pages where the file may have 8-bit texts: they take longer than a small file. */
export async function prepare(input: ForeignInput): Promise<SheetJs> {
  const library = await loadSheetJs();
  if (input.format === 'xls' && !input.bytes.includes(BIFF8_STREAM)) await loadCodePages(library);
  return library;
}

/**
 * Parses a whole file. To be called in a process that may die: it can take any time and memory.
 * @throws WorkbookReadError, and whatever SheetJS throws at damaged content
 */
export async function parseForeign(library: SheetJs, input: ForeignInput): Promise<ParsedWorkbook> {
  const sheets = await parse(library, input);
  return sheets.length === 0 ? refuse('FILE-NO-SHEET') : { sheets };
}

async function parse(library: SheetJs, input: ForeignInput): Promise<readonly ParsedSheet[]> {
  switch (input.format) {
    case 'xls':
      return parseXls(library, input.bytes);
    case 'xlsb':
      return listSheets(parseXlsb(library, input.parts));
    case 'xml':
      return listSheets(library.read(input.text, { ...OPTIONS, type: 'string', cellFormula: true }));
  }
}

async function parseXls(library: SheetJs, bytes: Buffer): Promise<readonly ParsedSheet[]> {
  const content = isOle(bytes) ? readContainer(library, bytes) : bytes;
  const facts = readBiffFacts(workbookStream(library, content));
  if (facts?.isBiff8 !== true) await loadCodePages(library);
  const workbook = library.parse_xlscfb(content, { ...OPTIONS, type: 'buffer' });
  return facts === undefined ? listSheets(workbook) : listBiffSheets(workbook, facts);
}

function readContainer(library: SheetJs, bytes: Buffer): Container {
  try {
    return library.CFB.read(bytes, { type: 'buffer' });
  } catch (error) {
    if (isCutContainer(bytes)) refuse('FILE-TRUNCATED', { reason: 'ole-ends-early' });
    throw error;
  }
}

/** A file of two versions has both streams; SheetJS, too, reads the newer. */
function workbookStream(library: SheetJs, content: Container | Buffer): Buffer {
  if (Buffer.isBuffer(content)) return content;
  const found = library.CFB.find(content, '/Workbook') ?? library.CFB.find(content, '/Book');
  if (found === null) return refuse('FILE-DAMAGED', { reason: 'no-workbook-stream' });
  const { buffer, byteOffset, byteLength } = found.content;
  return Buffer.from(buffer, byteOffset, byteLength);
}

function parseXlsb(library: SheetJs, parts: readonly ForeignPart[]): WorkBook {
  const container = library.CFB.utils.cfb_new();
  for (const { name, bytes } of parts) library.CFB.utils.cfb_add(container, `/${name}`, bytes);
  // `cellStyles` is what makes SheetJS tell hidden columns.
  return library.parse_zip(container, { ...OPTIONS, type: 'buffer', cellFormula: true, cellStyles: true });
}
