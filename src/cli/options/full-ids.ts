import { RefusedError } from '../../findings/refusals.ts';
import { inTransaction, type Store } from '../../store/database.ts';
import { appendOperation } from '../../store/operations.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';

/** What is recorded where a script asks for ids in full in a workbook and does not say why. */
const unstated = '';

/**
 * Why ids are wanted in full: as --reason says, or as the person answers, who is asked until there is an answer. Undefined
 * when they are not wanted; a `RefusedError` for an empty --reason, or where nobody can be asked. Scripts made before a reason was asked for
 * still get their workbooks (`unstatedIsKnown`): that they gave none is said, and stands in the log.
 */
export async function fullIdsReason(
  context: Context,
  invocation: Invocation,
  { unstatedIsKnown }: { readonly unstatedIsKnown: boolean },
): Promise<string | undefined> {
  if (!invocation.flag('fullIds')) return undefined;
  const given = invocation.option('reason');
  if (given === undefined && !context.canAsk && unstatedIsKnown) {
    context.output.note(context.messages.say('full-ids.unstated'));
    return unstated;
  }
  const reason = (given ?? (context.canAsk ? await askWhy(context) : '')).trim();
  if (reason === '') throw new RefusedError('FULL-IDS-REASON');
  return reason;
}

async function askWhy({ messages }: Context): Promise<string> {
  const { stderrPrompts } = await import('../prompts/stderr-prompts.ts');
  const { reason } = await stderrPrompts(messages)([
    {
      type: 'input',
      name: 'reason',
      message: messages.say('full-ids.ask'),
      validate: (text: string) => text.trim() !== '' || messages.say('menu.must-type'),
    },
  ]);
  return String(reason);
}

/** Giving ids out in full is a deliberate act: who, when, what and why stand in the log before anything is shown. */
export async function recordFullIds(
  store: Store,
  { actor }: Context,
  command: 'export' | 'export query',
  details: Readonly<Record<string, unknown>> & { readonly reason: string },
): Promise<void> {
  // The log is shown to others: an id that somebody asked for, or named as the reason, stands masked in it.
  const masked = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'string' ? maskIdsIn(value) : value,
  ]);
  const write = () => appendOperation(store, actor, `${command} --full-ids`, Object.fromEntries(masked));
  await inTransaction(store, write, { keep: true });
}
