import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { fieldColumns } from '../schema/inventory-tables.ts';
import { columnsByField } from '../submissions/record-columns.ts';
import { type Purpose, standings } from '../submissions/submission-states.ts';

/** A record as it is compared with those of another list, and where it was written. */
export interface ComparedRecord {
  readonly id: number;
  readonly submission: number;
  readonly district: string;
  readonly file: string;
  readonly table: number;
  readonly sheet: string;
  readonly row: number;
  readonly fields: AnyRecord;
}

type Columns = Record<string, string | number | null>;

function selectRecords(kind: InventoryKind, condition: string): string {
  const columns = fieldColumns(inventories[kind]).map((column) => `k.${column}`);
  return `SELECT k.id AS _id, s.id AS _submission, s.district_code AS _district, s.file AS _file,
      t.id AS _table, t.sheet AS _sheet, r.number AS _row, ${columns.join(', ')}
    FROM submission AS s
    CROSS JOIN ${kind} AS k ON k.submission_id = s.id
    JOIN row AS r ON r.id = k.id
    JOIN source_table AS t ON t.id = r.source_table_id
    WHERE ${condition} ORDER BY k.id`;
}

function toRecord({ _id, _submission, _district, _file, _table, _sheet, _row, ...fields }: Columns) {
  return {
    id: Number(_id),
    submission: Number(_submission),
    district: String(_district),
    file: String(_file),
    table: Number(_table),
    sheet: String(_sheet),
    row: Number(_row),
    fields,
  };
}

/** The records of a kind that count for a purpose, of the districts given, in the order in which they came. */
export function recordsFor(
  store: Store,
  kind: InventoryKind,
  purpose: Purpose,
  districts: readonly string[],
): readonly ComparedRecord[] {
  const condition = 's.district_code IN (SELECT value FROM json_each(?)) AND s.kind = ? AND s.state = ?';
  return store
    .prepare<[string, string, string], Columns>(selectRecords(kind, condition))
    .all(JSON.stringify(districts), kind, standings[purpose].counting)
    .map(toRecord);
}

/** The records of one submission, whatever its state, in the order of its file. */
export function recordsOfSubmission(
  store: Store,
  kind: InventoryKind,
  submissionId: number,
): readonly ComparedRecord[] {
  return store.prepare<[number], Columns>(selectRecords(kind, 's.id = ?')).all(submissionId).map(toRecord);
}

/** How many rows of a kind were accepted for a purpose, of the districts given: from the rows, not the records. */
export function acceptedRows(
  store: Store,
  kind: InventoryKind,
  purpose: Purpose,
  districts: readonly string[],
): number {
  const count = store
    .prepare<[string, string, string], number>(
      `SELECT count(*) FROM submission AS s CROSS JOIN row AS r ON r.submission_id = s.id AND r.fate = 'accepted'
       WHERE s.district_code IN (SELECT value FROM json_each(?)) AND s.kind = ? AND s.state = ?`,
    )
    .pluck()
    .get(JSON.stringify(districts), kind, standings[purpose].counting);
  return count ?? 0;
}

/** The 1-based column of each field in each table of the submissions given, by the table's number. */
export function fieldPlaces(
  store: Store,
  submissions: readonly number[],
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const tables = store
    .prepare<[string], { id: number; columns: string }>(
      'SELECT id, columns FROM source_table WHERE submission_id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(submissions));
  return new Map(tables.map(({ id, columns }) => [id, columnsByField(columns)]));
}

/** A thing that a receiving team wrote down beside what it was given a list of. */
export interface UnlistedThing {
  readonly receipt: string;
  readonly commune: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly what: string | null;
  readonly unit: string | null;
  readonly quantity: number | null;
}

/** What came without being listed, by the receipts in force, in their order. */
export function unlistedThings(store: Store): readonly UnlistedThing[] {
  return store
    .prepare<[], UnlistedThing>(
      `SELECT receipt, commune_name AS commune, file, sheet, row, what, unit, received_quantity AS quantity
       FROM v_receipts WHERE in_force AND fate = 'unlisted' ORDER BY id`,
    )
    .all();
}
