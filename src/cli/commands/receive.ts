import { reaches } from '../../findings/finding.ts';
import { takeReceipts } from '../../reconcile/receipts/take-receipts.ts';
import { communeOption } from '../choices.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { showReceipts } from '../receipts-output.ts';

/** `receive <files…>`: takes in what receiving teams counted. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const commune = communeOption(invocation);
  const dryRun = invocation.flag('dryRun');
  const workspace = await context.openWorkspace();
  try {
    const outcome = await takeReceipts(workspace.store, invocation.list(0), {
      actor: context.actor,
      commune: commune?.code,
      dryRun,
    });
    showReceipts(outcome, dryRun, context);
    if (outcome.refused.length > 0) return exitCodes.refused;
    const findings = outcome.receipts.flatMap((receipt) => receipt.findings);
    const isClean =
      outcome.conflicts.length === 0 && !findings.some(({ severity }) => reaches(severity, 'warning'));
    return isClean ? exitCodes.clean : exitCodes.findings;
  } finally {
    workspace.store.close();
  }
}
