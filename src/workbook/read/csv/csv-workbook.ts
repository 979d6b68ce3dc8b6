import { basename, extname } from 'node:path';
import type { Row } from '../../cell.ts';
import type { FileSource } from '../file-source.ts';
import { type OpenedWorkbook, placeOf, type SheetDetails } from '../opened-workbook.ts';
import { refuse } from '../problems.ts';
import type { MergeRange } from '../references.ts';
import { findEncoding, isTcvn3InUnicode, type TextEncoding, textChunks } from '../text-encoding.ts';
import type { SheetInfo } from '../workbook-part.ts';
import { type CsvForm, csvRows } from './csv-rows.ts';
import { findDelimiter } from './delimiter.ts';

/** Characters looked at to find the delimiter: some hundred long records. */
const SAMPLE_CHARACTERS = 64 * 1024;
/** A line that is one field in quotes. */
const WRAPPED = /^"(?:[^"]|"")*"$/;
const WRAPPED_LINES = 20;
/** Excel's own way to say which delimiter follows; it shows no row for this line. */
const DELIMITER_LINE = /^sep=(.)(?:\r\n?|\n)/i;

/**
 * Opens a table of text: fields between `;` `,` tabs or `|`, quoted or not, in UTF-8, UTF-16,
 * windows-1258 or TCVN3. One sheet, named after the file; every cell is text, as it was typed.
 * @throws WorkbookReadError FILE-NOT-A-WORKBOOK for a text that is no table; FILE-DAMAGED, FILE-TRUNCATED
 */
export async function openCsv(source: FileSource, path: string): Promise<OpenedWorkbook> {
  const encoding = await findEncoding(source);
  const sample = await readSample(source, encoding);
  const isWhole = sample.length < SAMPLE_CHARACTERS;
  const [line = '', stated] = DELIMITER_LINE.exec(sample) ?? [];
  const isWrapped = stated === undefined && isWrappedInQuotes(sample);
  const delimiter = stated ?? findDelimiter(isWrapped ? withoutWrapping(sample) : sample, isWhole);
  if (delimiter === undefined) return refuse('FILE-NOT-A-WORKBOOK', { looksLike: 'text' });
  const isTcvn3 = encoding === 'windows-1252' || isTcvn3InUnicode(sample);
  const name = basename(path, extname(path)).normalize('NFC');
  return new CsvWorkbook(source, name, {
    encoding,
    delimiter,
    isTcvn3,
    skippedCharacters: line.length,
    isWrapped,
  });
}

/** Whether every line is one field in quotes: no inventory has a single column, so its fields stand within. */
function isWrappedInQuotes(sample: string): boolean {
  const lines = sample.split(/\r\n?|\n/).slice(0, WRAPPED_LINES);
  const filled = lines.filter((line) => line !== '');
  return filled.length > 1 && filled.every((line) => WRAPPED.test(line));
}

function withoutWrapping(sample: string): string {
  return sample.replace(/^"|"$/gm, '').replaceAll('""', '"');
}

async function readSample(source: FileSource, encoding: TextEncoding): Promise<string> {
  let sample = '';
  for await (const text of textChunks(source, encoding)) {
    sample += text;
    if (sample.length >= SAMPLE_CHARACTERS) break;
  }
  return sample.slice(0, SAMPLE_CHARACTERS);
}

class CsvWorkbook implements OpenedWorkbook {
  readonly format = 'csv';
  readonly sheets: readonly SheetInfo[];
  private readonly source: FileSource;
  private readonly form: CsvForm;

  constructor(source: FileSource, name: string, form: CsvForm) {
    this.source = source;
    this.form = form;
    this.sheets = [{ name, state: 'visible', index: 0 }];
  }

  async *rows(sheet: SheetInfo): AsyncGenerator<readonly Row[]> {
    placeOf(this, sheet);
    yield* csvRows(this.source, this.form);
  }

  async readSheetDetails(): Promise<SheetDetails> {
    return { hiddenColumns: [] };
  }

  async merges(): Promise<readonly MergeRange[]> {
    return [];
  }

  pageWords(): readonly string[] {
    return [];
  }

  close(): Promise<void> {
    return this.source.close();
  }
}
