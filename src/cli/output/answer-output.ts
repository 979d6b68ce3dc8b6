import { byteOrderMark, csvLine, jsonLine } from '../../export/files/delimited.ts';
import type { AnswerTaker } from '../../store/query/ask.ts';
import type { QueryValue } from '../../store/query/protocol.ts';
import type { Context } from '../context.ts';
import { keepStart } from './fit-line.ts';

/** Wider cells are cut on the screen; the other formats have them whole. */
const widestCell = 60;

/** Prints an answer as CSV while it comes. */
export function csvTo({ output }: Context): AnswerTaker {
  return {
    columns: (names) => output.raw(byteOrderMark + csvLine(names)),
    row: (values) => output.raw(csvLine(values)),
  };
}

/** Prints an answer as JSON Lines while it comes. */
export function jsonLinesTo({ output }: Context): AnswerTaker {
  let columns: readonly string[] = [];
  return {
    columns: (names) => {
      columns = names;
    },
    row: (values) => output.rawJson(jsonLine(columns, values)),
  };
}

/** An answer that is kept until all of it is there. */
export interface Gathered extends AnswerTaker {
  readonly names: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
}

/** A taker that keeps what it is given. */
export function gathered(): Gathered {
  const names: string[] = [];
  const rows: (readonly QueryValue[])[] = [];
  return {
    names,
    rows,
    columns: (given) => names.push(...given),
    row: (values) => rows.push(values),
  };
}

/** Shows a gathered answer as a table, or as the JSON document. */
export function showAnswer({ names, rows }: Gathered, hasMore: boolean, context: Context): void {
  const { output, messages } = context;
  output.document({
    columns: names,
    rows: rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null]))),
    count: rows.length,
    more: hasMore,
  });
  if (output.json) return;
  if (rows.length === 0) output.line(messages.say('query.nothing'));
  else output.table([names, ...rows.map((row) => row.map(cellText))]);
  if (hasMore) noteMore(rows.length, context);
  output.note(messages.say('next.query'));
}

function cellText(value: QueryValue): string | number {
  if (value === null) return '';
  return typeof value === 'number' ? value : keepStart(value.replace(/\s+/g, ' '), widestCell);
}

/** Says that only so many rows were taken. */
export function noteMore(count: number, { output, messages }: Context): void {
  output.note(messages.say('query.more', { count: messages.count(count) }));
}
