import { ruleTypes } from '../../mapping/rules/condition.ts';
import {
  columnsOfType,
  everything,
  type RuleColumn,
  ruleHeadings,
  ruleTypeWords,
} from '../../mapping/rules/rule-sheet.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { blockTitle, section, titleWithAbout } from '../tables/paper.ts';

type RuleType = (typeof ruleTypes)[number];

/** The first sheet of a rule workbook: what rules there are, how to give and change them, what importing does. */
export function ruleGuide(
  messages: Messages,
  counts: { readonly rules: number; readonly records: number },
): SheetSpec {
  return {
    name: messages.say('sheet.guide'),
    titles: [
      ...titleWithAbout(messages.say('sheet.rule.title'), messages.say('sheet.rule.about')),
      {
        text: messages.say('sheet.rule.count', {
          rules: messages.count(counts.rules),
          records: messages.count(counts.records),
        }),
        style: 'italic',
      },
    ],
    blocks: [
      section(messages.say('sheet.rule.how'), steps(messages)),
      section(messages.say('sheet.rule.then'), consequences(messages)),
      blockTitle(messages.say('sheet.rule.types')),
      typeTable(messages),
    ],
    freeze: false,
    filter: false,
  };
}

function steps(messages: Messages): readonly string[] {
  const keys = ['add', 'change', 'list', 'all', 'import'] as const;
  const values = { ...ruleHeadings, everything };
  return keys.map((key, index) => `${index + 1}. ${messages.say(`sheet.rule.step.${key}`, values)}`);
}

function consequences(messages: Messages): readonly string[] {
  const keys = ['delete', 'overlap', 'law', 'order'] as const;
  return keys.map((key) => `– ${messages.say(`sheet.rule.then.${key}`, ruleHeadings)}`);
}

function typeTable(messages: Messages): TableBlock {
  const columns: readonly Column<RuleType>[] = [
    { heading: messages.say('sheet.rule.column.type'), width: 18, value: (type) => ruleTypeWords[type] },
    {
      heading: messages.say('sheet.rule.column.columns'),
      width: 36,
      value: (type) => requiredColumns(type).join(' · '),
    },
    {
      heading: messages.say('sheet.column.example'),
      width: 42,
      value: (type) => ({
        kind: 'styled',
        value: messages.say(`sheet.rule.example.${type}`),
        tone: 'muted',
      }),
    },
  ];
  return tableOf(columns, ruleTypes, {});
}

function requiredColumns(type: RuleType): readonly string[] {
  const own = Object.entries(columnsOfType[type]) as [RuleColumn, 'required' | 'optional'][];
  const about = own.filter(([, need]) => need === 'required').map(([column]) => ruleHeadings[column]);
  return [...about, ruleHeadings.receiver, ruleHeadings.basis];
}
