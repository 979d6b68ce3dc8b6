import { basename } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { foldText } from '../../text/fold.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { csvRows } from '../../workbook/read/csv/csv-rows.ts';
import { openSource } from '../../workbook/read/file-source.ts';
import { findEncoding } from '../../workbook/read/text-encoding.ts';
import { openWorkbook, WorkbookReadError } from '../../workbook/read/workbook.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** The heading of the column to look up stands in one of these first rows. */
const HEADING_ROWS = 20;
const HEADING = 'query';

/**
 * The texts to look up in a file of any format that can be read, in its order: the column headed `query` of the
 * first visible sheet, or else the first column of a workbook, or the lines of a text. Refused when that column
 * cannot be told: several columns of a CSV without that heading, or row numbers in the first one.
 */
export async function readQueries(path: string): Promise<readonly string[]> {
  const file = basename(path);
  try {
    const queries = await queriesOf(path);
    if (queries === undefined) throw new RefusedError('LOOKUP-COLUMN-MISSING', { file });
    return queries;
  } catch (error) {
    if (error instanceof WorkbookReadError)
      throw new RefusedError(error.problem.code, { file, ...error.problem.values });
    throw error;
  }
}

async function queriesOf(path: string): Promise<readonly string[] | undefined> {
  const opened = await openWorkbook(path);
  if (!opened.ok) {
    if (opened.problem.values?.looksLike === 'text') return readLines(path);
    throw new WorkbookReadError(opened.problem);
  }
  const workbook = opened.value;
  try {
    const sheet = workbook.sheets.find(({ state }) => state === 'visible');
    const rows = sheet ? await rowsOf(workbook.rows(sheet)) : [];
    return queriesIn(rows, workbook.format === 'csv');
  } finally {
    await workbook.close();
  }
}

/** A text without columns: one query on each line, or below the line `query`. */
async function readLines(path: string): Promise<readonly string[]> {
  const source = await openSource(path);
  try {
    const encoding = await findEncoding(source);
    const isTcvn3 = encoding === 'windows-1252';
    const rows = await rowsOf(
      csvRows(source, { encoding, delimiter: '\t', isTcvn3, skippedCharacters: 0, isWrapped: false }),
    );
    const queries = rows.map(({ cells }) => cells.map(cellText).join(' '));
    return foldText(queries[0] ?? '') === HEADING ? queries.slice(1) : queries;
  } finally {
    await source.close();
  }
}

async function rowsOf(batches: AsyncIterable<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

function queriesIn(rows: readonly Row[], isCsv: boolean): readonly string[] | undefined {
  const heading = rows.slice(0, HEADING_ROWS).findIndex((row) => row.cells.some(isHeading));
  const headed = rows[heading]?.cells.find(isHeading)?.column;
  if (headed !== undefined) {
    const isLast = isCsv && rows[heading]?.cells.at(-1)?.column === headed;
    return rows.slice(heading + 1).map((row) => queryIn(row, headed, isLast));
  }
  const first = rows.reduce((least, { cells }) => Math.min(least, cells[0]?.column ?? least), Infinity);
  const hasMore = rows.some(({ cells }) => cells.length > 1);
  if (rows.length === 0 || (hasMore && (isCsv || holdsRowNumbers(rows, first)))) return undefined;
  return rows.map((row) => queryIn(row, first, false));
}

/** Whether a column holds, below its heading, nothing but numbers. */
function holdsRowNumbers(rows: readonly Row[], column: number): boolean {
  const cells = rows.slice(1).flatMap((row) => cellAt(row, column) ?? []);
  return cells.every((cell) => /^\d{1,4}$/.test(cell.text.trim()));
}

function isHeading(cell: Cell): boolean {
  return foldText(cellText(cell)) === HEADING;
}

/**
 * A code typed as a number has lost its leading zeros; codes of communes have five digits. Where the column is the
 * last of a CSV, commas that nobody quoted are the text's own.
 */
function queryIn({ cells }: Row, column: number, isLast: boolean): string {
  if (isLast)
    return cells
      .filter((cell) => cell.column >= column)
      .map(cellText)
      .join(', ');
  const cell = cellAt({ cells }, column);
  if (!cell) return '';
  const isCode = cell.number !== undefined && Number.isInteger(cell.number);
  return isCode ? cell.text.padStart(5, '0') : cellText(cell);
}
