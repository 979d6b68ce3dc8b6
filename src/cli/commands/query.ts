import { byteOrderMark, csvLine, jsonLine } from '../../export/files/delimited.ts';
import { type AnswerTaker, ask } from '../../store/query/ask.ts';
import type { QueryValue } from '../../store/query/protocol.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { fullIdsReason, recordFullIds } from '../options/full-ids.ts';
import { keepStart } from '../output/fit-line.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

const shownRows = 1000;
const usualSeconds = 60;
/** Wider cells are cut on the screen; the other formats have them whole. */
const widestCell = 60;

/** `query "<select …>"`: one question over the documented views. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output } = context;
  const sql = invocation.argument(0) ?? '';
  const format = output.json ? 'json' : (invocation.option('format') ?? 'table');
  const isWhole = format === 'csv' || format === 'jsonl';
  const limit = numberOption('limit', invocation, context) ?? (isWhole ? 0 : shownRows);
  const seconds = numberOption('seconds', invocation, context) ?? usualSeconds;
  const reason = await fullIdsReason(context, invocation, { unstatedIsKnown: false });
  const { store } = await context.openWorkspace();
  try {
    if (reason !== undefined) await recordFullIds(store, context, 'export query', { sql, reason });
    const asked = { fullIds: reason !== undefined, limit, seconds };
    if (isWhole) {
      const { hasMore } = await ask(
        store,
        sql,
        asked,
        format === 'csv' ? csvTo(context) : jsonLinesTo(context),
      );
      if (hasMore) noteMore(limit, context);
      return exitCodes.clean;
    }
    const answer = gathered();
    const { hasMore } = await ask(store, sql, asked, answer);
    show(answer, hasMore, context);
    return exitCodes.clean;
  } finally {
    store.close();
  }
}

function numberOption(name: string, invocation: Invocation, { messages }: Context): number | undefined {
  const value = invocation.option(name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw wrongUsage(messages.say('query.number', { name, value }), 'query');
  return Number(value);
}

function csvTo({ output }: Context): AnswerTaker {
  return {
    columns: (names) => output.raw(byteOrderMark + csvLine(names)),
    row: (values) => output.raw(csvLine(values)),
  };
}

function jsonLinesTo({ output }: Context): AnswerTaker {
  let columns: readonly string[] = [];
  return {
    columns: (names) => {
      columns = names;
    },
    row: (values) => output.raw(jsonLine(columns, values)),
  };
}

interface Gathered extends AnswerTaker {
  readonly names: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
}

function gathered(): Gathered {
  const names: string[] = [];
  const rows: (readonly QueryValue[])[] = [];
  return {
    names,
    rows,
    columns: (given) => names.push(...given),
    row: (values) => rows.push(values),
  };
}

function show({ names, rows }: Gathered, hasMore: boolean, context: Context): void {
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

function noteMore(count: number, { output, messages }: Context): void {
  output.note(messages.say('query.more', { count: messages.count(count) }));
}
