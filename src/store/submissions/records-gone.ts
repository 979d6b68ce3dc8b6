import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';

/** How many records a submission had, and how many of them another one has no longer. */
export interface RecordsGone {
  readonly records: number;
  readonly gone: number;
}

/**
 * How many records of an earlier submission a later one of its kind has no longer: by their identifying value, and those
 * it does not tell by their name. Each record is met once: of thirty with one code or name, one is enough for one.
 */
export function recordsGone(
  store: Store,
  kind: InventoryKind,
  { earlier, later }: { readonly earlier: number; readonly later: number },
): RecordsGone {
  const { identity, naming } = inventories[kind];
  const numbered = `SELECT ${identity} AS code, coalesce(${naming}, '') AS name,
    row_number() OVER (PARTITION BY ${identity} ORDER BY id) AS place FROM ${kind} WHERE submission_id = ?`;
  // Joined, as each side then gets an index: asked with NOT IN, every row would walk through the other side.
  const left = (these: string, those: string) => `SELECT own.name, count(*) AS count FROM ${these} AS own
    LEFT JOIN ${those} AS other ON other.code = own.code AND other.place = own.place
    WHERE other.place IS NULL GROUP BY own.name`;
  const found = store
    .prepare<[number, number], { records: number; gone: number | null }>(
      `WITH was AS MATERIALIZED (${numbered}), now AS MATERIALIZED (${numbered}),
         was_left AS (${left('was', 'now')}), now_left AS (${left('now', 'was')})
       SELECT (SELECT count(*) FROM was) AS records,
         (SELECT sum(max(0, w.count - coalesce(n.count, 0)))
          FROM was_left AS w LEFT JOIN now_left AS n ON n.name = w.name) AS gone`,
    )
    .get(earlier, later);
  return { records: found?.records ?? 0, gone: found?.gone ?? 0 };
}
