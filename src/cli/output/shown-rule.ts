import { inventories } from '../../inventory/inventories.ts';
import type { MappingRule, RuleCondition } from '../../mapping/rules/condition.ts';
import { valueForPrograms } from './field-values.ts';

/** A rule for programs, under its number: `R3`; the ids of people whom a list names are masked. */
export function ruleForPrograms<Rule extends MappingRule>({ id, condition, ...rest }: Rule) {
  return { ...rest, id: `R${id}`, condition: shownCondition(condition) };
}

function shownCondition(condition: RuleCondition): RuleCondition {
  if (condition.type !== 'list') return condition;
  const entries = condition.entries.map(({ kind, district, code }) => {
    const shown = valueForPrograms({ kind, district, field: inventories[kind].identity, value: code });
    return { kind, district, code: String(shown) };
  });
  return { ...condition, entries };
}
