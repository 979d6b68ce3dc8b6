import { parseAddressParts } from '../../reference/address-parts.ts';
import type { RuleCondition } from '../rules/condition.ts';
import type { HandedRule } from '../rules/take-rules.ts';
import type { DecisionDraft } from './draft.ts';
import type { PendingGroup } from './pending-groups.ts';

/** Reasons that a rule can settle; the others concern single records or what people decided before. */
const ruleable: ReadonlySet<PendingGroup['reason']> = new Set(['split', 'several-places', 'no-place']);

/**
 * The rule that says of a group, and of all that will be like it, what a person decided of it: by street or hamlet
 * where one is known, else by unit. Undefined where no rule could settle the group.
 */
export function ruleForGroup(
  group: PendingGroup,
  decision: Omit<DecisionDraft, 'records' | 'replaces'>,
  today: string,
): HandedRule | undefined {
  const condition = ruleable.has(group.reason) ? conditionFor(group) : undefined;
  if (!condition) return undefined;
  return {
    condition,
    receiver: decision.receiver,
    author: decision.decidedBy,
    basis: [decision.number, decision.reason].filter((part) => part !== null).join(' · '),
    authority: decision.authority,
    decidedOn: decision.decidedOn ?? today,
    source: decision.source,
  };
}

function conditionFor({ district, place, street, unit }: PendingGroup): RuleCondition | undefined {
  const isOnePlace = place !== null && !place.includes(', ');
  if (street !== null) {
    if (!isOnePlace) return undefined;
    return parseAddressParts(street).hamlet
      ? { type: 'hamlet', formerCommune: place, hamlet: street }
      : {
          type: 'street',
          formerCommune: place,
          street,
          numbers: { parity: 'all', from: null, to: null },
        };
  }
  if (unit === null || (place !== null && !isOnePlace)) return undefined;
  return { type: 'unit', district, unit, kinds: [], formerCommune: place };
}
