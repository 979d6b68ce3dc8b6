import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';

/** A record, the one that stands in its row now, and what each says. */
export interface RowPair {
  readonly old: number;
  readonly now: number;
  readonly was: readonly unknown[];
  readonly is: readonly unknown[];
}

/** The version that rows were taken from, and the one that has them now. */
interface Versions {
  readonly earlier: number;
  readonly later: number;
}

/**
 * The pairs of which one side is found in another row, by its whole content or by its name: rows were sorted, or cells
 * deleted so that those below moved up, while the column of the numbers stayed. What is there as often as before was moved,
 * not mended.
 */
export function movedPairs(
  store: Store,
  kind: InventoryKind,
  versions: Versions,
  pairs: readonly RowPair[],
): ReadonlySet<RowPair> {
  const nameAt = fieldColumns(inventories[kind]).indexOf(inventories[kind].naming);
  const sides = pairs.flatMap((pair) =>
    [JSON.stringify, (fields: readonly unknown[]) => JSON.stringify(fields[nameAt])].map((textOf) => ({
      pair,
      ...{ was: textOf(pair.was), is: textOf(pair.is) },
    })),
  );
  const changed = sides.filter(({ was, is }) => was !== is);
  const wanted = new Set(changed.flatMap(({ was, is }) => [was, is]));
  if (wanted.size === 0) return new Set();
  const count = (id: number) => countTexts(store, kind, id, nameAt, wanted);
  const [before, after] = [count(versions.earlier), count(versions.later)] as const;
  const stays = (text: string, from: Counts, to: Counts) =>
    (to.get(text) ?? 0) >= Math.max(1, from.get(text) ?? 0);
  const moved = changed.filter(({ was, is }) => stays(was, before, after) || stays(is, after, before));
  return new Set(moved.map(({ pair }) => pair));
}

type Counts = ReadonlyMap<string, number>;

/** How often each of some contents and names is in a submission. */
function countTexts(
  store: Store,
  kind: InventoryKind,
  submission: number,
  nameAt: number,
  wanted: ReadonlySet<string>,
): Counts {
  const columns = fieldColumns(inventories[kind]).map((column) => `k.${column}`);
  const records = store
    .prepare<[number], unknown[]>(`SELECT ${columns.join(', ')} FROM ${kind} AS k WHERE k.submission_id = ?`)
    .raw()
    .iterate(submission);
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const text of [JSON.stringify(record), JSON.stringify(record[nameAt])])
      if (wanted.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
