import { RefusedError } from '../../findings/refusals.ts';
import { readiness } from '../../inventory/readiness.ts';
import type { PackedTable } from './packed-tables.ts';

/** A value of a column, as SQLite gives it. */
export type Value = string | number | null;

/**
 * The columns of a row that travel, as JSON: in the order of their names, what is empty left out. The same content has
 * the same text, whichever version of the program wrote it and whatever columns were added since.
 */
export function bodyOf(columns: readonly string[], values: readonly Value[]): string {
  const stated = columns
    .map((column, index): [string, Value] => [column, values[index] ?? null])
    .filter(([, value]) => value !== null)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify(Object.fromEntries(stated));
}

/** Columns that hold JSON, and what it has to be for the rest of the program to read it. */
const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  raw: (value) => Array.isArray(value) && value.every((cell) => typeof cell === 'string'),
  columns: (value) => Array.isArray(value) && value.every(isObject),
  team: (value) => Array.isArray(value) && value.every(isObject),
  amounts: (value) => isObject(value) && Object.values(value).every((amount) => Number.isFinite(amount)),
  facts: isObject,
  details: isObject,
  condition: isObject,
  stated: isStatedReadiness,
  problems: (value) => Array.isArray(value) && value.every(isObject),
};

/** Columns of these tables hold JSON; a column of the same name elsewhere is text. */
const withJson: Readonly<Record<string, readonly string[]>> = {
  source_table: ['columns', 'facts'],
  row: ['raw', 'amounts'],
  finding: ['details'],
  nameless_sample: ['raw'],
  mapping_rule: ['condition'],
  receipt: ['team'],
  receipt_finding: ['details'],
  readiness_row: ['raw', 'stated', 'problems'],
};

/**
 * The values of a table's columns from a pack, in the order of the columns. Throws a `RefusedError` for anything that
 * this program would not have written: another column, a value that is no scalar, JSON of another shape.
 */
export function valuesOf(entity: string, table: PackedTable, body: string): readonly Value[] {
  const stated = parsed(body, entity);
  for (const [column, value] of Object.entries(stated)) {
    if (!table.columns.includes(column)) throw damaged(`${entity}.${column}`);
    if (typeof value !== 'string' && typeof value !== 'number') throw damaged(`${entity}.${column}`);
    if (withJson[entity]?.includes(column)) checkShape(`${entity}.${column}`, column, value);
  }
  return table.columns.map((column) => (stated[column] as Value | undefined) ?? null);
}

function checkShape(name: string, column: string, value: string | number): void {
  if (!shapes[column]?.(parsedJson(String(value), name))) throw damaged(name);
}

function parsed(body: string, name: string): Readonly<Record<string, unknown>> {
  const value = parsedJson(body, name);
  if (isObject(value)) return value;
  throw damaged(name);
}

function parsedJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(name);
  }
}

/** Nothing but fields of the form, each with a value that the form allows. */
function isStatedReadiness(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(([key, stated]) => {
      const field = readiness.fields[key];
      return field !== undefined && (stated === null || field.schema.safeParse(stated).success);
    })
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The refusal of a pack whose content this program would not have written; `what` says where. */
export function damaged(what: string): RefusedError {
  return new RefusedError('PACK-DAMAGED', { what });
}
