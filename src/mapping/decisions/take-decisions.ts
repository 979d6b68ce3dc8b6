import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { receiverName } from '../../reference/code-names.ts';
import { receiverByCode } from '../../reference/receivers.ts';
import type { Store } from '../../store/database.ts';
import { type DecidableRecord, decidableRecords } from '../../store/mapping/decidable-records.ts';
import {
  addDecision,
  type DecisionOnRecord,
  decisionsOn,
  endDecisionFor,
  type NewDecision,
} from '../../store/mapping/decisions.ts';
import type { Actor } from '../../store/operations.ts';
import { decideByLaw } from '../law-decision.ts';
import type { DecisionConflict, DecisionDraft, DecisionsTaken, GivenFinding } from './draft.ts';

/** What taking decisions works with. */
export interface DecisionRun {
  readonly store: Store;
  readonly operationId: number;
  readonly actor: Actor;
  /** Kinds that follow the people of a former commune, beside those declared so. */
  readonly alsoFollowPeople: readonly InventoryKind[];
}

/**
 * Takes people's decisions into the store, within the caller's transaction. One that the law does not provide for is
 * refused unless an authority stands beside it. Who decides a record again takes their own decision's place; another
 * person's is replaced only where the new one says so, and else both stand against each other and the record stays
 * open until one is taken back.
 */
export function takeDecisions(run: DecisionRun, drafts: readonly DecisionDraft[]): DecisionsTaken {
  const ids = drafts.flatMap(({ records }) => records);
  const known = decidableRecords(run.store, ids);
  const refused: GivenFinding[] = [];
  const decisions: { id: number; receiver: string; records: number }[] = [];
  let unchanged = 0;
  for (const draft of drafts) {
    const problem = draftProblem(draft);
    if (problem) {
      refused.push(inFile(draft, problem));
      continue;
    }
    const allowed = [...new Set(draft.records)].filter((record) => {
      const against = recordProblem(draft, record, known.get(record), run.alsoFollowPeople);
      if (against) refused.push(inFile(draft, against));
      return !against;
    });
    const standing = decisionsOn(run.store, allowed);
    const agreed = agreedRecords(draft, standing);
    unchanged += agreed.size;
    const fresh = allowed.filter((record) => !agreed.has(record));
    if (fresh.length === 0) continue;
    replaceOwn(run, draft, standing, new Set(fresh));
    const id = addDecision(run.store, toNewDecision(draft), fresh, run.operationId, run.actor);
    decisions.push({ id, receiver: draft.receiver, records: fresh.length });
  }
  return { decisions, unchanged, refused, conflicts: conflictsOn(run.store, ids) };
}

/** What a command took stands in no file. */
export function inFile(
  { source, sheet }: { readonly source: string; readonly sheet?: string },
  finding: Finding,
): GivenFinding {
  return sheet === undefined ? finding : { ...finding, file: source };
}

function draftProblem(draft: DecisionDraft): Finding | undefined {
  if (draft.reason.trim() === '') return ruleFinding('DECISION-WITHOUT-REASON', draft, {});
  if (!receiverByCode.has(draft.receiver))
    return ruleFinding('DECISION-RECEIVER-UNCLEAR', draft, { text: draft.receiver });
  return undefined;
}

function recordProblem(
  draft: DecisionDraft,
  record: number,
  known: DecidableRecord | undefined,
  alsoFollowPeople: readonly InventoryKind[],
): Finding | undefined {
  if (!known) return ruleFinding('DECISION-RECORD-UNKNOWN', draft, { record });
  const allowed = allowedReceivers(known, alsoFollowPeople);
  const receiver = receiverByCode.get(draft.receiver);
  const isProvided = allowed.length === 0 || receiver?.kind === 'body' || allowed.includes(draft.receiver);
  if (isProvided || draft.authority !== null) return undefined;
  return ruleFinding('DECISION-AGAINST-LAW', draft, {
    record,
    what: known.name ?? String(record),
    receiver: receiver?.name ?? draft.receiver,
    allowed: allowed.map(receiverName).join('; '),
  });
}

/** The communes that the law sends a record's place to; none where its place is unknown. */
export function allowedReceivers(
  { kind, place }: Pick<DecidableRecord, 'kind' | 'place'>,
  alsoFollowPeople: readonly InventoryKind[],
): readonly string[] {
  const followsPeople = inventories[kind].followsPeople || alsoFollowPeople.includes(kind);
  return place === null ? [] : decideByLaw(place, followsPeople).allowed;
}

/**
 * Records on which nothing but this receiver has been decided, or for which this person has decided it before and
 * takes nobody else's decision away by it.
 */
function agreedRecords(draft: DecisionDraft, standing: readonly DecisionOnRecord[]): ReadonlySet<number> {
  const others = standing.filter(({ receiver_code }) => receiver_code !== draft.receiver);
  const contested = new Set(others.map(({ record }) => record));
  const replaced = new Set(others.flatMap(({ id, record }) => (draft.replaces.includes(id) ? record : [])));
  const isSaid = ({ receiver_code, decided_by, record }: DecisionOnRecord) =>
    receiver_code === draft.receiver &&
    (!contested.has(record) || (decided_by === draft.decidedBy && !replaced.has(record)));
  return new Set(standing.filter(isSaid).map(({ record }) => record));
}

function replaceOwn(
  { store, operationId }: DecisionRun,
  draft: DecisionDraft,
  standing: readonly DecisionOnRecord[],
  fresh: ReadonlySet<number>,
): void {
  const replaced = standing.filter(
    ({ id, decided_by, record }) =>
      fresh.has(record) && (decided_by === draft.decidedBy || draft.replaces.includes(id)),
  );
  for (const id of new Set(replaced.map((each) => each.id))) {
    const records = replaced.filter((each) => each.id === id).map(({ record }) => record);
    endDecisionFor(store, id, records, operationId);
  }
}

/** The records among those given on which decisions in force name different receivers. */
export function conflictsOn(store: Store, recordIds: readonly number[]): readonly DecisionConflict[] {
  const byRecord = new Map<number, DecisionOnRecord[]>();
  for (const each of decisionsOn(store, [...new Set(recordIds)])) {
    const present = byRecord.get(each.record);
    if (present) present.push(each);
    else byRecord.set(each.record, [each]);
  }
  return [...byRecord].flatMap(([record, decisions]) => {
    if (new Set(decisions.map(({ receiver_code }) => receiver_code)).size < 2) return [];
    return [{ record, decisions: decisions.map(toParty) }];
  });
}

function toParty({ id, receiver_code, decided_by, reason, source }: DecisionOnRecord) {
  return { id, receiver: receiver_code, decidedBy: decided_by, reason, source };
}

function toNewDecision(draft: DecisionDraft): NewDecision {
  const { receiver, reason, authority, number, decidedOn, decidedBy, source } = draft;
  return {
    receiver_code: receiver,
    reason: reason.trim(),
    authority,
    number,
    decided_on: decidedOn,
    decided_by: decidedBy,
    source,
  };
}
