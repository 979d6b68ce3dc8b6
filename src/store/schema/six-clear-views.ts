import { inventories } from '../../inventory/inventories.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import { dimensions } from '../../settings/six-clear-data.ts';

/** Over what records are scored together; a unit is the office that a record was with, as it was written. */
export const scoreLevels = ['city', 'inventory', 'district', 'commune', 'unit'] as const;
export type ScoreLevel = (typeof scoreLevels)[number];

function countOf(clarity: string): string {
  return dimensions.map((dimension) => `(x.${dimension} = '${clarity}')`).join(' + ');
}

const perDimension = dimensions
  .map((dimension) => `sum(x.${dimension} = 'clear') AS ${dimension}`)
  .join(', ');

function group(level: ScoreLevel, code: string, name: string, condition = 'true'): string {
  return `
SELECT '${level}' AS level, ${code} AS code, ${name} AS name, count(*) AS records,
  sum(x.score = ${dimensions.length}) AS wholly_clear, sum(x.score) AS clear,
  sum(${countOf('vague')}) AS vague, sum(${countOf('missing')}) AS missing, ${perDimension},
  CAST(sum(x.score) * 1000 / (count(*) * ${dimensions.length}) AS INTEGER) / 10.0 AS score
FROM judged AS x
LEFT JOIN district AS d ON d.code = x.district_code
LEFT JOIN receiver AS c ON c.code = x.receiver_code
WHERE ${condition} GROUP BY 2, 3`;
}

/** The scores of judged records, level by level; `source` selects from `v_six_clear`. */
export function scoresOver(source: string): string {
  const levels = [
    group('city', "''", "''"),
    group('inventory', 'x.kind', 'x.kind'),
    group('district', 'x.district_code', 'd.name'),
    group('commune', 'x.receiver_code', 'c.name', "c.kind = 'commune'"),
    group('unit', 'x.district_code', 'x.unit', 'x.unit IS NOT NULL'),
  ];
  return `
WITH judged AS MATERIALIZED (${source})${levels.join('\nUNION ALL')}`;
}

const score = dimensions.map((dimension) => `(x.${dimension} = 'clear')`).join(' + ');
const units = inventoryKinds.map((kind) => `k_${kind}.${inventories[kind].unit}`).join(', ');
const records = inventoryKinds
  .map((kind) => `LEFT JOIN ${kind} AS k_${kind} ON k_${kind}.id = x.record_id AND x.kind = '${kind}'`)
  .join('\n');

/** The view of judgements, and the one of their scores. */
export const sixClearViews: readonly string[] = [
  `
CREATE VIEW v_six_clear AS
SELECT x.record_id AS record, x.kind, r.submission_id AS submission, s.district_code,
  x.person, x.task, x.time, x.responsibility, x.product, x.authority,
  a.receiver_code, coalesce(${units}) AS unit, ${score} AS score
FROM six_clear AS x
JOIN row AS r ON r.id = x.record_id
JOIN submission AS s ON s.id = r.submission_id AND s.state = 'current'
LEFT JOIN assignment AS a ON a.record_id = x.record_id AND a.ended_by_operation_id IS NULL
${records};`,
  `
CREATE VIEW v_six_clear_scores AS${scoresOver('SELECT * FROM v_six_clear')};`,
];
