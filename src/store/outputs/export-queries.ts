import type { InventoryKind } from '../../inventory/inventory.ts';
import { surplusArrangement } from '../../inventory/premises.ts';
import { mapped, repeatable } from '../../repeatable.ts';
import type { SixClearResult } from '../checks/six-clear.ts';
import type { Store } from '../database.ts';

/** How many records of a kind go from one district to one receiver; null for those that are pending. */
export interface Flow {
  readonly district: string;
  readonly receiver: string | null;
  readonly count: number;
}

/** The flows of a kind, current versions only. */
export function flows(store: Store, kind: InventoryKind): readonly Flow[] {
  return store
    .prepare<[], Flow>(
      `SELECT district_code AS district, receiver_code AS receiver, count(*) AS count
       FROM v_${kind} GROUP BY district_code, receiver_code`,
    )
    .all();
}

/** A row that became no record, as it was written. */
export interface RefusedRow {
  readonly id: number;
  readonly kind: InventoryKind;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly fate: 'rejected' | 'duplicate';
  readonly reason: string | null;
  /** The text of its cells from column A on. */
  readonly raw: readonly string[];
  /** The field of each column that fills one, by 1-based column. */
  readonly fieldByColumn: ReadonlyMap<number, string>;
}

interface StoredRefusal {
  readonly id: number;
  readonly kind: InventoryKind;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly fate: 'rejected' | 'duplicate';
  readonly reason: string | null;
  readonly raw: string;
  readonly columns: string;
}

/** The rows of a district's current files that were rejected or repeat another one, in the order of the files; one at a time when they are many. */
export function refusedRows(store: Store, district: string): Iterable<RefusedRow> {
  const query = `SELECT r.id, s.kind, s.file, t.sheet, r.number AS row, r.fate, r.reason, r.raw, t.columns
     FROM submission AS s
     CROSS JOIN row AS r ON r.submission_id = s.id AND r.fate IN ('rejected', 'duplicate')
     JOIN source_table AS t ON t.id = r.source_table_id
     WHERE s.district_code = ? AND s.state = 'current' ORDER BY r.id`;
  const found = () => store.prepare<[string], StoredRefusal>(query).iterate(district);
  return repeatable(() => mapped(found(), refusedRow));
}

function refusedRow({ raw, columns, ...rest }: StoredRefusal): RefusedRow {
  return { ...rest, raw: JSON.parse(raw) as string[], fieldByColumn: fieldsOf(columns) };
}

function fieldsOf(json: string): ReadonlyMap<number, string> {
  const columns = JSON.parse(json) as readonly { readonly column: number; readonly key?: string }[];
  return new Map(columns.flatMap(({ column, key }) => (key === undefined ? [] : [[column, key] as const])));
}

/** The judgements on the records that go to a receiver, by record. */
export function sixClearOfReceiver(store: Store, receiver: string): ReadonlyMap<number, SixClearResult> {
  const rows = store
    .prepare<[string], SixClearResult>(
      `SELECT x.record_id AS record, x.kind, x.person, x.task, x.time, x.responsibility, x.product, x.authority
       FROM assignment AS a CROSS JOIN six_clear AS x ON x.record_id = a.record_id
       WHERE a.receiver_code = ? AND a.ended_by_operation_id IS NULL ORDER BY x.record_id`,
    )
    .all(receiver);
  return new Map(rows.map((row) => [row.record, row]));
}

/** What the store has of surplus premises, added up by the database: a count, hundredths of m², whole đồng. */
export function surplusSums(store: Store): Readonly<Record<'rows' | SurplusMeasure, bigint>> {
  const sums = surplusMeasures.map((key) => `CAST(coalesce(sum(${key}), 0) AS TEXT) AS ${key}`);
  const row = store
    .prepare<[string], Record<string, string>>(
      `SELECT CAST(count(*) AS TEXT) AS rows, ${sums.join(', ')} FROM v_premises WHERE arrangement = ?`,
    )
    .get(surplusArrangement);
  const exact = (key: string) => BigInt(row?.[key] ?? '0');
  return {
    rows: exact('rows'),
    land_area: exact('land_area'),
    floor_area: exact('floor_area'),
    original_cost: exact('original_cost'),
    residual_value: exact('residual_value'),
  };
}

/** The measures of surplus premises that are added up. */
const surplusMeasures = ['land_area', 'floor_area', 'original_cost', 'residual_value'] as const;
export type SurplusMeasure = (typeof surplusMeasures)[number];
