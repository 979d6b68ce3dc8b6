import { inventories } from '../../inventory/inventories.ts';
import { listOperations } from '../../store/operations.ts';
import { listSubmissions } from '../../store/submissions.ts';
import { hanoiMinute } from '../../text/hanoi-time.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

/** `history`: every submission with its versions, and what was done when and by whom. */
export async function run(context: Context): Promise<ExitCode> {
  const { output, messages } = context;
  const workspace = await context.openWorkspace();
  try {
    const submissions = listSubmissions(workspace.store);
    const operations = listOperations(workspace.store).map(({ details, ...operation }) => ({
      ...operation,
      details: JSON.parse(details) as unknown,
    }));
    output.document({ submissions, operations });
    output.table([
      (
        [
          'history.id',
          'history.district',
          'history.kind',
          'history.version',
          'history.state',
          'history.when',
          'history.who',
          'history.file',
        ] as const
      ).map((key) => messages.say(key)),
      ...submissions.map((submission) => [
        submission.id,
        submission.district_name,
        inventories[submission.kind].shortTitle,
        submission.version,
        messages.say(`state.${submission.state}`),
        hanoiMinute(submission.imported_at),
        submission.imported_by,
        submission.file,
      ]),
    ]);
    output.line();
    output.table(operations.map(({ id, at, who, command }) => [id, hanoiMinute(at), who, command]));
    output.line(messages.say('next.status'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}
