import type { Finding } from '../findings/finding.ts';
import { ruleFinding } from '../findings/rule-finding.ts';
import type { RuleCode } from '../findings/rules.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import { formerNameWithDistrict, receiverName } from '../reference/code-names.ts';
import type { DeclaredElsewhere, PendingRecord } from '../store/mapping/assignments.ts';
import type { PendingReason } from '../store/mapping/pending.ts';

/** What people gave that contradicts itself or the law is an error; what simply is not decided yet, a warning. */
const codeOfReason: Readonly<Partial<Record<PendingReason, RuleCode>>> = {
  'decisions-conflict': 'MAP-DECISIONS-CONFLICT',
  'decision-against-law': 'MAP-DECISION-AGAINST-LAW',
  'rules-disagree': 'MAP-RULES-DISAGREE',
  'rule-against-law': 'MAP-RULE-AGAINST-LAW',
};

/** Why a record has no receiver; `rules` are those that disagree about it, in words. */
export function pendingFinding(
  kind: InventoryKind,
  pending: PendingRecord,
  rules: readonly string[],
): Finding {
  const code = codeOfReason[pending.reason];
  const values = code
    ? {
        receivers: pending.candidates.map(receiverName).join('; '),
        ...(rules.length > 0 ? { rules: rules.join('; ') } : {}),
      }
    : { reason: pending.reason };
  return { ...ruleFinding(code ?? 'MAP-PENDING', pending, values), kind, field: 'destination' };
}

/** Land and buildings lie where they lie: another receiver contradicts the law. People and things may be moved by decision. */
export function elsewhereFinding(kind: InventoryKind, found: DeclaredElsewhere): Finding {
  const code: RuleCode = kind === 'premises' ? 'MAP-RECEIVER-AGAINST-LAW' : 'MAP-RECEIVER-ELSEWHERE';
  const values = {
    declared: receiverName(found.declared),
    place: found.place.split(', ').map(formerNameWithDistrict).join('; '),
    allowed: found.allowed.map(receiverName).join('; '),
  };
  return { ...ruleFinding(code, found, values), kind, field: 'destination' };
}
