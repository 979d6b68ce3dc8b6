import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { samePeople } from '../schema/receipt-views.ts';
import { standings } from '../submissions/submission-states.ts';
import { sharedRecords } from '../submissions/submissions.ts';
import { giveKeys, openWorkingTables, refreshLiveRelations } from './working-tables.ts';

const isLive = (
  relation: string,
  one: string,
  other: string,
) => `EXISTS (SELECT 1 FROM temp.live_relation AS l
  WHERE l.relation = '${relation}' AND l.one = ${one} AND l.other = ${other})`;
const stands = (ref: string) => isLive('has', ref, "''");
const isEnded = (ref: string) => `EXISTS (SELECT 1 FROM temp.ended_reference AS e WHERE e.ref = ${ref})`;

/** Notes what SELECT gives (relation, one, other) as said here. */
const note = (select: string) => `INSERT OR IGNORE INTO shared_relation (relation, one, other, merge_id)
  SELECT relation, one, other, 0 FROM (${select});`;

const submissionsHere = note(`
  SELECT 'has' AS relation, k.ref AS one, '' AS other FROM temp.kept_key AS k WHERE k.is_ours
  UNION ALL
  SELECT 'imported', k.ref, json_array(s.imported_at, s.imported_by, s.file)
  FROM temp.kept_key AS k JOIN submission AS s ON s.id = k.submission_id
  WHERE k.is_ours AND NOT EXISTS (SELECT 1 FROM temp.live_relation AS l WHERE l.relation = 'imported' AND l.one = k.ref)
  UNION ALL
  SELECT 'supersedes', k.ref, 'submission:' || older.key
  FROM temp.kept_key AS k
  JOIN submission AS s ON s.id = k.submission_id
  JOIN shared_submission AS older ON older.id = s.supersedes
  WHERE k.is_ours AND NOT ${isLive('supersedes', 'k.ref', "'submission:' || older.key")}`);

const counting = Object.values(standings)
  .map((states) => `'${states.counting}'`)
  .join(', ');
const countingPairs = `
  SELECT a.kind, a.id AS "left", b.id AS "right", min(x.ref, y.ref) AS one, max(x.ref, y.ref) AS other
  FROM submission AS a
  JOIN submission AS b ON b.district_code = a.district_code AND b.kind = a.kind AND b.state = a.state AND b.id > a.id
  JOIN temp.kept_key AS x ON x.submission_id = a.id
  JOIN temp.kept_key AS y ON y.submission_id = b.id
  WHERE a.state IN (${counting}) AND NOT ${isLive('beside', 'min(x.ref, y.ref)', 'max(x.ref, y.ref)')}`;

/**
 * Lists of one sender that count together although they share records were said to be parts of one. Those that share
 * nothing need no such word, and where only some of their rows are here they may yet turn out to.
 */
function notePartsHere(store: Store): void {
  const insert = store.prepare(
    "INSERT OR IGNORE INTO shared_relation (relation, one, other, merge_id) VALUES ('beside', ?, ?, 0)",
  );
  const pairsHere = store
    .prepare<[], { kind: InventoryKind; left: number; right: number; one: string; other: string }>(
      countingPairs,
    )
    .all();
  for (const { kind, left, right, one, other } of pairsHere)
    if (sharedRecords(store, kind, left, right).shared > 0) insert.run(one, other);
}

const undone = `s.state LIKE '%undone'`;
const submissionEnds = note(`
  SELECT 'ended' AS relation, k.ref AS one, 'undone:' || o.hash AS other
  FROM temp.kept_key AS k JOIN submission AS s ON s.id = k.submission_id JOIN operation AS o ON o.id = s.operation_id
  WHERE ${undone} AND ${stands('k.ref')} AND NOT ${isEnded('k.ref')}
  UNION ALL
  SELECT 'revoked', l.one, l.other
  FROM temp.kept_key AS k JOIN submission AS s ON s.id = k.submission_id
  JOIN temp.live_relation AS l ON l.relation = 'ended' AND l.one = k.ref WHERE NOT ${undone}`);

const factsHere = note(`SELECT 'has' AS relation, ref AS one, '' AS other FROM temp.fact_key WHERE is_ours`);

const pairs = `decision_record AS x
  JOIN temp.fact_key AS f ON f.entity = 'decision' AND f.local_id = x.decision_id
  JOIN temp.row_place AS p ON p.row_id = x.record_id
  LEFT JOIN operation AS o ON o.id = x.ended_by_operation_id`;
const isOwnWord = 'x.ended_by_operation_id NOT IN (SELECT id FROM temp.derived_operation)';

/** A decision on a record that no merge brought; what a merge's being taken back has ended is none of them. */
const decidedHere = note(`
  SELECT 'decides' AS relation, f.ref AS one, p.place AS other FROM ${pairs}
  WHERE NOT ${isLive('decides', 'f.ref', 'p.place')} AND (x.ended_by_operation_id IS NULL OR ${isOwnWord})`);

