import { decisionHeadings, leftOpen } from '../../mapping/decisions/decision-sheet.ts';
import type { PendingGroup } from '../../mapping/decisions/pending-groups.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { section, titleWithAbout } from '../tables/paper.ts';
import { reasonWords } from '../tables/words.ts';

/** Open records by why they are open. */
interface ReasonCount {
  readonly reason: PendingGroup['reason'];
  readonly groups: number;
  readonly records: number;
}

/** The first sheet of a decision workbook: how much is open and why, what to do, what importing it does. */
export function decisionGuide(messages: Messages, groups: readonly PendingGroup[]): SheetSpec {
  const counts = countReasons(groups);
  return {
    name: messages.say('sheet.guide'),
    titles: [
      ...titleWithAbout(messages.say('sheet.decide.title'), messages.say('sheet.decide.about')),
      { text: countWords(messages, groups), style: 'italic' },
    ],
    blocks: [
      tableOf(reasonColumns(messages), counts, { emptyText: messages.say('sheet.nothing-pending') }),
      section(messages.say('sheet.decide.how'), steps(messages)),
      section(messages.say('sheet.decide.then'), consequences(messages)),
    ],
    freeze: false,
    filter: false,
  };
}

function countWords(messages: Messages, groups: readonly PendingGroup[]): string {
  if (groups.length === 0) return messages.say('sheet.decide.none');
  const records = groups.reduce((sum, { subjects }) => sum + subjects.length, 0);
  return messages.say('sheet.decide.count', {
    records: messages.count(records),
    groups: messages.count(groups.length),
  });
}

function steps(messages: Messages): readonly string[] {
  const keys = ['groups', 'receiver', 'reason', 'records', 'import'] as const;
  return keys.map(
    (key, index) => `${index + 1}. ${messages.say(`sheet.decide.step.${key}`, { open: leftOpen })}`,
  );
}

function consequences(messages: Messages): readonly string[] {
  const keys = ['empty', 'same', 'wrong', 'conflict', 'free', 'undo'] as const;
  const values = { replaces: decisionHeadings.replaces };
  return keys.map((key) => `– ${messages.say(`sheet.decide.then.${key}`, values)}`);
}

function countReasons(groups: readonly PendingGroup[]): readonly ReasonCount[] {
  const reasons = [...new Set(groups.map(({ reason }) => reason))];
  const counts = reasons.map((reason) => {
    const own = groups.filter((group) => group.reason === reason);
    const records = own.reduce((sum, { subjects }) => sum + subjects.length, 0);
    return { reason, groups: own.length, records };
  });
  return counts.sort((left, right) => right.records - left.records);
}

function reasonColumns(messages: Messages): readonly Column<ReasonCount>[] {
  return [
    {
      heading: messages.say('sheet.decide.why'),
      width: 60,
      value: ({ reason }) => reasonWords(messages, reason),
    },
    {
      heading: messages.say('sheet.decide.column.records'),
      width: 14,
      format: 'integer',
      value: ({ records }) => records,
    },
    {
      heading: messages.say('sheet.decide.column.groups'),
      width: 14,
      format: 'integer',
      value: ({ groups }) => groups,
    },
  ];
}
