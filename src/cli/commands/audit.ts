import { groupBy } from '../../reference/group.ts';
import { type ChangeCount, changeCounts } from '../../store/audit.ts';
import { listOperations, type Operation } from '../../store/operations.ts';
import { hanoiMinute } from '../../text/hanoi-time.ts';
import { headWords } from '../../text/head-words.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { commandWords, thingWords } from '../output/audit-words.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** How many entries are shown; all of them stand in the JSON document. */
const shownEntries = 50;

/** `audit [verify]`: the operation log, or whether it and everything it covers is as it was written. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const action = invocation.argument(0);
  if (action === 'verify') return (await import('./audit-verify.ts')).run(context, invocation);
  if (action !== undefined) throw wrongUsage(context.messages.say('audit.unknown', { action }), 'audit');
  if (invocation.option('head') !== undefined)
    throw wrongUsage(context.messages.say('usage.option-of', { flag: '--head', words: 'verify' }), 'audit');
  return showLog(context);
}

async function showLog(context: Context): Promise<ExitCode> {
  const { output, messages } = context;
  const { store } = await context.openWorkspace();
  try {
    const operations = listOperations(store);
    const counts = groupBy(changeCounts(store), ({ operation }) => operation);
    const countsOf = (id: number) => counts.get(id) ?? [];
    const last = operations.at(-1);
    output.document({
      head: { operation: last?.id ?? 0, hash: last?.hash ?? '', count: operations.length },
      operations: operations.map(({ details, ...operation }) => ({
        ...operation,
        details: JSON.parse(details) as unknown,
        changes: countsOf(operation.id).map(({ thing, change, rows }) => ({ thing, change, rows })),
      })),
    });
    if (!last) {
      output.line(messages.say('audit.empty'));
      return exitCodes.clean;
    }
    const shown = operations.slice(-shownEntries);
    if (shown.length < operations.length)
      output.line(messages.say('audit.earlier', { count: messages.count(operations.length - shown.length) }));
    output.table(shown.map((operation) => logLine(operation, countsOf(operation.id), context)));
    output.line();
    output.line(messages.say('audit.head', { operation: last.id, head: headWords(last.hash) }));
    output.line(messages.say('next.audit-verify'));
    return exitCodes.clean;
  } finally {
    store.close();
  }
}

function logLine(
  { id, at, who, command }: Operation,
  changes: readonly ChangeCount[],
  context: Context,
): readonly string[] {
  const { messages } = context;
  const counts = changes.map(({ thing, change, rows }) =>
    messages.say(`audit.${change}`, { count: messages.count(rows), thing: thingWords(thing, messages) }),
  );
  return [`#${id}`, hanoiMinute(at), who, commandWords(command, context), counts.join(', ')];
}
