import { inventoryName } from '../../messages/inventory-name.ts';
import { listOperations } from '../../store/operations.ts';
import { listMerges, type StoredMerge } from '../../store/packs/merges.ts';
import { type ListedReadiness, listReadiness } from '../../store/receiving/readiness.ts';
import { listSubmissions } from '../../store/submissions/submissions.ts';
import { hanoiMinute } from '../../text/hanoi-time.ts';
import type { Context } from '../context.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { commandWords } from '../output/audit-words.ts';
import { placeOf } from '../output/packs-output.ts';

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
    const merges = listMerges(workspace.store);
    const returns = listReadiness(workspace.store);
    output.document({
      submissions,
      operations,
      merges: merges.map(mergeDocument),
      readiness: returns.map(returnDocument),
    });
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
        inventoryName(messages, submission.kind),
        submission.version,
        messages.say(`state.${submission.state}`),
        hanoiMinute(submission.imported_at),
        submission.imported_by,
        submission.file,
      ]),
    ]);
    output.line();
    output.table(
      operations.map(({ id, at, who, command }) => [
        id,
        hanoiMinute(at),
        who,
        commandWords(command, context),
      ]),
    );
    showReturns(returns, context);
    showMerges(merges, context);
    output.line(messages.say('next.status'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}

function mergeDocument({ id, file, sha256, scope, scope_code, origin, ...merge }: StoredMerge) {
  const { packed_at, packed_by, operation_id, ended_by_operation_id } = merge;
  return {
    ...{ merge: `M${id}`, file, sha256, scope: { type: scope, code: scope_code } },
    ...{ origin, packed_at, packed_by, operation: operation_id, in_force: ended_by_operation_id === null },
  };
}

function returnDocument({ id, supersedes, ...rest }: ListedReadiness) {
  return { id: `V${id}`, ...rest, supersedes: supersedes === null ? null : `V${supersedes}` };
}

function showReturns(returns: readonly ListedReadiness[], { output, messages }: Context): void {
  if (returns.length === 0) return;
  output.line();
  output.line(messages.say('history.readiness'));
  output.table(
    returns.map(({ id, file, state, supersedes, communes, imported_at, imported_by }) => [
      `V${id}`,
      messages.say('history.readiness-communes', { count: messages.count(communes) }),
      messages.say(`state.${state}`),
      supersedes === null ? '' : messages.say('history.readiness-instead', { id: `V${supersedes}` }),
      ...[hanoiMinute(imported_at), imported_by, file],
    ]),
  );
}

function showMerges(merges: readonly StoredMerge[], { output, messages }: Context): void {
  if (merges.length === 0) return;
  output.line();
  output.line(messages.say('history.merges'));
  output.table(
    merges.map(({ id, file, scope, scope_code, packed_at, packed_by, ended_by_operation_id }) => [
      ...[`M${id}`, placeOf({ type: scope, code: scope_code }), hanoiMinute(packed_at), packed_by],
      ended_by_operation_id === null ? '' : messages.say('history.merge-ended'),
      file,
    ]),
  );
}
