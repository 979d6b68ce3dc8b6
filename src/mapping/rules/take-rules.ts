import type { Finding } from '../../findings/finding.ts';
import { type FindingSubject, ruleFinding } from '../../findings/rule-finding.ts';
import { plansThatFollowTheOffice } from '../../inventory/staff.ts';
import { receiverName } from '../../reference/code-names.ts';
import { lawDestination } from '../../reference/law.ts';
import { receiverByCode } from '../../reference/receivers.ts';
import type { Store } from '../../store/database.ts';
import {
  endRule,
  type RuledRecord,
  ruledRecords,
  rulesInForce,
  ruleWriter,
} from '../../store/mapping/mapping-rules.ts';
import type { Actor } from '../../store/operations.ts';
import type { GivenFinding } from '../decisions/draft.ts';
import { inFile } from '../decisions/take-decisions.ts';
import type { MappingRule, RuleDraft } from './condition.ts';
import { overlap } from './overlap.ts';
import { RuleFinder } from './rule-finder.ts';
import type { RuleColumn } from './rule-sheet.ts';
import { isSameRule, saysTheSame } from './same-rule.ts';
import { toRule, toStored } from './stored-rules.ts';
import { ruleWords } from './words.ts';

/** A rule somebody hands in, with where it is written. */
export interface HandedRule extends RuleDraft {
  /** The file it stands in, or the command that took it. */
  readonly source: string;
  readonly sheet?: string;
  /** 1-based. */
  readonly row?: number;
  /** Where the columns of its table stand, 1-based. */
  readonly columns?: ReadonlyMap<RuleColumn, number>;
  /** The number of the rule in force whose place it takes. */
  readonly replaces?: number;
}

/** What became of rules that people handed in. */
export interface RulesTaken {
  readonly added: readonly MappingRule[];
  /** Numbers of the rules whose place some of them took. */
  readonly replaced: readonly number[];
  /** Rules in force that say exactly the same. */
  readonly unchanged: number;
  readonly refused: readonly GivenFinding[];
}

/**
 * Takes rules into the store, within the caller's transaction. A rule that overlaps with one in force, or with one
 * before it, is refused with both shown; so is one that sends a place to a commune that the law does not name,
 * unless an authority stands beside it. One that takes another's place ends that one, and changes nothing when it says
 * exactly what that one says.
 */
export function takeRules(
  store: Store,
  handed: readonly HandedRule[],
  operationId: number,
  actor: Actor,
): RulesTaken {
  let inForce: readonly MappingRule[] = rulesInForce(store).map(toRule);
  const write = ruleWriter(store, operationId, actor);
  const added: MappingRule[] = [];
  const refused: GivenFinding[] = [];
  const replaced: number[] = [];
  const ruled = ruledRecords(store);
  let unchanged = 0;
  for (const rule of handed) {
    const { sheet, row, columns: _columns, source, replaces, ...draft } = rule;
    const place = placeOf(rule, 'receiver');
    const old = inForce.find(({ id }) => id === replaces);
    if (old ? isSameRule(draft, old) : inForce.some((other) => saysTheSame(draft, other))) {
      unchanged += 1;
      continue;
    }
    const others = inForce.filter((other) => other !== old);
    const isLost = replaces !== undefined && !old;
    const problem = isLost
      ? ruleFinding('RULE-UNKNOWN', placeOf(rule, 'code'), { code: `R${replaces}` })
      : (ruleProblem(draft, others, place) ?? meetingProblem(draft, others, ruled, place));
    if (problem) {
      refused.push(inFile(rule, problem));
      continue;
    }
    if (old) {
      endRule(store, old.id, operationId);
      replaced.push(old.id);
    }
    const taken = {
      ...draft,
      id: write(toStored(draft, [source, sheet, row].filter((part) => part !== undefined).join(' › '))),
    };
    added.push(taken);
    inForce = [...others, taken];
  }
  return { added, replaced, unchanged, refused };
}

/** Where a rule is written, at one of its columns; nothing for one that a command took. */
export function placeOf({ sheet, row, columns }: HandedRule, column: RuleColumn): FindingSubject {
  return { sheet, row, column: columns?.get(column) };
}

function ruleProblem(
  rule: RuleDraft,
  inForce: readonly MappingRule[],
  place: FindingSubject,
): Finding | undefined {
  const receiver = receiverByCode.get(rule.receiver);
  if (!receiver) return ruleFinding('RULE-RECEIVER-UNCLEAR', place, { text: rule.receiver });
  const other = inForce.find(({ condition }) => overlap(rule.condition, condition));
  if (other) {
    return ruleFinding('RULES-OVERLAP', place, {
      rule: ruleWords(rule.condition),
      receiver: receiver.name,
      other: `R${other.id} ${ruleWords(other.condition)}`,
      other_receiver: receiverName(other.receiver),
    });
  }
  const allowed = lawfulReceivers(rule);
  if (receiver.kind === 'body' || rule.authority !== null || !allowed || allowed.includes(rule.receiver))
    return undefined;
  return ruleFinding('RULE-AGAINST-LAW', place, {
    rule: ruleWords(rule.condition),
    receiver: receiver.name,
    allowed: allowed.map(receiverName).join('; '),
  });
}

/** A rule of another type that decides some of the same records otherwise: they would be open again without a word. */
function meetingProblem(
  rule: RuleDraft,
  inForce: readonly MappingRule[],
  ruled: readonly RuledRecord[],
  place: FindingSubject,
): Finding | undefined {
  const differing = new Map(
    inForce.filter(({ receiver }) => receiver !== rule.receiver).map((other) => [other.id, other]),
  );
  const finder = new RuleFinder([{ ...rule, id: 0 }]);
  const met = ruled.filter((record) => differing.has(record.rule) && fits(finder, record));
  const other = differing.get(met[0]?.rule ?? 0);
  if (!other) return undefined;
  return ruleFinding('RULES-MEET-IN-RECORDS', place, {
    rule: ruleWords(rule.condition),
    receiver: receiverName(rule.receiver),
    other: `R${other.id} ${ruleWords(other.condition)}`,
    other_receiver: receiverName(other.receiver),
    count: met.length,
  });
}

/** As when rules are applied: a person whose plan is still open is placed by lists alone. */
function fits(finder: RuleFinder, record: RuledRecord): boolean {
  const isOpen = record.kind === 'staff' && !plansThatFollowTheOffice.has(record.plan ?? '');
  return (isOpen ? finder.findListed(record) : finder.find(record)).length > 0;
}

/** The communes that the law sends the rule's place to; undefined for a rule that names no one place. */
function lawfulReceivers({ condition }: RuleDraft): readonly string[] | undefined {
  if (condition.type === 'list' || condition.type === 'unit') return undefined;
  return lawDestination(condition.formerCommune, 'area').links.map(({ commune }) => commune.code);
}
