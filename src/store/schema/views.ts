import { inventories, isKnownByPersonalId } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Connection } from '../sqlite/connection.ts';
import { storedMeasures } from '../submissions/stored-measures.ts';
import { fieldColumns } from './inventory-tables.ts';
import { readinessView } from './readiness-schema.ts';
import { receiptsView } from './receipt-views.ts';
import { sixClearViews } from './six-clear-views.ts';

/** The stable views for people who write SQL; `docs/views` says what each promises. */
export const viewNames = [
  'v_staff',
  'v_assets',
  'v_premises',
  'v_projects',
  'v_records',
  'v_readiness',
  'v_rows',
  'v_findings',
  'v_six_clear',
  'v_six_clear_scores',
  'v_ledger',
  'v_submissions',
  'v_operations',
  'v_decisions',
  'v_mapping_rules',
  'v_waivers',
  'v_related',
  'v_receipts',
] as const;

export type ViewName = (typeof viewNames)[number];

const currentSubmission = `submission AS s ON s.id = r.submission_id AND s.state = 'current'`;

function recordView(kind: InventoryKind): string {
  const columns = fieldColumns(inventories[kind]).map((column) => `k.${column}`);
  return `
CREATE VIEW v_${kind} AS
SELECT k.id, k.submission_id AS submission, s.district_code, s.file, t.sheet, r.number AS row,
  CASE WHEN a.id IS NULL THEN 'pending' ELSE 'assigned' END AS state,
  a.receiver_code, c.name AS receiver_name, a.method, coalesce(a.evidence, p.reason) AS evidence,
  ${columns.join(', ')}
FROM ${kind} AS k
JOIN row AS r ON r.id = k.id
JOIN ${currentSubmission}
JOIN source_table AS t ON t.id = r.source_table_id
LEFT JOIN assignment AS a ON a.record_id = k.id AND a.ended_by_operation_id IS NULL
LEFT JOIN receiver AS c ON c.code = a.receiver_code
LEFT JOIN pending AS p ON p.record_id = k.id;`;
}

const rowsView = `
CREATE VIEW v_rows AS
SELECT r.id, r.submission_id AS submission, s.kind, s.district_code, s.file, t.sheet, r.number AS row,
  r.fate AS state, r.reason, r.section, r.raw
FROM row AS r
JOIN ${currentSubmission}
JOIN source_table AS t ON t.id = r.source_table_id;`;

/** The kinds whose records bear a code that may be shown. */
const coded = inventoryKinds.filter((kind) => !isKnownByPersonalId(kind));
const codes = coded.map((kind) => `f_${kind}.${inventories[kind].identity}`);

/**
 * What a finding is about, in words that stay the same when it is found again: the office's own code of the record
 * where it has one, else the cell; a commune, a district or a figure where it is about no record. Never a person's id.
 */
const findingPlace = `CASE
    WHEN coalesce(${codes.join(', ')}) IS NOT NULL
      THEN s.district_code || '/' || f.kind || '/' || coalesce(${codes.join(', ')})
    WHEN f.submission_id IS NOT NULL
      THEN s.district_code || '/' || s.file || coalesce(' › ' || f.sheet, '') || coalesce(' › ' || f.cell, '')
    ELSE coalesce(f.details ->> 'commune_code', f.details ->> 'former_code',
      (f.details ->> 'district_code') || '/' || f.kind, f.details ->> 'target', '')
      || coalesce('/' || (f.details ->> 'division'), '/' || (f.details ->> 'post'), '/' || (f.details ->> 'receipt'), '')
  END`;

/** Findings of every version and purpose. */
export const everyFinding = `
SELECT f.id, f.stage, f.code, f.severity, f.kind, f.submission_id AS submission, s.district_code, s.file,
  f.record_id AS record, f.field, f.sheet, f.cell, f.details, f.waiver_id AS waiver, ${findingPlace} AS place
FROM finding AS f
LEFT JOIN submission AS s ON s.id = f.submission_id
${coded.map((kind) => `LEFT JOIN ${kind} AS f_${kind} ON f_${kind}.id = f.record_id`).join('\n')}`;

const findingsView = `
CREATE VIEW v_findings AS${everyFinding}
WHERE f.submission_id IS NULL OR s.state = 'current';`;

type Aggregate = (condition: string) => string;

const everyRecord = 'true';
const assignedOnly = 'a.id IS NOT NULL';
const pendingOnly = 'p.record_id IS NOT NULL';

function countRows(condition: string): string {
  return `count(*) FILTER (WHERE ${condition})`;
}

function sumOf(amount: string): Aggregate {
  return (condition) => `coalesce(sum(${amount}) FILTER (WHERE ${condition}), 0)`;
}

