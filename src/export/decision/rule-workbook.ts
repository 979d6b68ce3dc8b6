import type { MappingRule } from '../../mapping/rules/condition.ts';
import { mapStampCells } from '../../mapping/workbook-stamp.ts';
import type { Messages } from '../../messages/messages.ts';
import type { PlannedWorkbook } from '../files/planned-workbook.ts';
import { tableOf } from '../tables/columns.ts';
import { stampSheet } from '../template/template-parts.ts';
import { type RuleItem, ruleColumns, ruleLists } from './rule-columns.ts';
import { ruleGuide } from './rule-guide.ts';

/** The rules to be shown. */
export interface RuleFacts {
  /** Those in force, oldest first. */
  readonly rules: readonly MappingRule[];
  /** How many records each decides now, by its number; one that decides none may be absent. */
  readonly recordsByRule: ReadonlyMap<number, number>;
  /** The mark of the workspace. */
  readonly workspace: string;
}

/** Rows for new rules. */
const blankRows = 200;

/** The workbook in which people read, change and add rules: a guide, and a sheet with a row for each rule or entry of a list. */
export function ruleWorkbook(messages: Messages, facts: RuleFacts): PlannedWorkbook {
  const { rules, recordsByRule, workspace } = facts;
  const name = messages.say('sheet.rule.rules');
  const items = rules.flatMap((rule) => ruleItems(rule, recordsByRule.get(rule.id) ?? 0));
  return {
    file: messages.say('sheet.rule.file'),
    title: messages.say('sheet.rule.title'),
    sheets: [
      ruleGuide(messages, { rules: rules.length, records: sumOf(recordsByRule) }),
      {
        name,
        blocks: [tableOf(ruleColumns(messages), items, { blankRows })],
        landscape: true,
        pagesWide: 'legible',
        freeze: { columns: 1 },
        tabColour: '2E75B6',
      },
      stampSheet(mapStampCells({ kind: 'rules', workspace })),
    ],
    lists: ruleLists(),
    expectations: [{ sheet: name, rows: BigInt(countRows(rules)), sums: [] }],
  };
}

function ruleItems(rule: MappingRule, records: number): readonly RuleItem[] {
  const { condition } = rule;
  if (condition.type !== 'list') return [{ rule, records, entry: null }];
  return condition.entries.map((entry) => ({ rule, records, entry }));
}

function sumOf(recordsByRule: RuleFacts['recordsByRule']): number {
  return [...recordsByRule.values()].reduce((sum, records) => sum + records, 0);
}

function countRows(rules: readonly MappingRule[]): number {
  const rows = rules.map(({ condition }) => (condition.type === 'list' ? condition.entries.length : 1));
  return rows.reduce((sum, count) => sum + count, 0);
}
