import { undoImport } from '../../import/undo-import.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';

/** `undo <n>`: takes a whole submission back. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages, actor } = context;
  const dryRun = invocation.flag('dryRun');
  const workspace = await context.openWorkspace();
  try {
    const { undone, restored } = await undoImport(workspace.store, Number(invocation.argument(0)), {
      actor,
      dryRun,
    });
    output.document({ undone: undone.id, restored: restored?.id ?? null, dry_run: dryRun });
    output.line(messages.say(dryRun ? 'undo.would' : 'undo.done', { id: undone.id, file: undone.file }));
    if (restored) output.line(messages.say('undo.restored', { id: restored.id, version: restored.version }));
    output.line(messages.say('next.map'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}
