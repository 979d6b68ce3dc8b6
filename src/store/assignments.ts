import type { Inventory, InventoryKind } from '../inventory/inventory.ts';
import type { Store } from './database.ts';
import type { Actor } from './operations.ts';
import type { PendingReason } from './pending.ts';

export type AssignmentMethod = 'declared' | 'law-whole' | 'law-population' | 'rule' | 'boundary' | 'manual';

/** How many records of a kind have a receiver, and by which method. */
export interface AssignmentCounts {
  readonly kind: InventoryKind;
  readonly records: number;
  readonly assigned: number;
  readonly pending: number;
  readonly methods: Readonly<Partial<Record<AssignmentMethod, number>>>;
}

/** What is known of a place before its records are assigned. */
export interface PlaceDecision {
  readonly place: string;
  readonly receiver?: string;
  readonly method?: AssignmentMethod;
  readonly evidence: string;
  readonly allowed: readonly string[];
  readonly reason: PendingReason;
}

const isCurrent = "k.submission_id IN (SELECT id FROM submission WHERE state = 'current')";
const isOpen = `${isCurrent} AND NOT EXISTS (SELECT 1 FROM temp.wanted AS w WHERE w.record_id = k.id)`;

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

/**
 * Wants what a person decided, before everything else. Where decisions in force on one record name different
 * receivers none of them is taken: it stays open, with those receivers as its candidates.
 */
