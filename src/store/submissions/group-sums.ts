import { createHash } from 'node:crypto';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';

/** By what records are put together: the sheet, the words of the section above them, or the value of a field. */
export type Grouping = { readonly field: string } | 'sheet' | 'section';

/** Records of one submission: those of some tables, or those of all the others. */
export interface RecordsOfTables {
  readonly submissionId: number;
  readonly kind: InventoryKind;
  readonly tables: readonly number[];
}

/** Amounts by field; null where none is stated. */
export type AmountsByField = Readonly<Record<string, number | null>>;

/** How many records each table of a submission still has; tables without any are left out. */
export function recordsByTable(
  store: Store,
  submissionId: number,
  kind: InventoryKind,
): ReadonlyMap<number, number> {
  const counts = store
    .prepare<[number], [number, number]>(
      `SELECT r.source_table_id, count(*) FROM ${kind} AS k JOIN row AS r ON r.id = k.id
       WHERE k.submission_id = ? GROUP BY r.source_table_id`,
    )
    .raw()
    .all(submissionId);
  return new Map(counts);
}

/** The amounts of each record of these tables. */
export function amountsOfTables(
  store: Store,
  { submissionId, kind, tables }: RecordsOfTables,
  keys: readonly string[],
): readonly AmountsByField[] {
  return store
    .prepare<[number, string], AmountsByField>(
      `SELECT ${keys.map((key) => `k.${key}`).join(', ')} FROM ${kind} AS k JOIN row AS r ON r.id = k.id
       WHERE k.submission_id = ? AND r.source_table_id IN (SELECT value FROM json_each(?))`,
    )
    .all(submissionId, JSON.stringify(tables));
}

/** What the records outside these tables come to, group by group; groups of one record are left out. */
export function sumsBesideTables(
  store: Store,
  { submissionId, kind, tables }: RecordsOfTables,
  keys: readonly string[],
  grouping: Grouping,
): IterableIterator<AmountsByField> {
  return store
    .prepare<[number, string], AmountsByField>(
      `SELECT ${keys.map((key) => `sum(k.${key}) AS ${key}`).join(', ')}
       FROM ${kind} AS k JOIN row AS r ON r.id = k.id JOIN source_table AS t ON t.id = r.source_table_id
       WHERE k.submission_id = ? AND r.source_table_id NOT IN (SELECT value FROM json_each(?))
       GROUP BY ${columnOf(grouping)} HAVING count(*) > 1`,
    )
    .iterate(submissionId, JSON.stringify(tables));
}

function columnOf(grouping: Grouping): string {
  if (grouping === 'sheet') return 't.sheet';
  return grouping === 'section' ? 'r.section' : `k.${grouping.field}`;
}

/** A digest of the records of one table, field by field in their order: two tables with the same one are alike. */
export function digestOfTable(
  store: Store,
  { submissionId, kind }: Pick<RecordsOfTables, 'submissionId' | 'kind'>,
  table: number,
  fields: readonly string[],
): string {
  const records = store
    .prepare<[number, number], (string | number | null)[]>(
      `SELECT ${fields.map((field) => `k.${field}`).join(', ')} FROM ${kind} AS k JOIN row AS r ON r.id = k.id
       WHERE k.submission_id = ? AND r.source_table_id = ? ORDER BY k.id`,
    )
    .raw()
    .iterate(submissionId, table);
  const digest = createHash('sha256');
  for (const record of records) digest.update(`${JSON.stringify(record)}\n`);
  return digest.digest('hex');
}
