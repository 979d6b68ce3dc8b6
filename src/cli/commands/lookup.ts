import { type LookupAnswer, type LookupState, lookup } from '../../reference/lookup.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { outputPath } from '../options/output-path.ts';
import { showAnswer, showBriefly } from '../output/lookup-output.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** More answers than this are counted, and only the first of those that are open are shown. */
const shownAnswers = 20;
const states: readonly LookupState[] = ['found', 'ambiguous', 'commune', 'district', 'unknown'];

/** `lookup <text or code>`: where a former commune, retired name, address or code goes, with the clause. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const batch = invocation.option('batch');
  const query = invocation.list(0).join(' ').trim();
  if (batch !== undefined && query !== '') {
    const { messages } = context;
    throw wrongUsage(messages.say('lookup.text-and-batch', { text: query, file: batch }), 'lookup');
  }
  if (batch !== undefined) return lookupBatch(context, invocation, batch);
  if (invocation.option('out') !== undefined)
    throw wrongUsage(context.messages.say('usage.option-of', { flag: '--out', words: '--batch' }), 'lookup');
  if (query === '') throw wrongUsage(context.messages.say('lookup.nothing-asked'), 'lookup');
  const answer = lookup(query);
  context.output.document({ ...answer });
  showAnswer(answer, context);
  context.output.line(context.messages.say('next.lookup-batch'));
  return answer.state === 'unknown' ? exitCodes.findings : exitCodes.clean;
}

async function lookupBatch(context: Context, invocation: Invocation, file: string): Promise<ExitCode> {
  const { readQueries } = await import('../options/lookup-queries.ts');
  const results = (await readQueries(file)).map(lookup);
  const counts = countStates(results);
  const written = await writeResults(context, invocation, results);
  context.output.document({ counts, ...(written !== undefined && { file: written }), results });
  showResults(context, results, counts);
  if (written !== undefined) {
    const done = invocation.flag('dryRun') ? 'lookup.batch-would' : 'lookup.batch-done';
    context.output.line(context.messages.say(done, { path: written }));
  }
  context.output.line(context.messages.say(written === undefined ? 'next.lookup-batch' : 'next.import'));
  return exitCodes.clean;
}

function countStates(results: readonly LookupAnswer[]): Readonly<Record<LookupState, number>> {
  const counts = { found: 0, ambiguous: 0, commune: 0, district: 0, unknown: 0 };
  for (const { state } of results) counts[state] += 1;
  return counts;
}

/** The workbook of results that --out asks for: its path. */
async function writeResults(
  { messages, actor }: Context,
  invocation: Invocation,
  results: readonly LookupAnswer[],
): Promise<string | undefined> {
  const out = invocation.option('out');
  if (out === undefined) return undefined;
  const dryRun = invocation.flag('dryRun');
  const path = await outputPath(out, dryRun);
  if (dryRun) return path;
  const { writeLookup } = await import('../../export/comparison/lookup-workbook.ts');
  await writeLookup(path, results, { force: invocation.flag('force'), createdAt: actor.at, messages });
  return path;
}

function showResults(
  context: Context,
  results: readonly LookupAnswer[],
  counts: Readonly<Record<LookupState, number>>,
): void {
  const { output, messages } = context;
  if (output.json) return;
  const open = results.filter(({ state }) => state !== 'found');
  const shown = results.length <= shownAnswers ? results : open.slice(0, shownAnswers);
  for (const answer of shown) showBriefly(answer, context);
  if (results.length > shownAnswers && open.length > shown.length) {
    output.line(messages.say('lookup.batch-more', { count: open.length - shown.length }));
  }
  output.line(messages.say('lookup.batch-sum', { total: messages.count(results.length) }));
  output.table(
    states.map((state) => [`  ${messages.say(`lookup.${state}-state`)}`, messages.count(counts[state])]),
  );
}
