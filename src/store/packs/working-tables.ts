import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { purposeOf, type SubmissionState } from '../submissions/submission-states.ts';
import { type FactEntity, factEntities } from './packed-tables.ts';
import { keyMaker, submissionParts } from './parts.ts';

interface Keyless {
  readonly id: number;
  readonly kind: InventoryKind;
  readonly district: string;
  readonly sha256: string;
  readonly state: SubmissionState;
}

/** Gives every submission the key by which it is known in every workspace. Each is read whole, once in its life. */
export function giveKeys(store: Store): void {
  const keyless = store
    .prepare<[], Keyless>(
      `SELECT id, kind, district_code AS district, sha256, state FROM submission
       WHERE id NOT IN (SELECT id FROM shared_submission) ORDER BY id`,
    )
    .all();
  const insert = store.prepare(
    `INSERT INTO shared_submission (id, key, rows)
     SELECT @id, @key, count(*) FROM row WHERE submission_id = @id`,
  );
  for (const { id, kind, district, sha256, state } of keyless) {
    const maker = keyMaker({ kind, district, purpose: purposeOf(state), sha256 });
    for (const part of submissionParts(store, { id, kind })) maker.add(part);
    insert.run({ id, key: maker.key() });
  }
}

/**
 * Opens the working tables of one run: which submission stands for a key (of several of one content the one that was
 * not taken back), where in its list each record stands, and by what decisions, rules, receipts and waivers are known.
 */
export function openWorkingTables(store: Store): void {
  store.exec(`
    DROP TABLE IF EXISTS temp.kept_key;
    CREATE TABLE temp.kept_key (
      submission_id INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, key TEXT NOT NULL, is_ours INTEGER NOT NULL);
    INSERT INTO temp.kept_key
    SELECT submission_id, 'submission:' || key, key, is_ours FROM (
      SELECT x.id AS submission_id, x.key, s.operation_id NOT IN (SELECT operation_id FROM merge) AS is_ours,
        row_number() OVER (PARTITION BY x.key ORDER BY s.state LIKE '%undone', s.id DESC) AS place
      FROM shared_submission AS x JOIN submission AS s ON s.id = x.id) WHERE place = 1;

    DROP TABLE IF EXISTS temp.row_place;
    CREATE TABLE temp.row_place (row_id INTEGER PRIMARY KEY, place TEXT NOT NULL, is_kept INTEGER NOT NULL);
    INSERT INTO temp.row_place
    SELECT id, key || '#' || ordinal, submission_id IN (SELECT submission_id FROM temp.kept_key) FROM (
      SELECT r.id, r.submission_id, r.fate, k.key,
        coalesce(x.ordinal, row_number() OVER (PARTITION BY r.submission_id ORDER BY r.id) - 1) AS ordinal
      FROM row AS r
      JOIN shared_submission AS k ON k.id = r.submission_id
      LEFT JOIN shared_row AS x ON x.id = r.id) WHERE fate = 'accepted';
    CREATE INDEX temp.row_by_place ON row_place (place, is_kept);

    DROP TABLE IF EXISTS temp.fact_key;
    CREATE TABLE temp.fact_key (
      entity TEXT, local_id INTEGER, ref TEXT NOT NULL UNIQUE, is_ours INTEGER, PRIMARY KEY (entity, local_id));
    ${factEntities.map(factKeys).join('\n')}

    DROP TABLE IF EXISTS temp.line_key;
    CREATE TABLE temp.line_key (relation TEXT, line_id INTEGER, ref TEXT NOT NULL, PRIMARY KEY (relation, line_id));
    ${lineKeys('counts', 'receipt_line', '#')}
    ${lineKeys('finds', 'receipt_finding', '!')}
    CREATE INDEX temp.line_by_ref ON line_key (relation, ref);

    DROP TABLE IF EXISTS temp.derived_operation;
    CREATE TABLE temp.derived_operation (id INTEGER PRIMARY KEY);
    INSERT OR IGNORE INTO temp.derived_operation SELECT operation_id FROM merge;
    INSERT OR IGNORE INTO temp.derived_operation
    SELECT ended_by_operation_id FROM merge WHERE ended_by_operation_id IS NOT NULL;`);
  refreshLiveRelations(store);
}

