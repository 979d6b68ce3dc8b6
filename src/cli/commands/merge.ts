import { RefusedError } from '../../findings/refusals.ts';
import { findPacks } from '../../packs/find-packs.ts';
import { mergePacks } from '../../packs/merge-packs.ts';
import type { AcceptedKey } from '../../packs/signers.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { dayOfRun } from '../options/day-of-run.ts';
import { mappingOptions } from '../options/mapping-options.ts';
import { knownPassphrase } from '../options/passphrase.ts';
import { countConflicts, showMerge } from '../output/packs-output.ts';

/** `merge <packs or folders…>`: takes in the parts of other workspaces. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const dryRun = invocation.flag('dryRun');
  const passphraseFor = await knownPassphrase(context, invocation, 'merge.prompt');
  const acceptedKey = acceptedKeyOf(invocation);
  const workspace = await context.openWorkspace();
  try {
    const outcome = await mergePacks(workspace.store, await findPacks(invocation.list(0)), {
      ...mappingOptions(context, workspace, dryRun),
      ...{ passphraseFor, acceptedKey, today: dayOfRun(context, workspace) },
    });
    showMerge(outcome, dryRun, context);
    if (outcome.refused.length > 0) return exitCodes.refused;
    return countConflicts(outcome.conflicts) === 0 ? exitCodes.clean : exitCodes.findings;
  } finally {
    workspace.store.close();
  }
}

/** A further key of a sender, accepted for a reason only. */
function acceptedKeyOf(invocation: Invocation): AcceptedKey | undefined {
  const fingerprint = invocation.option('acceptKey');
  if (fingerprint === undefined) return undefined;
  const reason = (invocation.option('reason') ?? '').trim();
  if (reason === '') throw new RefusedError('PACK-KEY-REASON');
  return { fingerprint, reason: maskIdsIn(reason) };
}