export function wantDecided(store: Store, { kind }: Inventory): void {
  store.exec(`
    WITH decided AS (
      SELECT k.id AS record_id, min(d.id) AS first, count(DISTINCT d.receiver_code) AS receivers,
        json_group_array(DISTINCT d.receiver_code) AS candidates
      FROM ${kind} AS k
      JOIN decision_record AS x ON x.record_id = k.id AND x.ended_by_operation_id IS NULL
      JOIN decision AS d ON d.id = x.decision_id
      WHERE ${isCurrent} GROUP BY k.id)
    INSERT INTO temp.wanted (record_id, receiver_code, method, evidence, decision_id, reason, candidates)
    SELECT t.record_id, d.receiver_code, 'manual', 'D' || d.id || coalesce(' · ' || d.number, '') || ' · ' || d.reason,
      d.id, NULL, NULL
    FROM decided AS t JOIN decision AS d ON d.id = t.first WHERE t.receivers = 1
    UNION ALL
    SELECT t.record_id, NULL, NULL, NULL, NULL, 'decisions-conflict', t.candidates
    FROM decided AS t WHERE t.receivers > 1`);
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

/** A record that neither a person, nor its sender, nor the law has settled, with what rules and boundaries look at. */
export interface OpenRecord {
  readonly record: number;
  readonly district: string;
  readonly place: string | null;
  readonly address: string | null;
  readonly unit: string | null;
  readonly identity: string | null;
  readonly reason: PendingReason;
  /** Codes of the communes that the law allows for its place; none where the place is unknown. */
  readonly candidates: readonly string[];
}

/** What may settle an open record: a receiver with its reason, or a reason why it stays open. */
export type Settlement =
  | {
      readonly record: number;
      readonly receiver: string;
      readonly method: 'rule' | 'boundary';
      readonly evidence: string;
      readonly ruleId: number | null;
    }
  | { readonly record: number; readonly reason: PendingReason; readonly candidates: readonly string[] };

/** The records of a run that are still open for one of the reasons given; needs the run's working tables. */
export function openRecords(
  store: Store,
  { kind, place, address, unit, identity }: Inventory,
  reasons: readonly PendingReason[],
): readonly OpenRecord[] {
  return store
    .prepare<[string], Omit<OpenRecord, 'candidates'> & { readonly candidates: string }>(
      `SELECT k.id AS record, s.district_code AS district, k.${place} AS place,
         ${address === undefined ? 'NULL' : `k.${address}`} AS address, k.${unit} AS unit, k.${identity} AS identity,
         w.reason, w.candidates
       FROM temp.wanted AS w
       JOIN ${kind} AS k ON k.id = w.record_id
       JOIN submission AS s ON s.id = k.submission_id
       WHERE w.receiver_code IS NULL AND w.reason IN (SELECT value FROM json_each(?)) ORDER BY k.id`,
    )
    .all(JSON.stringify(reasons))
    .map(({ candidates, ...rest }) => ({ ...rest, candidates: JSON.parse(candidates) as string[] }));
}

/** Wants what rules or boundaries say of open records. */
export function wantSettled(store: Store, settlements: readonly Settlement[]): void {
  const settle = store.prepare(
    'UPDATE temp.wanted SET receiver_code = ?, method = ?, evidence = ?, rule_id = ? WHERE record_id = ?',
  );
  const leaveOpen = store.prepare('UPDATE temp.wanted SET reason = ?, candidates = ? WHERE record_id = ?');
  for (const each of settlements) {
    if ('receiver' in each) settle.run(each.receiver, each.method, each.evidence, each.ruleId, each.record);
    else leaveOpen.run(each.reason, JSON.stringify(each.candidates), each.record);
  }
}

/** A record whose commune, declared or by a rule, is none of those that the law sends its place to. */
export interface DeclaredElsewhere {
  readonly submission: number;
  readonly record: number;
  readonly sheet: string;
  readonly row: number;
  readonly place: string;
  readonly declared: string;
  readonly allowed: readonly string[];
}

/** Records whose declared commune, or a rule's, the law does not provide for their place; needs the run's working tables. */
export function declaredElsewhere(store: Store, { kind, place }: Inventory): readonly DeclaredElsewhere[] {
  const rows = store
    .prepare<[], Omit<DeclaredElsewhere, 'allowed'> & { readonly candidates: string }>(
      `SELECT k.submission_id AS submission, k.id AS record, t.sheet, r.number AS row, k.${place} AS place,
         w.receiver_code AS declared, d.candidates
       FROM ${kind} AS k
       JOIN row AS r ON r.id = k.id
       JOIN source_table AS t ON t.id = r.source_table_id
       JOIN temp.wanted AS w ON w.record_id = k.id AND w.method IN ('declared', 'rule')
       JOIN receiver AS c ON c.code = w.receiver_code AND c.kind = 'commune'
       JOIN temp.place_decision AS d ON d.place = k.${place}
       WHERE ${isCurrent} AND NOT EXISTS (SELECT 1 FROM temp.place_allows AS p
         WHERE p.place = k.${place} AND p.receiver_code = w.receiver_code)
       ORDER BY k.id`,
    )
    .all();
  return rows.map(({ candidates, ...rest }) => ({ ...rest, allowed: JSON.parse(candidates) as string[] }));
}

/** A record without a receiver, and why. */
export interface PendingRecord {
  readonly submission: number;
  readonly record: number;
  readonly sheet: string;
  readonly row: number;
  readonly reason: PendingReason;
  /** Codes of the receivers that come into question. */
  readonly candidates: readonly string[];
}

/** The records of a kind that have no receiver. */
export function pendingRecords(store: Store, { kind }: Inventory): readonly PendingRecord[] {
  return store
    .prepare<[], Omit<PendingRecord, 'candidates'> & { readonly candidates: string }>(
      `SELECT k.submission_id AS submission, k.id AS record, t.sheet, r.number AS row, p.reason, p.candidates
       FROM ${kind} AS k
       JOIN pending AS p ON p.record_id = k.id
       JOIN row AS r ON r.id = k.id
       JOIN source_table AS t ON t.id = r.source_table_id
       WHERE ${isCurrent} ORDER BY k.id`,
    )
    .all()
    .map(({ candidates, ...rest }) => ({ ...rest, candidates: JSON.parse(candidates) as string[] }));
}

/** How the records of a kind stand. */
export function assignmentCounts(store: Store, kind: InventoryKind): AssignmentCounts {
  const rows = store
    .prepare<[], { method: AssignmentMethod | null; count: number }>(
      `SELECT method, count(*) AS count FROM v_${kind} GROUP BY method ORDER BY method`,
    )
    .all();
  const methods = rows.flatMap(({ method, count }) => (method === null ? [] : [[method, count] as const]));
  const pending = rows.find((row) => row.method === null)?.count ?? 0;
  const assigned = methods.reduce((sum, [, count]) => sum + count, 0);
  return { kind, records: assigned + pending, assigned, pending, methods: Object.fromEntries(methods) };
}
