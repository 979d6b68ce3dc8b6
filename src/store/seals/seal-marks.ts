import { hash } from 'node:crypto';
import type { Connection as Store } from '../sqlite/connection.ts';
import type { SealedThing } from './sealed-things.ts';

/** Bytes of a row's mark: the first half of a SHA-256. */
export const markBytes = 16;

/** Hexadecimal digits of a row's mark. */
export const markDigits = 2 * markBytes;

/** A row as it stands: its number and the mark of its content, in hexadecimal digits. */
export interface MarkedRow {
  readonly id: number;
  readonly mark: string;
}

/**
 * Rows that are read at once. Many small answers cost less than one row after another, and between two of them the store
 * can be written to.
 */
export const rowsAtOnce = 512;

/** A column of a sealed table. */
export interface SealedColumn {
  readonly name: string;
  readonly type: string;
}

/** Empty columns at the end say nothing: a column that is added later must not change the marks of older rows. */
const emptyEnd = /(,null)+\]$/;

/** The columns whose content a seal covers, in the order of the table. */
export function sealedColumns(store: Store, { table, free = [] }: SealedThing): readonly SealedColumn[] {
  return store
    .prepare<[string], SealedColumn>('SELECT name, type FROM pragma_table_info(?) ORDER BY cid')
    .all(table)
    .filter(({ name }) => !free.includes(name));
}

/** The rows of the table that belongs to a row, as JSON. */
function partColumn(store: Store, { part }: SealedThing): readonly string[] {
  if (!part) return [];
  const columns = sealedColumns(store, { table: part.table }).map(({ name }) => name);
  return [
    `(SELECT json_group_array(json_array(${columns.join(', ')}) ORDER BY ${part.key})
       FROM ${part.table} WHERE ${part.owner} = k.id)`,
  ];
}

/**
 * Returns a reader of a thing's rows with their marks, in the order of their numbers: those after a number that meet a
 * condition on `k`. Decimals are written by JavaScript: SQLite's own wording of them has changed.
 */
export function markedRows(
  store: Store,
  thing: SealedThing,
  condition = 'true',
): (after: number, ...values: readonly (string | number)[]) => Generator<MarkedRow> {
  const columns = sealedColumns(store, thing);
  const exact = columns.filter(({ type }) => type !== 'REAL').map(({ name }) => `k.${name}`);
  const decimals = columns.filter(({ type }) => type === 'REAL').map(({ name }) => `k.${name}`);
  const line = `json_array(${[...partColumn(store, thing), ...exact].join(', ')})`;
  const conditions = ['k.id > ?', condition, ...(thing.only === undefined ? [] : [thing.only])];
  const statement = store
    .prepare<(string | number)[], readonly [number, string, ...(number | null)[]]>(
      `SELECT ${['k.id', line, ...decimals].join(', ')} FROM ${thing.table} AS k
       WHERE ${conditions.join(' AND ')} ORDER BY k.id LIMIT ${rowsAtOnce}`,
    )
    .raw();
  return function* read(after, ...values) {
    let rows = statement.all(after, ...values);
    while (rows.length > 0) {
      for (const [id, text, ...numbers] of rows) yield { id, mark: markOf(text, numbers) };
      const last = rows.at(-1)?.[0] ?? after;
      rows = rows.length < rowsAtOnce ? [] : statement.all(last, ...values);
    }
  };
}

function markOf(line: string, decimals: readonly (number | null)[]): string {
  const content = `${line.replace(emptyEnd, ']')}${decimals.join(' ').trimEnd()}`;
  return hash('sha256', content, 'hex').slice(0, markDigits);
}