const decisionEnds = note(`
  SELECT 'ended' AS relation, f.ref || '>' || p.place AS one, o.hash AS other FROM ${pairs}
  WHERE ${isOwnWord} AND p.is_kept
  UNION ALL
  SELECT 'revoked', l.one, l.other FROM ${pairs}
  JOIN temp.live_relation AS l ON l.relation = 'ended' AND l.one = f.ref || '>' || p.place
  WHERE x.ended_by_operation_id IS NULL AND p.is_kept`);

function givenEnds(table: 'mapping_rule' | 'waiver'): string {
  return note(`
    SELECT 'ended' AS relation, f.ref AS one, o.hash AS other
    FROM ${table} AS x
    JOIN temp.fact_key AS f ON f.entity = '${table}' AND f.local_id = x.id
    JOIN operation AS o ON o.id = x.ended_by_operation_id
    WHERE ${isOwnWord} AND ${stands('f.ref')}`);
}

const receiptsEnd = note(`
  SELECT 'ended' AS relation, f.ref AS one, 'undone' AS other
  FROM receipt AS x JOIN temp.fact_key AS f ON f.entity = 'receipt' AND f.local_id = x.id
  WHERE x.state = 'undone' AND ${stands('f.ref')} AND NOT ${isEnded('f.ref')}`);

function linesHere(relation: 'counts' | 'finds', table: 'receipt_line' | 'receipt_finding'): string {
  return note(`
    SELECT '${relation}' AS relation, k.ref AS one, p.place AS other
    FROM ${table} AS x
    JOIN temp.line_key AS k ON k.relation = '${relation}' AND k.line_id = x.id
    JOIN temp.fact_key AS f ON f.entity = 'receipt' AND f.local_id = x.receipt_id
    JOIN temp.row_place AS p ON p.row_id = x.record_id
    WHERE ${stands('f.ref')} AND NOT ${isLive(relation, 'k.ref', 'p.place')}`);
}

/** A receipt that was taken here came after those of the same people that were here already. */
const followsHere = note(`
  SELECT 'follows' AS relation, later.ref AS one, earlier.ref AS other
  FROM receipt AS n
  JOIN receipt AS p ON p.id < n.id AND ${samePeople}
  JOIN temp.fact_key AS later ON later.entity = 'receipt' AND later.local_id = n.id AND later.is_ours
  JOIN temp.fact_key AS earlier ON earlier.entity = 'receipt' AND earlier.local_id = p.id`);

/** A row about a commune's readiness that was taken in here came after those about it that were here already. */
const readinessFollowsHere = note(`
  SELECT 'follows' AS relation, later.ref AS one, earlier.ref AS other
  FROM readiness_row AS n
  JOIN readiness_row AS p ON p.commune_code = n.commune_code AND p.id < n.id AND p.return_id <> n.return_id
  JOIN temp.fact_key AS later ON later.entity = 'readiness_row' AND later.local_id = n.id AND later.is_ours
  JOIN temp.fact_key AS earlier ON earlier.entity = 'readiness_row' AND earlier.local_id = p.id`);

/** What a row says ends with its return, or with the mended one that takes its place while that is not taken back. */
const readinessEnds = note(`
  SELECT 'ended' AS relation, f.ref AS one, 'undone' AS other
  FROM readiness_row AS x
  JOIN readiness_return AS t ON t.id = x.return_id AND t.state = 'undone'
  JOIN temp.fact_key AS f ON f.entity = 'readiness_row' AND f.local_id = x.id
  WHERE ${stands('f.ref')}
  UNION ALL
  SELECT CASE m.state WHEN 'current' THEN 'ended' ELSE 'revoked' END, f.ref, 'mended:' || o.hash
  FROM readiness_return AS m
  JOIN operation AS o ON o.id = m.operation_id
  JOIN readiness_row AS x ON x.return_id = m.supersedes
  JOIN temp.fact_key AS f ON f.entity = 'readiness_row' AND f.local_id = x.id
  WHERE ${stands('f.ref')}`);

/**
 * Notes what people have said and taken back in this workspace since the last time, as relations; opens the working
 * tables for it. What merges brought, and what followed from it, is nobody's word here and is passed over.
 */
export function harvest(store: Store): void {
  giveKeys(store);
  openWorkingTables(store);
  store.exec(submissionsHere + factsHere);
  refreshLiveRelations(store);
  notePartsHere(store);
  store.exec(
    [
      ...[submissionEnds, decidedHere],
      ...[linesHere('counts', 'receipt_line'), linesHere('finds', 'receipt_finding'), followsHere],
      readinessFollowsHere,
    ].join('\n'),
  );
  refreshLiveRelations(store);
  store.exec(
    [decisionEnds, givenEnds('mapping_rule'), givenEnds('waiver'), receiptsEnd, readinessEnds].join('\n'),
  );
  refreshLiveRelations(store);
}
