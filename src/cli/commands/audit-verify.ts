import { placeInFile } from '../../messages/place-in-file.ts';
import { operationOfHead, type Tampering, type Verdict, verifyLog } from '../../store/audit.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { headDigits, headWords } from '../../text/head-words.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { thingWords } from '../output/audit-words.ts';
import { wrongUsage } from '../usage/wrong-usage.ts';

/** How many changed rows are shown. */
const shownChanges = 20;

/** What became of a head that was written down elsewhere. */
interface PaperHead {
  readonly given: string;
  /** The entry it belongs to; undefined when there is none. */
  readonly operation: number | undefined;
}

/** `audit verify`: finds every row that was changed behind the program, and a log that was cut. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const paperHead = headOption(context, invocation);
  const { store } = await context.openWorkspace();
  try {
    const { verdict, paper } = await inReadTransaction(store, async () => ({
      verdict: verifyLog(store),
      paper:
        paperHead === undefined
          ? undefined
          : { given: paperHead, operation: operationOfHead(store, paperHead) },
    }));
    const isSound =
      verdict.changes === 0 &&
      verdict.brokenOperation === undefined &&
      verdict.changedBefore.length === 0 &&
      (paper === undefined || paper.operation !== undefined);
    show(verdict, paper, isSound, context);
    return isSound ? exitCodes.clean : exitCodes.findings;
  } finally {
    store.close();
  }
}

/** The head that --head gives; a misspelt one, of which no log could have an entry, is refused. */
function headOption({ messages }: Context, invocation: Invocation) {
  const given = invocation.option('head');
  if (given === undefined) return undefined;
  if (headDigits(given) === undefined) throw wrongUsage(messages.say('usage.head', { head: given }), 'audit');
  return given;
}

function show(
  verdict: Verdict,
  paper: PaperHead | undefined,
  isSound: boolean,
  { output, messages }: Context,
): void {
  const { head, brokenOperation, changes, tampering, coveredFrom, changedBefore } = verdict;
  output.document({
    ok: isSound,
    head,
    ...(paper && { paper_head: { given: paper.given, operation: paper.operation ?? null } }),
    broken_operation: brokenOperation ?? null,
    changes,
    changed: tampering,
    covered_from: coveredFrom ?? null,
    changed_before: changedBefore,
  });
  if (brokenOperation !== undefined)
    output.line(messages.say('audit.broken-log', { operation: brokenOperation }));
  for (const { operation, changes: count } of changedBefore)
    output.line(messages.say('audit.changed-before', { operation, count: messages.count(count) }));
  if (changes > 0) output.line(messages.say('audit.tampered', { count: messages.count(changes) }));
  for (const change of tampering.slice(0, shownChanges)) output.line(`  ${changeLine(change, messages)}`);
  if (changes > shownChanges)
    output.line(`  ${messages.say('audit.more', { count: messages.count(changes - shownChanges) })}`);
  if (brokenOperation === undefined && changes === 0)
    output.line(messages.say('audit.sound', { count: messages.count(head.count) }));
  if (coveredFrom !== undefined && coveredFrom > 1)
    output.line(messages.say('audit.covered-from', { operation: coveredFrom }));
  if (paper) output.line(paperLine(paper, head.operation, messages));
  output.line(messages.say('audit.head', { operation: head.operation, head: headWords(head.hash) }));
  output.line(messages.say(isSound ? 'next.status' : 'next.audit-ask'));
}

function changeLine({ thing, id, what, file, sheet, row }: Tampering, messages: Context['messages']): string {
  const place = placeInFile(messages, { file, sheet, row });
  const words = messages.say(`audit.what-${what}`, { thing: thingWords(thing, messages), id });
  return place === '' ? words : `${words}: ${place}`;
}

function paperLine({ given, operation }: PaperHead, last: number, messages: Context['messages']): string {
  if (operation === undefined) return messages.say('audit.head-unknown', { head: given });
  return messages.say('audit.head-known', { operation, later: messages.count(last - operation) });
}
