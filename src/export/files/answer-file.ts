import { basename, extname } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import type { Messages } from '../../messages/messages.ts';
import { mapped } from '../../repeatable.ts';
import type { AnswerTaker } from '../../store/query/ask.ts';
import type { QueryValue } from '../../store/query/protocol.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { discard, exists, giveName, temporaryPath, writeDurably } from '../../workbook/write/output.ts';
import { dataSheet } from '../tables/data-sheet.ts';
import { byteOrderMark, csvLine, jsonLine } from './delimited.ts';
import { LineFile, linesOf } from './line-file.ts';
import { writeVerified } from './write-verified.ts';

/** The extensions of the files that an answer can be written into. */
export const answerExtensions = ['.csv', '.jsonl', '.xlsx'] as const;

/** Asks a question and gives the taker its answer as it comes. */
export type Asking = (taker: AnswerTaker) => Promise<{ readonly hasMore: boolean }>;

/** What was answered: the names of the columns, how many rows, and whether there were more than were asked for. */
export interface AnswerFacts {
  readonly columns: readonly string[];
  readonly rows: number;
  readonly hasMore: boolean;
}

interface AnswerSettings {
  readonly force: boolean;
  readonly createdAt: string;
  readonly messages: Messages;
}

/**
 * Writes the answer to a question into one file, as CSV or JSON Lines where its extension says so and as a workbook
 * otherwise. It gets its name once it is whole and was read back; the memory it takes does not grow with the rows. Throws
 * a `RefusedError`: the file is there and may not be replaced, it has more rows than a sheet, or it does not read back as
 * it was meant; and whatever the question is refused with.
 */
export async function writeAnswer(
  path: string,
  asking: Asking,
  settings: AnswerSettings,
): Promise<AnswerFacts> {
  if (!settings.force && (await exists(path))) throw new RefusedError('OUTPUT-EXISTS', { path });
  const format = lineFormats[extname(path).toLowerCase()];
  return format ? writeLines(path, asking, format, settings) : writeSheet(path, asking, settings);
}

/** Asks a question for nothing but what its answer comes to. */
export function countAnswer(asking: Asking): Promise<AnswerFacts> {
  return answered(asking, { columns: () => undefined, row: () => undefined });
}

/** Gives an answer to a taker, and counts it. */
async function answered(asking: Asking, taker: AnswerTaker): Promise<AnswerFacts> {
  let columns: readonly string[] = [];
  let rows = 0;
  const { hasMore } = await asking({
    columns: (names) => {
      columns = names;
      taker.columns(names);
    },
    row: (values) => {
      rows += 1;
      taker.row(values);
    },
  });
  return { columns, rows, hasMore };
}

/** What an answer's lines are in a text file. */
interface LineFormat {
  readonly heading: (columns: readonly string[]) => string;
  readonly line: (columns: readonly string[], values: readonly QueryValue[]) => string;
}

const lineFormats: Readonly<Record<string, LineFormat>> = {
  '.csv': {
    heading: (columns) => byteOrderMark + csvLine(columns),
    line: (_columns, values) => csvLine(values),
  },
  '.jsonl': { heading: () => '', line: jsonLine },
};

/** One JSON array a row, for this program itself. */
const spooled: LineFormat = {
  heading: () => '',
  line: (_columns, values) => `${JSON.stringify(values)}\n`,
};

/** Writes an answer as lines and reads it back; returns what it comes to. Throws a `RefusedError` about the path. */
async function putLines(
  temporary: string,
  path: string,
  asking: Asking,
  { heading, line }: LineFormat,
): Promise<AnswerFacts> {
  let columns: readonly string[] = [];
  let facts: AnswerFacts = { columns, rows: 0, hasMore: false };
  let sha256 = '';
  await writeDurably(temporary, async ({ fd }) => {
    const file = new LineFile(fd);
    facts = await answered(asking, {
      columns: (names) => {
        columns = names;
        file.add(heading(names));
      },
      row: (values) => file.add(line(columns, values)),
    });
    sha256 = file.end();
  });
  const found = await readFileFacts(temporary);
  if (found.sha256 === sha256) return facts;
  throw new RefusedError('OUTPUT-DISAGREES', { path, difference: found.sha256 });
}

async function writeLines(
  path: string,
  asking: Asking,
  format: LineFormat,
  { force }: AnswerSettings,
): Promise<AnswerFacts> {
  const temporary = await temporaryPath(path);
  try {
    const facts = await putLines(temporary, path, asking, format);
    const named = await giveName(temporary, path, force);
    if (!named.ok) throw new RefusedError(named.problem.code, { path });
    return facts;
  } finally {
    await discard(temporary);
  }
}

/** A sheet is gone through twice, to measure and to write it: until then its rows wait on the disk. */
async function writeSheet(path: string, asking: Asking, settings: AnswerSettings): Promise<AnswerFacts> {
  const waiting = await temporaryPath(`${path}.jsonl`);
  try {
    const facts = await putLines(waiting, path, asking, spooled);
    const name = settings.messages.say('sheet.answer');
    const rows = { [Symbol.iterator]: () => linesOf(waiting) };
    const columns = facts.columns.map((heading) => ({ heading, wrap: false }));
    const cells = mapped(rows, (line) => JSON.parse(line) as readonly QueryValue[]);
    await writeVerified(
      path,
      {
        file: basename(path),
        title: name,
        sheets: [dataSheet(name, columns, cells)],
        expectations: [],
      },
      settings,
    );
    return facts;
  } finally {
    await discard(waiting);
  }
}
