import { RefusedError } from '../findings/refusals.ts';
import { inTransaction, type Store } from '../store/database.ts';
import { endDecision, restoreReplaced } from '../store/mapping/decisions.ts';
import { endRule, recordsByRule, ruleById } from '../store/mapping/mapping-rules.ts';
import { appendOperation } from '../store/operations.ts';
import type { DecisionDraft, DecisionsTaken } from './decisions/draft.ts';
import { takeDecisions } from './decisions/take-decisions.ts';
import { type MapOptions, type MapOutcome, runMapping } from './map-records.ts';
import { type HandedRule, type RulesTaken, takeRules } from './rules/take-rules.ts';

/** What people gave, what became of it, and how the records stand after it. */
export interface GivenOutcome extends MapOutcome {
  readonly decisions: DecisionsTaken;
  readonly rules: RulesTaken;
}

/** Decisions and rules that people hand in together. */
export interface Given {
  readonly decisions: readonly DecisionDraft[];
  readonly rules: readonly HandedRule[];
}

/** Takes decisions and rules in and applies them at once, in one transaction; where nothing is new, nothing is written. */
export async function takeGiven(store: Store, given: Given, options: MapOptions): Promise<GivenOutcome> {
  let isNew = false;
  const run = () => {
    const { actor, alsoFollowPeople } = options;
    const sources = [...new Set([...given.decisions, ...given.rules].map(({ source }) => source))];
    const operationId = appendOperation(store, actor, 'decide', {
      sources,
      decisions: given.decisions.length,
      rules: given.rules.length,
    });
    const rules = takeRules(store, given.rules, operationId, actor);
    const decisions = takeDecisions({ store, operationId, actor, alsoFollowPeople }, given.decisions);
    isNew = rules.added.length > 0 || decisions.decisions.length > 0;
    return { decisions, rules, ...runMapping(store, operationId, options) };
  };
  return inTransaction(store, run, { keep: () => isNew && !options.dryRun });
}

/** What was taken back, and how many records it had decided. */
export interface TakenBack extends MapOutcome {
  readonly records: number;
}

/**
 * Takes a decision back; the decisions whose place it took hold again, and what it decided alone is open, or decided
 * by what comes after. Throws a `RefusedError`.
 */
export async function takeBackDecision(store: Store, id: number, options: MapOptions): Promise<TakenBack> {
  return takeBack(store, { decision: id }, options, (operationId) => {
    const records = endDecision(store, id, operationId);
    if (records === 0) throw new RefusedError('DECISION-UNKNOWN', { id: `D${id}` });
    restoreReplaced(store, id);
    return records;
  });
}

/** Takes a rule back; what it decided is open again, or decided by what comes after. Throws a `RefusedError`. */
export async function takeBackRule(store: Store, id: number, options: MapOptions): Promise<TakenBack> {
  return takeBack(store, { rule: id }, options, (operationId) => {
    const rule = ruleById(store, id);
    if (!rule || rule.ended_by_operation_id !== null)
      throw new RefusedError('DECISION-UNKNOWN', { id: `R${id}` });
    endRule(store, id, operationId);
    return recordsByRule(store).get(id) ?? 0;
  });
}

function takeBack(
  store: Store,
  details: Readonly<Record<string, number>>,
  options: MapOptions,
  end: (operationId: number) => number,
): Promise<TakenBack> {
  const run = () => {
    const operationId = appendOperation(store, options.actor, 'undo', details);
    const records = end(operationId);
    return { records, ...runMapping(store, operationId, options) };
  };
  return inTransaction(store, run, { keep: !options.dryRun });
}
