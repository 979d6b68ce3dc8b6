import type { Inventory } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import type { Actor } from '../operations.ts';
import { isCurrent } from '../submissions/current-records.ts';
import type { AssignmentMethod } from './assignments.ts';
import type { PendingReason } from './pending.ts';

/** What is known of a place before its records are assigned. */
export interface PlaceDecision {
  readonly place: string;
  readonly receiver?: string;
  readonly method?: AssignmentMethod;
  readonly evidence: string;
  readonly allowed: readonly string[];
  readonly reason: PendingReason;
}

/** A record of the current versions, `k`, that the run has not yet settled. */
export const isOpen = `${isCurrent} AND NOT EXISTS (SELECT 1 FROM temp.wanted AS w WHERE w.record_id = k.id)`;

/** Every place that a record of the current versions states. */
export function placesOf(store: Store, { kind, place }: Inventory): readonly string[] {
  return store
    .prepare<[], { place: string }>(
      `SELECT DISTINCT k.${place} AS place FROM ${kind} AS k WHERE ${isCurrent} AND k.${place} IS NOT NULL ORDER BY 1`,
    )
    .all()
    .map((row) => row.place);
}

/** Opens the working tables of one run and fills in what the law says of each place. */
export function openMappingTables(store: Store, decisions: readonly PlaceDecision[]): void {
  store.exec(`
    DROP TABLE IF EXISTS temp.wanted;
    DROP TABLE IF EXISTS temp.place_decision;
    DROP TABLE IF EXISTS temp.place_allows;
    CREATE TABLE temp.wanted (
      record_id INTEGER PRIMARY KEY, receiver_code TEXT, method TEXT, evidence TEXT, reason TEXT, candidates TEXT,
      decision_id INTEGER, rule_id INTEGER);
    CREATE TABLE temp.place_decision (
      place TEXT PRIMARY KEY, receiver_code TEXT, method TEXT, evidence TEXT, reason TEXT, candidates TEXT);
    CREATE TABLE temp.place_allows (place TEXT, receiver_code TEXT, PRIMARY KEY (place, receiver_code)) WITHOUT ROWID;`);
  const decide = store.prepare('INSERT INTO temp.place_decision VALUES (?, ?, ?, ?, ?, ?)');
  const allow = store.prepare('INSERT INTO temp.place_allows VALUES (?, ?)');
  for (const { place, receiver, method, evidence, allowed, reason } of decisions) {
    decide.run(place, receiver ?? null, method ?? null, evidence, reason, JSON.stringify(allowed));
    for (const code of allowed) allow.run(place, code);
  }
}

/** Orders decisions `d` by when they were recorded, wherever that was; their number stands at the end. */
const oldestFirst = `d.recorded_at || ' ' || d.decided_by || ' ' || d.reason || ' ' || printf('%012d', d.id)`;

/**
 * Wants what a person decided, before everything else. Where decisions in force on one record name different
 * receivers none of them is taken: it stays open, with those receivers as its candidates. Nor is one taken that
 * came without an authority and that the law no longer provides for: the record's place was changed after it.
 */
export function wantDecided(store: Store, { kind, place }: Inventory): void {
  store.exec(`
    WITH decided AS (
      SELECT k.id AS record_id, k.${place} AS place, min(${oldestFirst}) AS first,
        count(DISTINCT d.receiver_code) AS receivers,
        json_group_array(DISTINCT d.receiver_code ORDER BY d.receiver_code) AS candidates
      FROM ${kind} AS k
      JOIN decision_record AS x ON x.record_id = k.id AND x.ended_by_operation_id IS NULL
      JOIN decision AS d ON d.id = x.decision_id
      WHERE ${isCurrent} GROUP BY k.id),
    judged AS (
      SELECT t.*, d.id, d.receiver_code, 'D' || d.id || coalesce(' · ' || d.number, '') || ' · ' || d.reason AS evidence,
        p.candidates AS allowed, CASE
          WHEN t.receivers > 1 THEN 'decisions-conflict'
          WHEN d.authority IS NULL AND c.kind = 'commune' AND json_array_length(p.candidates) > 0 AND NOT EXISTS
            (SELECT 1 FROM temp.place_allows AS a WHERE a.place = t.place AND a.receiver_code = d.receiver_code)
          THEN 'decision-against-law' END AS doubt
      FROM decided AS t
      JOIN decision AS d ON d.id = CAST(substr(t.first, -12) AS INTEGER)
      JOIN receiver AS c ON c.code = d.receiver_code
      LEFT JOIN temp.place_decision AS p ON p.place = t.place)
    INSERT INTO temp.wanted (record_id, receiver_code, method, evidence, decision_id, reason, candidates)
    SELECT record_id, CASE WHEN doubt IS NULL THEN receiver_code END, CASE WHEN doubt IS NULL THEN 'manual' END,
      CASE WHEN doubt IS NULL THEN evidence END, CASE WHEN doubt IS NULL THEN id END, doubt,
      CASE doubt WHEN 'decisions-conflict' THEN candidates WHEN 'decision-against-law' THEN allowed END
    FROM judged`);
}

