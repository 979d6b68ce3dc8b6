import { type MatchedColumn, sequenceColumn } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { arrivals } from '../submissions/arrivals.ts';
import type { RecordPlace } from './check-queries.ts';

/** A record that no code names, of a list that its district has sent in parts. */
export interface RowOfPart {
  readonly record: number;
  readonly submission: number;
  readonly table: number;
  readonly district: string;
  /** The words of the section that it stands below. */
  readonly section: string | null;
  /** Its cells' texts from column A on. */
  readonly texts: readonly string[];
  /** Who holds it, and where it is, as far as the list says it. */
  readonly unit: string | null;
  readonly where: string | null;
  /** Whether it states one of the fields that tell it from others. */
  readonly tells: boolean;
}

type StoredRowOfPart = Omit<RowOfPart, 'texts' | 'tells'> & { readonly raw: string; readonly tells: number };

/** The records without a code of every district that has sent several lists of a kind, list by list in the order of their rows. */
export function* rowsOfParts(
  store: Store,
  kind: InventoryKind,
  telling: readonly string[],
): Generator<RowOfPart> {
  const { identity, unit, address, place } = inventories[kind];
  const tells = telling.map((field) => `coalesce(k.${field}, 0) <> 0`).join(' OR ');
  const found = store
    .prepare<[InventoryKind, InventoryKind], StoredRowOfPart>(
      `WITH ${arrivals}
       SELECT k.id AS record, k.submission_id AS submission, r.source_table_id AS "table",
         s.district_code AS district, r.section, r.raw, k.${unit} AS unit, k.${address ?? place} AS "where",
         (${tells}) AS tells
       FROM arrivals AS a JOIN submission AS s ON s.id = a.id
         JOIN ${kind} AS k ON k.submission_id = s.id JOIN row AS r ON r.id = k.id
       WHERE s.kind = ? AND k.${identity} IS NULL AND s.district_code IN (
         SELECT district_code FROM submission WHERE kind = ? AND state = 'current'
         GROUP BY district_code HAVING count(*) > 1)
       ORDER BY s.district_code, a.place, k.id`,
    )
    .iterate(kind, kind);
  for (const { raw, tells: says, ...row } of found)
    yield { ...row, texts: JSON.parse(raw) as readonly string[], tells: says === 1 };
}

/** Where a record of a part stands. */
export interface PlaceInPart extends RecordPlace {
  readonly file: string;
}

/** Returns what finds the place of a row by its id; its statement is prepared once. */
export function placesInParts(store: Store): (record: number) => PlaceInPart | undefined {
  const find = store.prepare<[number], PlaceInPart>(
    `SELECT r.id AS record, r.submission_id AS submission, t.sheet, r.number AS row, s.file
     FROM row AS r JOIN source_table AS t ON t.id = r.source_table_id JOIN submission AS s ON s.id = r.submission_id
     WHERE r.id = ?`,
  );
  return (record) => find.get(record);
}

/** The column that numbers the rows of a table, counted from 1; undefined for a table without one. */
export function sequenceColumns(store: Store): (table: number) => number | undefined {
  const find = store.prepare<[number], string>('SELECT columns FROM source_table WHERE id = ?').pluck();
  return (table) => sequenceColumn(JSON.parse(find.get(table) ?? '[]') as readonly MatchedColumn[]);
}