/** Where facts have no operation of their own, or not all rows of a table are facts. */
const factTables: Partial<Record<FactEntity, string>> = {
  readiness_row: `(SELECT r.id, t.operation_id FROM readiness_row AS r
    JOIN readiness_return AS t ON t.id = r.return_id WHERE r.fate = 'accepted')`,
};

/** What was made here is known by the operation that made it and its place in it; what came in a pack, by the same of elsewhere. */
function factKeys(entity: (typeof factEntities)[number]): string {
  return `INSERT INTO temp.fact_key
    SELECT '${entity}', f.id, '${entity}:' || coalesce(k.key,
      o.hash || ':' || row_number() OVER (PARTITION BY f.operation_id ORDER BY f.id)), k.key IS NULL
    FROM ${factTables[entity] ?? entity} AS f
    JOIN operation AS o ON o.id = f.operation_id
    LEFT JOIN shared_key AS k ON k.entity = '${entity}' AND k.local_id = f.id;`;
}

function lineKeys(relation: string, table: string, mark: string): string {
  return `INSERT INTO temp.line_key
    SELECT '${relation}', l.id, f.ref || '${mark}' || (row_number() OVER (PARTITION BY l.receipt_id ORDER BY l.id) - 1)
    FROM ${table} AS l JOIN temp.fact_key AS f ON f.entity = 'receipt' AND f.local_id = l.receipt_id;`;
}

/** Reads anew what is said by merges that were not taken back, and what was said here. */
export function refreshLiveRelations(store: Store): void {
  store.exec(`
    DROP TABLE IF EXISTS temp.live_relation;
    CREATE TABLE temp.live_relation (relation TEXT, one TEXT, other TEXT, PRIMARY KEY (relation, one, other)) WITHOUT ROWID;
    INSERT OR IGNORE INTO temp.live_relation
    SELECT r.relation, r.one, r.other FROM shared_relation AS r LEFT JOIN merge AS m ON m.id = r.merge_id
    WHERE r.merge_id = 0 OR m.ended_by_operation_id IS NULL;

    DROP TABLE IF EXISTS temp.ended_reference;
    CREATE TABLE temp.ended_reference (ref TEXT PRIMARY KEY) WITHOUT ROWID;
    INSERT OR IGNORE INTO temp.ended_reference
    SELECT e.one FROM temp.live_relation AS e WHERE e.relation = 'ended' AND NOT EXISTS (
      SELECT 1 FROM temp.live_relation AS x WHERE x.relation = 'revoked' AND x.one = e.one AND x.other = e.other);`);
}

/** Puts the working tables away. */
export function closeWorkingTables(store: Store): void {
  for (const table of [
    ...[
      'kept_key',
      'row_place',
      'fact_key',
      'line_key',
      'derived_operation',
      'live_relation',
      'ended_reference',
    ],
    'packed_reference',
  ])
    store.exec(`DROP TABLE IF EXISTS temp.${table}`);
}

/** The kinds in one SELECT: every record with its submission. */
export const everyRecord = inventoryKinds
  .map((kind) => `SELECT id, submission_id, '${kind}' AS kind FROM ${kind}`)
  .join(' UNION ALL ');

/** The version and state in which a list stands here. */
export function versionOfKey(
  store: Store,
  key: string,
): { readonly version: number; readonly state: SubmissionState } | undefined {
  return store
    .prepare<[string], { version: number; state: SubmissionState }>(
      `SELECT s.version, s.state FROM temp.kept_key AS k JOIN submission AS s ON s.id = k.submission_id WHERE k.key = ?`,
    )
    .get(key);
}
