import { reaches } from '../../findings/finding.ts';
import { findFiles } from '../../import/find-files.ts';
import { takeReceipts } from '../../reconcile/receipts/take-receipts.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { communeOption } from '../options/choices.ts';
import { showReceipts } from '../output/receipts-output.ts';

/** `receive <files or folders…>`: takes in what receiving teams counted. */
export async function run(context: Context, invocation: Invocation): Promise<ExitCode> {
  const commune = communeOption(invocation);
  const dryRun = invocation.flag('dryRun');
  const workspace = await context.openWorkspace();
  try {
    const found = await findFiles(invocation.list(0));
    if (found.ignored.length > 0) {
      const count = context.messages.count(found.ignored.length);
      context.output.note(context.messages.say('import.ignored', { count }));
    }
    const paths = [...new Set(found.files.map(({ path }) => path))];
    const taken = await takeReceipts(workspace.store, paths, {
      actor: context.actor,
      commune: commune?.code,
      dryRun,
    });
    const outcome = { ...taken, refused: [...found.refused, ...taken.refused] };
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