function storedSum(kind: InventoryKind, name: string, aggregate: Aggregate): string {
  return `
SELECT k.submission_id, ${name} AS measure,
  ${aggregate(everyRecord)} AS accepted,
  ${aggregate(assignedOnly)} AS assigned,
  ${aggregate(pendingOnly)} AS pending
FROM ${kind} AS k
LEFT JOIN assignment AS a ON a.record_id = k.id AND a.ended_by_operation_id IS NULL
LEFT JOIN pending AS p ON p.record_id = k.id
GROUP BY k.submission_id, ${name}`;
}

/** Sums of what the store holds, one SELECT a measure, from the records, their assignments and what is pending. */
function storedSums(kind: InventoryKind): readonly string[] {
  const amounts = storedMeasures(kind).map(({ name, amount }) => storedSum(kind, name, sumOf(amount)));
  return [storedSum(kind, "'rows'", countRows), ...amounts];
}

function ledgerView(): string {
  const stored = inventoryKinds.flatMap(storedSums).join('\nUNION ALL');
  return `
CREATE VIEW v_ledger AS
WITH stored AS (${stored})
SELECT m.submission_id AS submission, s.kind, s.district_code, m.measure, m.unit,
  ${['read', 'accepted', 'rejected', 'duplicate'].map((fate) => `CAST(m.${fate} AS INTEGER) AS ${fate}`).join(', ')},
  coalesce(x.assigned, 0) AS assigned, coalesce(x.pending, 0) AS pending
FROM submission_measure AS m
JOIN submission AS s ON s.id = m.submission_id AND s.state = 'current'
LEFT JOIN stored AS x ON x.submission_id = m.submission_id AND x.measure = m.measure;`;
}

const submissionsView = `
CREATE VIEW v_submissions AS
SELECT s.id, s.kind, s.district_code, d.name AS district_name, s.file, s.sheet, s.sha256, s.size, s.version,
  s.supersedes, s.state, s.imported_at, s.imported_by
FROM submission AS s JOIN district AS d ON d.code = s.district_code;`;

const operationsView = `
CREATE VIEW v_operations AS SELECT id, at, who, command, details, previous_hash, hash FROM operation;`;

const decisionsView = `
CREATE VIEW v_decisions AS
SELECT d.id, x.record_id AS record, d.receiver_code, c.name AS receiver_name, d.reason, d.authority, d.number,
  d.decided_on, d.decided_by, d.recorded_at, d.recorded_by, d.source, x.ended_by_operation_id IS NULL AS in_force
FROM decision AS d
JOIN decision_record AS x ON x.decision_id = d.id
JOIN receiver AS c ON c.code = d.receiver_code;`;

const mappingRulesView = `
CREATE VIEW v_mapping_rules AS
SELECT m.id, m.condition, m.receiver_code, c.name AS receiver_name, m.author, m.basis, m.authority, m.decided_on,
  m.recorded_at, m.recorded_by, m.source, m.ended_by_operation_id IS NULL AS in_force
FROM mapping_rule AS m
JOIN receiver AS c ON c.code = m.receiver_code;`;

const waiversView = `
CREATE VIEW v_waivers AS
SELECT w.id, w.code, w.place, w.reason, w.authority, w.until, w.recorded_at, w.recorded_by,
  w.ended_by_operation_id IS NULL AS in_force
FROM waiver AS w;`;

const relatedView = `
CREATE VIEW v_related AS
SELECT x.record_id AS record, s.kind, s.district_code, x.receiver_code, c.name AS receiver_name, x.evidence
FROM related_receiver AS x
JOIN row AS r ON r.id = x.record_id
JOIN ${currentSubmission}
JOIN receiver AS c ON c.code = x.receiver_code;`;

/** Every view's definition, in an order in which they can be created. */
function definitions(): readonly string[] {
  return [
    ...inventoryKinds.map(recordView),
    rowsView,
    findingsView,
    ...sixClearViews,
    ledgerView(),
    submissionsView,
    operationsView,
    decisionsView,
    mappingRulesView,
    relatedView,
    receiptsView,
    readinessView,
    waiversView,
  ].map((view) => view.trim().replace(/;$/, ''));
}

/** Whether the database has exactly the views that this program defines. */
export function viewsAreCurrent(store: Connection): boolean {
  const stored = store.prepare("SELECT sql FROM sqlite_master WHERE type = 'view'").pluck().all();
  const defined = definitions();
  const known = new Set(defined);
  return stored.length === defined.length && stored.every((sql) => known.has(String(sql)));
}

/** (Re)creates every view, so that they always follow the declarations. */
export function createViews(store: Connection): void {
  for (const name of viewNames) store.exec(`DROP VIEW IF EXISTS ${name}`);
  for (const view of definitions()) store.exec(view);
}
