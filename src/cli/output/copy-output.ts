import { type CopyVerdict, isSound } from '../../export/files/backup.ts';
import { differenceWords } from '../../export/tables/ledger-table.ts';
import { headWords } from '../../text/head-words.ts';
import type { Context } from '../context.ts';

/** What was found of a copy, for programs. */
export function copyDocument(verdict: CopyVerdict): Readonly<Record<string, unknown>> {
  const { head, ledger, changes, logIsWhole } = verdict;
  return { sound: isSound(verdict), head, ledger_closes: ledger === null, log_is_whole: logIsWhole, changes };
}

/** What was found of a copy, in words. */
export function showVerdict(verdict: CopyVerdict, { output, messages }: Context): void {
  const { head, ledger, changes, logIsWhole } = verdict;
  if (isSound(verdict)) output.line(messages.say('copy.sound', { count: messages.count(head.count) }));
  if (ledger !== null)
    output.line(messages.say('copy.ledger', { difference: differenceWords(messages, ledger) }));
  if (!logIsWhole || changes > 0)
    output.line(messages.say('copy.tampered', { count: messages.count(changes) }));
  output.line(messages.say('audit.head', { operation: head.operation, head: headWords(head.hash) }));
}
