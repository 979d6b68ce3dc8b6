import { isDeepStrictEqual } from 'node:util';
import { normaliseText } from '../../text/normalise.ts';
import type { RuleCondition, RuleDraft } from './condition.ts';
import { entryKey } from './overlap.ts';

/** Whether two rules send the same things to the same receiver. */
export function saysTheSame(rule: RuleDraft, other: RuleDraft): boolean {
  return (
    rule.receiver === other.receiver && isDeepStrictEqual(ordered(rule.condition), ordered(other.condition))
  );
}

/** Whether two rules say the same in everything, also by whom and on what ground. */
export function isSameRule(rule: RuleDraft, other: RuleDraft): boolean {
  return saysTheSame(rule, other) && isDeepStrictEqual(groundOf(rule), groundOf(other));
}

function groundOf({ author, basis, authority, decidedOn }: RuleDraft): readonly string[] {
  return [author, basis, authority ?? '', decidedOn].map(normaliseText);
}

/** The same for conditions that differ only in spaces and in the order of what they list. */
function ordered(condition: RuleCondition): RuleCondition {
  switch (condition.type) {
    case 'street':
      return { ...condition, street: normaliseText(condition.street) };
    case 'hamlet':
      return { ...condition, hamlet: normaliseText(condition.hamlet) };
    case 'unit':
      return { ...condition, unit: normaliseText(condition.unit), kinds: condition.kinds.toSorted() };
    case 'list':
      return {
        ...condition,
        name: normaliseText(condition.name),
        entries: condition.entries.toSorted((left, right) => (entryKey(left) < entryKey(right) ? -1 : 1)),
      };
  }
}
