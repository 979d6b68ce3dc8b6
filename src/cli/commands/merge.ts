import { mergePacks } from '../../packs/merge-packs.ts';
import type { Context } from '../context.ts';
import { dayOfRun } from '../day-of-run.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { mappingOptions } from '../mapping-options.ts';
import { countConflicts, showMerge } from '../packs-output.ts';
import { knownPassphrase } from '../passphrase.ts';

/** `merge <packs…>`: takes in the parts of other workspaces. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const dryRun = invocation.flag('dryRun');
  const passphraseFor = await knownPassphrase(context, invocation, 'merge.prompt');
  const workspace = await context.openWorkspace();
  try {
    const outcome = await mergePacks(workspace.store, invocation.list(0), {
      ...mappingOptions(context, workspace, dryRun),
      ...{ passphraseFor, today: dayOfRun(context, workspace) },
    });
    showMerge(outcome, dryRun, context);
    if (outcome.refused.length > 0) return exitCodes.refused;
    return countConflicts(outcome.conflicts) === 0 ? exitCodes.clean : exitCodes.findings;
  } finally {
    workspace.store.close();
  }
}
