import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { lawDestination } from '../../reference/law.ts';
import { receiverByCode } from '../../reference/receivers.ts';
import type { Store } from '../../store/database.ts';
import { rulesInForce, ruleWriter } from '../../store/mapping-rules.ts';
import type { Actor } from '../../store/operations.ts';
import type { MappingRule, RuleDraft } from './condition.ts';
import { overlap } from './overlap.ts';
import { toRule, toStored } from './stored-rules.ts';
import { ruleWords } from './words.ts';

/** A rule somebody hands in, with where it is written. */
export interface HandedRule extends RuleDraft {
  /** The file it stands in, or the command that took it. */
  readonly source: string;
  readonly sheet?: string;
  /** 1-based. */
  readonly row?: number;
}

/** What became of rules that people handed in. */
export interface RulesTaken {
  readonly added: readonly MappingRule[];
  /** Rules in force that say exactly the same. */
  readonly unchanged: number;
  readonly refused: readonly Finding[];
}

/**
 * Takes rules into the store, within the caller's transaction. A rule that overlaps with one in force, or with one
 * before it, is refused with both shown; so is one that sends a place to a commune that the law does not name,
 * unless an authority stands beside it.
 */
export function takeRules(
  store: Store,
  handed: readonly HandedRule[],
  operationId: number,
  actor: Actor,
): RulesTaken {
  const inForce: MappingRule[] = rulesInForce(store).map(toRule);
  const write = ruleWriter(store, operationId, actor);
  const added: MappingRule[] = [];
  const refused: Finding[] = [];
  let unchanged = 0;
  for (const rule of handed) {
    if (inForce.some((other) => saysTheSame(rule, other))) {
      unchanged += 1;
      continue;
    }
    const problem = ruleProblem(rule, inForce);
    if (problem) {
      refused.push(problem);
      continue;
    }
    const { sheet: _sheet, row: _row, source, ...draft } = rule;
    const taken = { ...draft, id: write(toStored(draft, source)) };
    added.push(taken);
    inForce.push(taken);
  }
  return { added, unchanged, refused };
}

function saysTheSame(rule: RuleDraft, other: RuleDraft): boolean {
  return (
    rule.receiver === other.receiver && JSON.stringify(rule.condition) === JSON.stringify(other.condition)
  );
}

function ruleProblem(rule: HandedRule, inForce: readonly MappingRule[]): Finding | undefined {
  const receiver = receiverByCode.get(rule.receiver);
  if (!receiver) return ruleFinding('RULE-RECEIVER-UNCLEAR', rule, { text: rule.receiver });
  const other = inForce.find(({ condition }) => overlap(rule.condition, condition));
  if (other) {
    return ruleFinding('RULES-OVERLAP', rule, {
      rule: ruleWords(rule.condition),
      receiver: receiver.name,
      other: `R${other.id} ${ruleWords(other.condition)}`,
      other_receiver: receiverByCode.get(other.receiver)?.name ?? other.receiver,
    });
  }
  const allowed = lawfulReceivers(rule);
  if (receiver.kind === 'body' || rule.authority !== null || !allowed || allowed.includes(rule.receiver))
    return undefined;
  return ruleFinding('RULE-AGAINST-LAW', rule, {
    rule: ruleWords(rule.condition),
    receiver: receiver.name,
    allowed: allowed.map((code) => receiverByCode.get(code)?.name ?? code).join('; '),
  });
}

/** The communes that the law sends the rule's place to; undefined for a rule that names no one place. */
function lawfulReceivers({ condition }: RuleDraft): readonly string[] | undefined {
  if (condition.type === 'list' || condition.type === 'unit') return undefined;
  return lawDestination(condition.formerCommune, 'area').links.map(({ commune }) => commune.code);
}
