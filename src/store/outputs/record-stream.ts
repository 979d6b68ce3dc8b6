import { inventories, measureEntries } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Connection as Store } from '../sqlite/connection.ts';

/** Limits records to those of a former district, or those that a receiver gets. */
export interface RecordFilter {
  readonly district?: string | null | undefined;
  readonly receiver?: string | null | undefined;
}

/** A row of a view, its columns by name. */
export type ViewRow = Readonly<Record<string, string | number | null>>;

/** A sum that the store works out by itself, in whole đồng or hundredths of m². */
export interface MeasureSum {
  readonly key: string;
  readonly unit: 'đồng' | 'm²';
  readonly total: bigint;
}

const matching = '(? IS NULL OR district_code = ?) AND (? IS NULL OR receiver_code = ?)';

type Bound = (string | null)[];

function bound({ district = null, receiver = null }: RecordFilter): Bound {
  return [district, district, receiver, receiver];
}

/** The records of a kind as its view has them, one at a time, in the order of their numbers. */
export function recordRows(store: Store, kind: InventoryKind, filter: RecordFilter): Iterable<ViewRow> {
  return store
    .prepare<Bound, ViewRow>(`SELECT * FROM v_${kind} WHERE ${matching} ORDER BY id`)
    .iterate(...bound(filter));
}

/** How many records of a kind there are, and what its amounts come to. */
export function recordSums(
  store: Store,
  kind: InventoryKind,
  filter: RecordFilter,
): { readonly rows: bigint; readonly sums: readonly MeasureSum[] } {
  const measures = measureEntries(inventories[kind]);
  const sums = measures.map(({ key }) => `CAST(coalesce(sum(${key}), 0) AS TEXT) AS ${key}`);
  const found = store
    .prepare<Bound, Record<string, string>>(
      `SELECT ${['CAST(count(*) AS TEXT) AS _rows', ...sums].join(', ')} FROM v_${kind} WHERE ${matching}`,
    )
    .get(...bound(filter));
  return {
    rows: BigInt(found?._rows ?? 0),
    sums: measures.map(({ key, unit }) => ({ key, unit, total: BigInt(found?.[key] ?? 0) })),
  };
}
