import type { Store } from '../database.ts';
import type { Actor } from '../operations.ts';
import { successions } from '../submissions/successors.ts';

/** What a person decided about some records. */
export interface Decision {
  readonly id: number;
  readonly receiver_code: string;
  readonly reason: string;
  /** Who may decide it; stands where the law does not provide for the receiver. */
  readonly authority: string | null;
  /** The number of the paper. */
  readonly number: string | null;
  /** `YYYY-MM-DD`. */
  readonly decided_on: string | null;
  readonly decided_by: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  /** The file it came from, or the command. */
  readonly source: string;
}

export type NewDecision = Pick<
  Decision,
  'receiver_code' | 'reason' | 'authority' | 'number' | 'decided_on' | 'decided_by' | 'source'
>;

/** A decision with how many records it was made for, and how many of those it still holds for. */
export interface DecisionSummary extends Decision {
  readonly records: number;
  readonly in_force: number;
}

/** Stores a decision for the records given; returns its number. */
export function addDecision(
  store: Store,
  decision: NewDecision,
  recordIds: readonly number[],
  operationId: number,
  actor: Actor,
): number {
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO decision (receiver_code, reason, authority, number, decided_on, decided_by, recorded_at, recorded_by,
         source, operation_id)
       VALUES (@receiver_code, @reason, @authority, @number, @decided_on, @decided_by, @at, @who, @source, @operationId)`,
    )
    .run({ ...decision, ...actor, operationId });
  const id = Number(lastInsertRowid);
  store
    .prepare('INSERT INTO decision_record (decision_id, record_id) SELECT ?, value FROM json_each(?)')
    .run(id, JSON.stringify(recordIds));
  return id;
}

/** Every decision, oldest first. */
export function listDecisions(store: Store): readonly DecisionSummary[] {
  return store
    .prepare<[], DecisionSummary>(
      `SELECT d.*, count(*) AS records, count(*) FILTER (WHERE x.ended_by_operation_id IS NULL) AS in_force
       FROM decision AS d JOIN decision_record AS x ON x.decision_id = d.id GROUP BY d.id ORDER BY d.id`,
    )
    .all();
}

/** A decision in force on a record. */
export interface DecisionOnRecord extends Decision {
  readonly record: number;
}

/** The decisions in force on the records given, oldest first. */
export function decisionsOn(store: Store, recordIds: readonly number[]): readonly DecisionOnRecord[] {
  return store
    .prepare<[string], DecisionOnRecord>(
      `SELECT x.record_id AS record, d.* FROM json_each(?) AS wanted
       CROSS JOIN decision_record AS x ON x.record_id = wanted.value AND x.ended_by_operation_id IS NULL
       JOIN decision AS d ON d.id = x.decision_id ORDER BY d.id, x.record_id`,
    )
    .all(JSON.stringify(recordIds));
}

/** Takes a decision back for all its records; returns for how many it still held. */
export function endDecision(store: Store, id: number, operationId: number): number {
  return store
    .prepare(
      'UPDATE decision_record SET ended_by_operation_id = ? WHERE decision_id = ? AND ended_by_operation_id IS NULL',
    )
    .run(operationId, id).changes;
}

/** Puts the decisions in force again whose place this one took, for the records it was made for. */
export function restoreReplaced(store: Store, id: number): void {
  store
    .prepare(
      `UPDATE decision_record SET ended_by_operation_id = NULL
       WHERE decision_id <> @id AND ended_by_operation_id = (SELECT operation_id FROM decision WHERE id = @id)
         AND record_id IN (SELECT record_id FROM decision_record WHERE decision_id = @id)`,
    )
    .run({ id });
}

/** Takes a decision back for the records given. */
export function endDecisionFor(
  store: Store,
  id: number,
  recordIds: readonly number[],
  operationId: number,
): void {
  store
    .prepare(
      `UPDATE decision_record SET ended_by_operation_id = ?
       WHERE decision_id = ? AND ended_by_operation_id IS NULL AND record_id IN (SELECT value FROM json_each(?))`,
    )
    .run(operationId, id, JSON.stringify(recordIds));
}

/**
 * Lets decisions follow their records into the version that counts now (`successors.ts`). A decision whose record has
 * no successor stays with the old record and waits.
 */
export function carryDecisions(store: Store, operationId: number): void {
  const decided = store
    .prepare('SELECT DISTINCT record_id FROM decision_record WHERE ended_by_operation_id IS NULL')
    .pluck()
    .all() as readonly number[];
  const carried = successions(store, decided);
  if (carried.length === 0) return;
  const json = JSON.stringify(carried);
  store
    .prepare(
      `INSERT INTO decision_record (decision_id, record_id)
       SELECT x.decision_id, c.value ->> 'new' FROM json_each(?) AS c
       CROSS JOIN decision_record AS x ON x.record_id = c.value ->> 'old' AND x.ended_by_operation_id IS NULL
       WHERE true ON CONFLICT (decision_id, record_id) DO UPDATE SET ended_by_operation_id = NULL`,
    )
    .run(json);
  store
    .prepare(
      `UPDATE decision_record SET ended_by_operation_id = ? WHERE ended_by_operation_id IS NULL
         AND record_id IN (SELECT value ->> 'old' FROM json_each(?))`,
    )
    .run(operationId, json);
}

/** A decision with how many of its records no version that counts holds any more. */
export interface StrandedDecision {
  readonly decision: number;
  readonly count: number;
}

/** Decisions in force on records that the versions that count now do not hold, after what could be carried was. */
export function strandedDecisions(store: Store): readonly StrandedDecision[] {
  return store
    .prepare<[], StrandedDecision>(
      `SELECT x.decision_id AS decision, count(*) AS count
       FROM decision_record AS x
       JOIN row AS r ON r.id = x.record_id
       JOIN submission AS s ON s.id = r.submission_id AND s.state <> 'current'
       WHERE x.ended_by_operation_id IS NULL GROUP BY x.decision_id ORDER BY x.decision_id`,
    )
    .all();
}
