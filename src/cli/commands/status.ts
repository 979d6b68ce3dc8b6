import { inReadTransaction } from '../../store/read-transaction.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { dayOfRun } from '../options/day-of-run.ts';
import { notePlace } from '../output/place-note.ts';
import { statusDocument } from '../status/document.ts';
import { readFacts } from '../status/facts.ts';
import { showAll, showOverdue } from '../status/lists.ts';
import { statusScreen } from '../status/screen.ts';

/** `status`: where the handover stands, on one screen; with --all every district and commune, with --overdue what is late. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const workspace = await context.openWorkspace();
  const { store } = workspace;
  const day = dayOfRun(context, workspace);
  try {
    if (invocation.flag('overdue')) {
      showOverdue(store, day, context);
      return exitCodes.clean;
    }
    const facts = await inReadTransaction(store, async () => readFacts(workspace, day));
    output.document(statusDocument(facts));
    for (const line of statusScreen(facts, messages, output.screen)) output.line(line);
    if (invocation.flag('all')) showAll(facts, context);
    notePlace(context, workspace.path);
    output.line(messages.say(facts.isEmpty ? 'next.import' : 'next.check'));
    return exitCodes.clean;
  } finally {
    store.close();
  }
}
