import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';

/** The records of a submission, or of one of its tables. */
export interface RecordsOfList {
  readonly submissionId: number;
  readonly kind: InventoryKind;
  readonly table?: number;
}

/** A record with the table it stands in. */
export interface RecordOfTable {
  readonly table: number;
  readonly record: AnyRecord;
}

type StoredRecord = Readonly<Record<string, string | number | null>> & { readonly _table: number };

/** Some of a list's records without a code that state one of these fields, spread evenly over all of them. */
export function sampleOfList(
  store: Store,
  { submissionId, kind, table }: RecordsOfList,
  stating: readonly string[],
  size: number,
): readonly AnyRecord[] {
  const states = stating.map((field) => `(k.${field} IS NOT NULL AND k.${field} <> 0)`).join(' OR ');
  return store
    .prepare<[Readonly<Record<string, number | null>>], AnyRecord>(
      `SELECT ${columnsOf(kind)} FROM (
         SELECT k.*, row_number() OVER (ORDER BY k.id) AS place, count(*) OVER () AS all_of_them
         FROM ${kind} AS k JOIN row AS r ON r.id = k.id
         WHERE k.submission_id = @submission AND (@table IS NULL OR r.source_table_id = @table)
           AND k.${inventories[kind].identity} IS NULL AND (${states})
       ) AS k
       WHERE (place - 1) % max(1, (all_of_them + @size - 1) / @size) = 0`,
    )
    .all({ submission: submissionId, table: table ?? null, size });
}

/** The records of a submission whose name is one that is looked for. */
export function* recordsNamed(
  store: Store,
  { submissionId, kind }: RecordsOfList,
  isWanted: (name: string) => boolean,
): Generator<RecordOfTable> {
  const { naming } = inventories[kind];
  const names = store
    .prepare<[number], string>(
      `SELECT DISTINCT ${naming} FROM ${kind} WHERE submission_id = ? AND ${naming} IS NOT NULL`,
    )
    .pluck()
    .all(submissionId) as readonly string[];
  const found = store
    .prepare<[number, string], StoredRecord>(
      `SELECT r.source_table_id AS _table, ${columnsOf(kind)} FROM ${kind} AS k JOIN row AS r ON r.id = k.id
       WHERE k.submission_id = ? AND k.${naming} IN (SELECT value FROM json_each(?))`,
    )
    .iterate(submissionId, JSON.stringify(names.filter(isWanted)));
  for (const record of found) yield { table: record._table, record };
}

/**
 * Whether every record of a submission says which unit it is with, and another submission has just the same one: in every
 * field, whatever its rows looked like. False where it has none.
 */
export function hasAllRecordsOf(
  store: Store,
  kind: InventoryKind,
  other: number,
  submissionId: number,
): boolean {
  const { unit } = inventories[kind];
  const columns = columnsOf(kind);
  const left = store
    .prepare<[number, number, number, number], { any: number; left: number }>(
      `SELECT EXISTS (SELECT 1 FROM ${kind} WHERE submission_id = ?) AS any,
         EXISTS (SELECT 1 FROM ${kind} WHERE submission_id = ? AND ${unit} IS NULL) OR EXISTS (
           SELECT ${columns} FROM ${kind} AS k WHERE k.submission_id = ?
           EXCEPT SELECT ${columns} FROM ${kind} AS k WHERE k.submission_id = ?) AS left`,
    )
    .get(submissionId, submissionId, submissionId, other);
  return left?.any === 1 && left.left === 0;
}

function columnsOf(kind: InventoryKind): string {
  return fieldColumns(inventories[kind])
    .map((column) => `k.${column}`)
    .join(', ');
}
