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

/** A record, or a group of records, by its name, with its amounts. */
export interface NamedAmounts {
  readonly name: string | null;
  /** How many records it is. */
  readonly records: number;
  readonly amounts: AmountsByField;
}

/** The amounts of each record of these tables, by the field that names it. */
export function amountsOfTables(
  store: Store,
  { submissionId, kind, tables }: RecordsOfTables,
  keys: readonly string[],
  naming: string,
): readonly NamedAmounts[] {
  return store
    .prepare<[number, string], StoredAmounts>(
      `SELECT k.${naming}, 1, ${keys.map((key) => `k.${key}`).join(', ')}
       FROM ${kind} AS k JOIN row AS r ON r.id = k.id
       WHERE k.submission_id = ? AND r.source_table_id IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(submissionId, JSON.stringify(tables))
    .map((row) => namedAmounts(row, keys));
}

/** What the records outside these tables come to, group by group. */
export function* sumsBesideTables(
  store: Store,
  { submissionId, kind, tables }: RecordsOfTables,
  keys: readonly string[],
  grouping: Grouping,
): Generator<NamedAmounts> {
  const found = store
    .prepare<[number, string], StoredAmounts>(
      `SELECT ${columnOf(grouping)}, count(*), ${keys.map((key) => `sum(k.${key})`).join(', ')}
       FROM ${kind} AS k JOIN row AS r ON r.id = k.id JOIN source_table AS t ON t.id = r.source_table_id
       WHERE k.submission_id = ? AND r.source_table_id NOT IN (SELECT value FROM json_each(?))
       GROUP BY ${columnOf(grouping)}`,
    )
    .raw()
    .iterate(submissionId, JSON.stringify(tables));
  for (const row of found) yield namedAmounts(row, keys);
}

type StoredAmounts = readonly [name: string | null, records: number, ...amounts: (number | null)[]];

function namedAmounts([name, records, ...sums]: StoredAmounts, keys: readonly string[]): NamedAmounts {
  return { name, records, amounts: Object.fromEntries(keys.map((key, at) => [key, sums[at] ?? null])) };
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
