import type { Store } from '../database.ts';
import { projectVersions } from './project-versions.ts';

const stands = (ref: string) => `EXISTS (SELECT 1 FROM temp.live_relation AS h
  WHERE h.relation = 'has' AND h.one = ${ref} AND h.other = '')`;
const isEnded = (ref: string) => `EXISTS (SELECT 1 FROM temp.ended_reference AS e WHERE e.ref = ${ref})`;

const pairs = `
  DROP TABLE IF EXISTS temp.wanted_pair;
  CREATE TEMP TABLE wanted_pair (
    decision_id INTEGER, record_id INTEGER, is_ended INTEGER, PRIMARY KEY (decision_id, record_id)) WITHOUT ROWID;
  INSERT INTO temp.wanted_pair
  SELECT f.local_id, p.row_id, NOT ${stands('f.ref')} OR ${isEnded("f.ref || '>' || p.place")}
  FROM temp.live_relation AS l
  JOIN temp.fact_key AS f ON f.entity = 'decision' AND f.ref = l.one
  JOIN temp.row_place AS p ON p.place = l.other AND p.is_kept
  WHERE l.relation = 'decides';

  INSERT INTO decision_record (decision_id, record_id)
  SELECT decision_id, record_id FROM temp.wanted_pair WHERE true ON CONFLICT DO NOTHING;

  UPDATE decision_record SET ended_by_operation_id = NULL
  WHERE ended_by_operation_id IS NOT NULL AND (decision_id, record_id) IN
    (SELECT decision_id, record_id FROM temp.wanted_pair WHERE NOT is_ended);

  UPDATE decision_record SET ended_by_operation_id = @operation
  WHERE ended_by_operation_id IS NULL AND record_id IN (SELECT row_id FROM temp.row_place WHERE is_kept)
    AND (decision_id, record_id) NOT IN (SELECT decision_id, record_id FROM temp.wanted_pair WHERE NOT is_ended);
  DROP TABLE temp.wanted_pair;`;

function given(table: 'mapping_rule' | 'waiver'): string {
  const holds = (isHolding: boolean) => `SELECT f.local_id FROM temp.fact_key AS f
    WHERE f.entity = '${table}' AND (${stands('f.ref')} AND NOT ${isEnded('f.ref')}) = ${isHolding ? 1 : 0}`;
  return `
  UPDATE ${table} SET ended_by_operation_id = NULL
  WHERE ended_by_operation_id IS NOT NULL AND id IN (${holds(true)});
  UPDATE ${table} SET ended_by_operation_id = @operation
  WHERE ended_by_operation_id IS NULL AND id IN (${holds(false)});`;
}

const receiptStates = `
  UPDATE receipt SET state = w.state FROM (
    SELECT f.local_id, CASE WHEN ${stands('f.ref')} AND NOT ${isEnded('f.ref')} THEN 'current' ELSE 'undone' END AS state
    FROM temp.fact_key AS f WHERE f.entity = 'receipt') AS w
  WHERE w.local_id = receipt.id AND w.state <> receipt.state;`;

/** Of the records that a line was ever about, the one of the version that counts; else the one of the newest version. */
function lineRecords(relation: 'counts' | 'finds', table: 'receipt_line' | 'receipt_finding'): string {
  return `
  UPDATE ${table} SET record_id = w.record_id FROM (
    SELECT k.line_id, p.row_id AS record_id, row_number() OVER (PARTITION BY k.line_id
      ORDER BY s.state = 'current' DESC, s.version DESC, p.place) AS place
    FROM temp.live_relation AS l
    JOIN temp.line_key AS k ON k.relation = '${relation}' AND k.ref = l.one
    JOIN temp.row_place AS p ON p.place = l.other AND p.is_kept
    JOIN row AS r ON r.id = p.row_id
    JOIN submission AS s ON s.id = r.submission_id
    WHERE l.relation = '${relation}') AS w
  WHERE w.place = 1 AND w.line_id = ${table}.id AND w.record_id IS NOT ${table}.record_id;`;
}

/**
 * What came after what. One file that was taken in two workspaces is one: what came after it in one of them came after it in
 * the other. Where the workspaces say the opposite of each other, both stand here, and neither counts as later.
 */
function follows(entity: 'receipt' | 'readiness_row', table: string, contents: string): string {
  return `
  DELETE FROM ${table};
  INSERT INTO ${table}
  SELECT DISTINCT n.id, p.id FROM temp.live_relation AS l
  JOIN temp.fact_key AS later ON later.entity = '${entity}' AND later.ref = l.one
  JOIN temp.fact_key AS earlier ON earlier.entity = '${entity}' AND earlier.ref = l.other
  JOIN (${contents}) AS said_later ON said_later.id = later.local_id
  JOIN (${contents}) AS said_earlier ON said_earlier.id = earlier.local_id
  JOIN (${contents}) AS n ON n.commune_code = said_later.commune_code AND n.sha256 = said_later.sha256
  JOIN (${contents}) AS p ON p.commune_code = said_earlier.commune_code AND p.sha256 = said_earlier.sha256
  WHERE l.relation = 'follows' AND (n.sha256 <> p.sha256 OR n.id = later.local_id AND p.id = earlier.local_id);`;
}

const receiptContents = 'SELECT id, commune_code, sha256 FROM receipt';
const readinessContents = `SELECT r.id, r.commune_code, t.sha256 FROM readiness_row AS r
    JOIN readiness_return AS t ON t.id = r.return_id WHERE r.fate = 'accepted'`;

const allFollows = [
  follows('receipt', 'receipt_follows', receiptContents),
  follows('readiness_row', 'readiness_follows', readinessContents),
];

/** A row is ended by what others say of it; what was mended here is known by the return that took its place. */
const readinessStates = `
  UPDATE readiness_row SET is_ended = w.is_ended FROM (
    SELECT f.local_id, NOT ${stands('f.ref')} OR EXISTS (
      SELECT 1 FROM temp.live_relation AS e WHERE e.relation = 'ended' AND e.one = f.ref
        AND NOT EXISTS (SELECT 1 FROM temp.live_relation AS x
          WHERE x.relation = 'revoked' AND x.one = e.one AND x.other = e.other)
        AND NOT EXISTS (SELECT 1 FROM operation AS o WHERE e.other = 'mended:' || o.hash)) AS is_ended
    FROM temp.fact_key AS f WHERE f.entity = 'readiness_row') AS w
  WHERE w.local_id = readiness_row.id AND w.is_ended <> readiness_row.is_ended;`;

/**
 * Makes the workspace what everything that is said makes of it, whoever said it and in whatever order it came: which
 * versions count, which decisions, rules, receipts and waivers hold, and what receipts are about. Works on what
 * `harvest` opened. What follows from it (assignments, findings) is for `map` and `check`.
 */
export function project(store: Store, operationId: number): void {
  projectVersions(store);
  const words = [
    ...[pairs, given('mapping_rule'), given('waiver'), receiptStates],
    ...[lineRecords('counts', 'receipt_line'), lineRecords('finds', 'receipt_finding'), readinessStates],
    ...allFollows,
  ].join('\n');
  store.exec(words.replaceAll('@operation', String(operationId)));
}
