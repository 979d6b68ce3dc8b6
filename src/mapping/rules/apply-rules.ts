import type { InventoryKind } from '../../inventory/inventory.ts';
import { receiverByCode } from '../../reference/receivers.ts';
import type { OpenRecord, Settlement } from '../../store/mapping/open-records.ts';
import type { MappingRule } from './condition.ts';
import type { RuleFinder } from './rule-finder.ts';
import { ruleWords } from './words.ts';

/** What rules say of an open record; where they disagree, which ones. */
export type RuleSettlement = Settlement & { readonly disagreeing?: readonly MappingRule[] };

/**
 * What the rules say of one open record: its receiver; or why it stays open, when the rules that fit name different
 * receivers, or one that the law does not allow for land without an authority beside it; undefined when none fits.
 * A person whose plan is still open is placed by a list that names the person, never by where the unit was.
 */
export function settleByRules(
  finder: RuleFinder,
  kind: InventoryKind,
  open: OpenRecord,
): RuleSettlement | undefined {
  const subject = { kind, ...open };
  const fitting = open.reason === 'plan-open' ? finder.findListed(subject) : finder.find(subject);
  const [rule] = fitting;
  if (!rule) return undefined;
  const receivers = [...new Set(fitting.map(({ receiver }) => receiver))];
  if (receivers.length > 1)
    return { record: open.record, reason: 'rules-disagree', candidates: receivers, disagreeing: fitting };
  if (kind === 'premises' && !isAllowed(rule, open))
    return { record: open.record, reason: 'rule-against-law', candidates: open.candidates };
  return {
    record: open.record,
    receiver: rule.receiver,
    method: 'rule',
    evidence: `R${rule.id} · ${ruleWords(rule.condition)} · ${rule.basis}`,
    ruleId: rule.id,
  };
}

/** Land lies where it lies: only an authority can send it to a commune that the law does not name for its place. */
function isAllowed({ receiver, authority }: MappingRule, { candidates, place }: OpenRecord): boolean {
  const isCommune = receiverByCode.get(receiver)?.kind === 'commune';
  return !isCommune || place === null || authority !== null || candidates.includes(receiver);
}