/** Wants the receiver that the sender declared; the evidence is the place where it is written. */
export function wantDeclared(store: Store, { kind }: Inventory): void {
  store.exec(`
    INSERT INTO temp.wanted (record_id, receiver_code, method, evidence)
    SELECT k.id, k.destination, 'declared', t.sheet || ' › ' || r.number
    FROM ${kind} AS k
    JOIN row AS r ON r.id = k.id
    JOIN source_table AS t ON t.id = r.source_table_id
    WHERE k.destination IS NOT NULL AND ${isOpen}`);
}

/**
 * Leaves open what must not be decided by place: a receiver that is written but names nobody, and people
 * whose plan is not one of `followingPlans` (when given).
 */
export function wantPending(
  store: Store,
  { kind }: Inventory,
  followingPlans: readonly string[] | undefined,
): void {
  const leaveOpen = (reason: PendingReason, condition: string, ...values: readonly string[]) =>
    store
      .prepare(
        `INSERT INTO temp.wanted (record_id, reason, candidates)
         SELECT k.id, '${reason}', '[]' FROM ${kind} AS k WHERE ${isOpen} AND ${condition}`,
      )
      .run(...values);
  leaveOpen(
    'destination-unclear',
    `EXISTS (SELECT 1 FROM finding AS f WHERE f.record_id = k.id AND f.field = 'destination' AND f.stage = 'import'
      AND f.severity = 'error')`,
  );
  if (!followingPlans) return;
  const known = followingPlans.map(() => '?').join(', ');
  leaveOpen('plan-open', `(k.plan IS NULL OR k.plan NOT IN (${known}))`, ...followingPlans);
}

/** Wants what the law decides for the place of each record still open, or else says why nothing is decided. */
export function wantLaw(store: Store, { kind, place }: Inventory): void {
  store.exec(`
    INSERT INTO temp.wanted (record_id, receiver_code, method, evidence, reason, candidates)
    SELECT k.id, d.receiver_code, d.method, CASE WHEN d.receiver_code IS NOT NULL THEN d.evidence END,
      CASE WHEN d.receiver_code IS NULL THEN coalesce(d.reason, 'no-place') END, coalesce(d.candidates, '[]')
    FROM ${kind} AS k LEFT JOIN temp.place_decision AS d ON d.place = k.${place}
    WHERE ${isOpen}`);
}

/** Makes the wanted assignments the ones in force; one that is in force already stays untouched, a changed one is ended. */
export function applyWanted(store: Store, { kind }: Inventory, operationId: number, actor: Actor): void {
  store
    .prepare(
      `UPDATE assignment SET ended_by_operation_id = ?
       WHERE ended_by_operation_id IS NULL AND record_id IN (SELECT record_id FROM temp.wanted)
         AND NOT EXISTS (SELECT 1 FROM temp.wanted AS w WHERE w.record_id = assignment.record_id
           AND w.receiver_code = assignment.receiver_code AND w.method = assignment.method
           AND w.evidence = assignment.evidence AND w.decision_id IS assignment.decision_id
           AND w.rule_id IS assignment.rule_id)`,
    )
    .run(operationId);
  store
    .prepare(
      `INSERT INTO assignment (record_id, receiver_code, method, evidence, decision_id, rule_id, decided_by,
         decided_at, operation_id)
       SELECT w.record_id, w.receiver_code, w.method, w.evidence, w.decision_id, w.rule_id, ?, ?, ?
       FROM temp.wanted AS w
       WHERE w.receiver_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assignment AS a
         WHERE a.record_id = w.record_id AND a.ended_by_operation_id IS NULL)
       ORDER BY w.record_id`,
    )
    .run(actor.who, actor.at, operationId);
  store.exec(`
    DELETE FROM pending WHERE record_id IN (SELECT k.id FROM ${kind} AS k WHERE ${isCurrent});
    INSERT INTO pending (record_id, reason, candidates)
    SELECT record_id, reason, coalesce(candidates, '[]') FROM temp.wanted WHERE receiver_code IS NULL;`);
}
