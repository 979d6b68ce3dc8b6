import { sourceInWords } from '../../../messages/place-in-file.ts';
import { receiverName } from '../../../reference/code-names.ts';
import { listDecisions } from '../../../store/mapping/decisions.ts';
import type { Context } from '../../context.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';

/** `map decisions`: every decision there was, what it holds for and who took it. */
export async function run({ output, messages, ...context }: Context): Promise<ExitCode> {
  const workspace = await context.openWorkspace();
  try {
    const decisions = listDecisions(workspace.store);
    output.document({ decisions: decisions.map((decision) => ({ ...decision, id: `D${decision.id}` })) });
    if (decisions.length === 0) {
      output.line(messages.say('map.no-decisions'));
      output.line(messages.say('next.decide'));
      return exitCodes.clean;
    }
    const heading = ['', 'map.receiver', 'map.in-force', 'map.who', 'map.reason', 'map.source'] as const;
    output.table([
      heading.map((key) => (key === '' ? '' : messages.say(key))),
      ...decisions.map((decision) => [
        `D${decision.id}`,
        receiverName(decision.receiver_code),
        `${messages.count(decision.in_force)}/${messages.count(decision.records)}`,
        decision.decided_by,
        [decision.number, decision.reason].filter(Boolean).join(' · '),
        sourceInWords(messages, decision.source),
      ]),
    ]);
    output.line(messages.say('next.undo-decision'));
    return exitCodes.clean;
  } finally {
    workspace.store.close();
  }
}
