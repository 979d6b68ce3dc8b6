import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind, Likeness } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';

/** Records of one submission that are alike though no code says that they are one thing. */
export interface Lookalikes {
  /** The last of them. */
  readonly record: number;
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly first_sheet: string;
  readonly first_row: number;
  /** How many they are. */
  readonly count: number;
}

/**
 * The records of a submission that are alike in one way, where at least one of them has no code of its own. Those few are
 * looked for first: to put every record beside every other costs twice as long.
 */
export function lookalikes(
  store: Store,
  submissionId: number,
  kind: InventoryKind,
  likeness: Likeness,
): readonly Lookalikes[] {
  const { identity, naming } = inventories[kind];
  const { fields, alike = [], among, atLeast } = likeness;
  const conditions = [
    ...fields.map((field) => `${field} IS NOT NULL`),
    ...(among ? [`${among.field} IN (SELECT value FROM json_each(@among))`] : []),
    ...(atLeast ? [`${atLeast.field} >= @least`] : []),
    ...(likeness.wholeDay === undefined ? [] : [`length(${likeness.wholeDay}) = ${'YYYY-MM-DD'.length}`]),
  ];
  const ofSubmission = `submission_id = @submission AND ${conditions.join(' AND ')}`;
  return store
    .prepare<[Readonly<Record<string, string | number | null>>], Lookalikes>(
      `SELECT k.id AS record, t.sheet, r.number AS row, k.${naming} AS name, ft.sheet AS first_sheet,
         f.number AS first_row, g.count
       FROM (SELECT min(id) AS first, max(id) AS last, count(*) AS count FROM ${kind}
         WHERE ${ofSubmission} AND (${fields.join(', ')}) IN (
           SELECT ${fields.join(', ')} FROM ${kind} WHERE ${ofSubmission} AND ${identity} IS NULL)
         GROUP BY ${[...fields, ...alike].join(', ')}
         HAVING count(*) > 1 AND sum(${identity} IS NULL) > 0) AS g
       JOIN ${kind} AS k ON k.id = g.last
       JOIN row AS r ON r.id = g.last
       JOIN source_table AS t ON t.id = r.source_table_id
       JOIN row AS f ON f.id = g.first
       JOIN source_table AS ft ON ft.id = f.source_table_id
       ORDER BY g.last`,
    )
    .all({
      submission: submissionId,
      among: among ? JSON.stringify(among.values) : null,
      least: atLeast?.number ?? null,
    });
}

/** Whether a submission has a record without a code of its own. */
export function hasBareRecords(store: Store, submissionId: number, kind: InventoryKind): boolean {
  const { identity } = inventories[kind];
  return (
    store
      .prepare<[number], number>(
        `SELECT 1 FROM ${kind} WHERE submission_id = ? AND ${identity} IS NULL LIMIT 1`,
      )
      .pluck()
      .get(submissionId) !== undefined
  );
}
