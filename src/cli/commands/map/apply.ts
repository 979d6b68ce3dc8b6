import { mapRecords } from '../../../mapping/map-records.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { Invocation } from '../../invocation.ts';
import { mappingOptions } from '../../options/mapping-options.ts';
import { showAssignments } from '../../output/assignments-output.ts';

/** `map`: gives every record its receiver, or says why it has none. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const { output, messages } = context;
  const dryRun = invocation.flag('dryRun');
  const workspace = await context.openWorkspace();
  try {
    const { kinds } = await mapRecords(workspace.store, mappingOptions(context, workspace, dryRun));
    const pending = kinds.reduce((sum, kind) => sum + kind.pending, 0);
    output.document({ kinds, dry_run: dryRun });
    showAssignments(kinds, context);
    if (dryRun) output.line(messages.say('dry-run'));
    output.line(messages.say(pending > 0 ? 'next.map-pending' : 'next.check'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}
