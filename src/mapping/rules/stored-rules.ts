import type { NewRule, StoredRule } from '../../store/mapping/mapping-rules.ts';
import type { MappingRule, RuleCondition, RuleDraft } from './condition.ts';

/** A stored rule as the mapping room uses it; its condition was written by this room alone. */
export function toRule(stored: StoredRule): MappingRule {
  return {
    id: stored.id,
    condition: JSON.parse(stored.condition) as RuleCondition,
    receiver: stored.receiver_code,
    author: stored.author,
    basis: stored.basis,
    authority: stored.authority,
    decidedOn: stored.decided_on,
  };
}

/** A rule as the store keeps it. */
export function toStored(draft: RuleDraft, source: string): NewRule {
  return {
    condition: JSON.stringify(draft.condition),
    receiver_code: draft.receiver,
    author: draft.author,
    basis: draft.basis,
    authority: draft.authority,
    decided_on: draft.decidedOn,
    source,
  };
}
