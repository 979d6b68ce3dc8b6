import { answerExtensions, countAnswer, writeAnswer } from '../../export/files/answer-file.ts';
import { type AnswerTaker, ask } from '../../store/query/ask.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { fullIdsReason, recordFullIds } from '../options/full-ids.ts';
import { outputPath } from '../options/output-path.ts';
import { csvTo, gathered, jsonLinesTo, noteMore, showAnswer } from '../output/answer-output.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

const shownRows = 1000;
const usualSeconds = 60;

/** What is to be asked, and how much of the answer is wanted. */
interface Question {
  readonly limit: number;
  readonly answer: (taker: AnswerTaker) => ReturnType<typeof ask>;
}

/** `query "<select …>"`: one question over the documented views. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const sql = invocation.argument(0) ?? '';
  const out = invocation.option('out');
  const format = invocation.option('format');
  const isWhole = out !== undefined || (!context.output.json && (format === 'csv' || format === 'jsonl'));
  const limit = numberOption('limit', invocation, context) ?? (isWhole ? 0 : shownRows);
  const seconds = numberOption('seconds', invocation, context) ?? usualSeconds;
  const path = out === undefined ? undefined : await answerPath(out, context, invocation);
  const reason = await fullIdsReason(context, invocation, { unstatedIsKnown: false });
  const { store } = await context.openWorkspace();
  try {
    const showsNothing = path !== undefined && invocation.flag('dryRun');
    if (reason !== undefined && !showsNothing)
      await recordFullIds(store, context, 'export query', { sql, reason });
    const asked = { fullIds: reason !== undefined, limit, seconds };
    const question = { limit, answer: (taker: AnswerTaker) => ask(store, sql, asked, taker) };
    if (path !== undefined) await write(path, question, context, invocation);
    else if (isWhole)
      await print(format === 'csv' ? csvTo(context) : jsonLinesTo(context), question, context);
    else await show(question, context);
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

/** The file that --out names: its extension says what is written, and --format may only say the same. */
async function answerPath(out: string, { messages }: Context, invocation: Invocation): Promise<string> {
  const format = invocation.option('format');
  const extensions = answerExtensions.filter(
    (extension) => format === undefined || extension === `.${format}`,
  );
  if (extensions.length === 0) throw wrongUsage(messages.say('query.table-and-out'), 'query');
  return outputPath(out, invocation.flag('dryRun'), ...extensions);
}

async function print(taker: AnswerTaker, { limit, answer }: Question, context: Context): Promise<void> {
  const { hasMore } = await answer(taker);
  if (hasMore) noteMore(limit, context);
}

async function show({ answer }: Question, context: Context): Promise<void> {
  const taker = gathered();
  const { hasMore } = await answer(taker);
  showAnswer(taker, hasMore, context);
}

async function write(
  path: string,
  { limit, answer }: Question,
  { output, messages, actor }: Context,
  invocation: Invocation,
): Promise<void> {
  const dryRun = invocation.flag('dryRun');
  const settings = { force: invocation.flag('force'), createdAt: actor.at, messages };
  const { columns, rows, hasMore } = await (dryRun
    ? countAnswer(answer)
    : writeAnswer(path, answer, settings));
  output.document({ file: path, columns, count: rows, more: hasMore, dry_run: dryRun });
  output.line(
    messages.say(dryRun ? 'query.would-write' : 'query.written', { count: messages.count(rows), path }),
  );
  if (hasMore) output.note(messages.say('query.more-not-written', { count: messages.count(limit) }));
}
