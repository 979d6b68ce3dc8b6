import { Readable } from 'node:stream';
import { errorCode } from '../../../error-code.ts';
import type { Row } from '../../cell.ts';
import { textCell } from '../cell-values.ts';
import type { FileSource } from '../file-source.ts';
import { LIMITS } from '../limits.ts';
import { refuseBeyond, WorkbookReadError } from '../problems.ts';
import { checkLength } from '../rich-text.ts';
import { type TextEncoding, textChunks } from '../text-encoding.ts';

/** How a table of text is written. */
export interface CsvForm {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  /** Whether its letters are the glyphs of TCVN3. */
  readonly isTcvn3: boolean;
  /** Characters in front that are no data. */
  readonly skippedCharacters: number;
  /** Whether each line stands in quotes as a whole, those of its fields doubled. */
  readonly isWrapped: boolean;
}

const ROWS_PER_BATCH = 500;
/** Stands in no text. */
const NO_DELIMITER = '\u0000';
/** What the cells of a file in TCVN3 are marked with: the whole file told it, one short word could not. */
const TCVN3_FONT = '.VnTime';

/**
 * The records of a text table as rows (RFC 4180, and what real writers make of it: quotes inside
 * unquoted fields, records of unlike length, any line ends). Blank records count, as in Excel.
 * @throws WorkbookReadError FILE-DAMAGED for a quote never closed, or closed in another record, FILE-TOO-LARGE beyond Excel's grid
 */
export async function* csvRows(source: FileSource, form: CsvForm): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  let number = 0;
  let line = 1;
  let most = fewestFields;
  for await (const fields of records(source, form)) {
    number += 1;
    if (number > LIMITS.rows) refuseBeyond('rows');
    most = Math.max(most, fields.length);
    const breaks = breaksIn(fields);
    if (breaks > 0 && holdsRecords(fields, breaks, { most, delimiter: form.delimiter }))
      throw openQuote(line);
    line += 1 + breaks;
    const row = rowOf(number, fields, form.isTcvn3 ? TCVN3_FONT : undefined);
    if (row.cells.length > 0) batch.push(row);
    if (batch.length < ROWS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Fewer fields a record: as many signs between fields may stand in words. */
const fewestFields = 4;

/** Whether a field has swallowed records: among its fields and in them are as many signs between fields as in several. */
function holdsRecords(
  fields: readonly string[],
  breaks: number,
  { most, delimiter }: { readonly most: number; readonly delimiter: string },
): boolean {
  const inside = fields.flatMap((field) => field.split(delimiter).slice(1));
  // Behind a comma of a sentence stands a space.
  const separators = inside.filter((behind) => !behind.startsWith(' ')).length;
  return separators > 0 && separators + fields.length - 1 === (breaks + 1) * (most - 1);
}

function breaksIn(fields: readonly string[]): number {
  const broken = fields.filter((field) => field.includes('\n') || field.includes('\r'));
  return broken.reduce((sum, field) => sum + field.split(/\r\n|\n|\r/).length - 1, 0);
}

function rowOf(number: number, fields: readonly string[], font: string | undefined): Row {
  if (fields.length > LIMITS.columns) refuseBeyond('columns');
  const cells = fields.flatMap((field, index) =>
    field === '' ? [] : [textCell(index + 1, checkLength(shownText(field)), font, false)],
  );
  return { number, hidden: false, cells, fields: fields.length };
}

/** `="001"`, which keeps Excel from taking digits for a number, is the text that it shows. */
function shownText(field: string): string {
  const quoted = field.startsWith('=') ? /^= *"((?:[^"]|"")*)" *$/.exec(field)?.[1] : undefined;
  return quoted?.replaceAll('""', '"') ?? field;
}

async function* records(source: FileSource, form: CsvForm): AsyncGenerator<readonly string[]> {
  const text = withoutStart(textChunks(source, form.encoding), form.skippedCharacters);
  yield* parsed(form.isWrapped ? unwrapped(text) : text, form.delimiter);
}

/** The lines that stand in quotes, without them. */
async function* unwrapped(text: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const [line = ''] of parsed(text, NO_DELIMITER)) yield Buffer.from(`${line}\n`, 'utf8');
}

async function* parsed(chunks: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<readonly string[]> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: LIMITS.tokenBytes,
  });
  const text = Readable.from(chunks);
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    throw asReadError(error);
  } finally {
    text.destroy();
  }
}

async function* withoutStart(chunks: AsyncIterable<string>, characters: number): AsyncGenerator<Buffer> {
  let rest = characters;
  for await (const chunk of chunks) {
    const text = chunk.slice(rest);
    rest -= chunk.length - text.length;
    if (text !== '') yield Buffer.from(text, 'utf8');
  }
}

/** The parser's own errors: a quote that swallows the rest of the file, or more than one cell can hold. */
function asReadError(error: unknown): unknown {
  if (!errorCode(error)?.startsWith('CSV_')) return error;
  const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 0;
  return openQuote(line, error);
}

function openQuote(line: number, cause?: unknown): WorkbookReadError {
  return new WorkbookReadError({ code: 'FILE-DAMAGED', values: { reason: 'quote', line } }, { cause });
}
