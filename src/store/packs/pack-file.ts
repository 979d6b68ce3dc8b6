import { RefusedError } from '../../findings/refusals.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Connection } from '../sqlite/connection.ts';
import { connect, sqliteCodeOf } from '../sqlite/driver.ts';
import { damaged } from './bodies.ts';

/** "bgpk" in ASCII: marks a SQLite file as a pack. */
const packMark = 0x6267706b;

/** The version of the pack's own tables. */
const packFormat = 1;

/** A pack has these tables, word for word, and nothing else: no view, no trigger, no index, no other table. */
const tables: Readonly<Record<string, string>> = {
  manifest: 'CREATE TABLE manifest (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  submission:
    'CREATE TABLE submission (key TEXT PRIMARY KEY, rows INTEGER NOT NULL, purpose TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID',
  fact: 'CREATE TABLE fact (ref TEXT PRIMARY KEY, entity TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID',
  part: 'CREATE TABLE part (owner TEXT NOT NULL, entity TEXT NOT NULL, ordinal INTEGER NOT NULL, parent INTEGER, body TEXT NOT NULL, PRIMARY KEY (owner, entity, ordinal)) STRICT, WITHOUT ROWID',
  relation:
    'CREATE TABLE relation (relation TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (relation, one, other)) STRICT, WITHOUT ROWID',
};

/** An open pack. */
export type PackFile = Connection;

/** Makes a pack of an empty file: its tables, and what `write` puts into them. */
export function fillPackFile<Written>(
  path: string,
  write: (writer: PackWriter, pack: PackFile) => Written,
): Written {
  const pack = connect(path);
  try {
    pack.pragma('journal_mode = OFF');
    pack.pragma('synchronous = OFF');
    pack.pragma(`application_id = ${packMark}`);
    pack.pragma(`user_version = ${packFormat}`);
    for (const sql of Object.values(tables)) pack.exec(sql);
    pack.exec('BEGIN');
    const written = write(packWriter(pack), pack);
    pack.exec('COMMIT');
    return written;
  } finally {
    pack.close();
  }
}

/**
 * Opens the SQLite file of a pack, read-only and trusting nothing in it. Throws a `RefusedError` for any other SQLite
 * file, for one of a newer program, for one with anything in it that a pack has not (a trigger, a view, a table or a
 * column of its own), and for one that is damaged within.
 */
export function openPackFile(path: string): PackFile {
  let pack: PackFile | undefined;
  try {
    pack = connect(path, { readonly: true });
    pack.pragma('trusted_schema = OFF');
    pack.pragma('cell_size_check = ON');
    refuseForeign(pack);
    if (pack.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw damaged('SQLite');
    return pack;
  } catch (error) {
    pack?.close();
    throw asRefusal(error);
  }
}

function refuseForeign(pack: PackFile): void {
  if (pack.pragma('application_id', { simple: true }) !== packMark) throw new RefusedError('PACK-NOT-A-PACK');
  const format = Number(pack.pragma('user_version', { simple: true }));
  if (format > packFormat) throw new RefusedError('PACK-NEWER', { version: format, known: packFormat });
  const stored = pack
    .prepare<[], { type: string; name: string; sql: string | null }>(
      'SELECT type, name, sql FROM sqlite_master ORDER BY name',
    )
    .all();
  for (const { type, name, sql } of stored) {
    if (type !== 'table' || !Object.hasOwn(tables, name) || tables[name] !== sql)
      throw new RefusedError('PACK-UNSAFE', { what: `${type} ${name.slice(0, 60)}` });
  }
  if (stored.length !== Object.keys(tables).length) throw damaged('SQLite');
}

/** Says of a failure of SQLite over what a pack holds that the pack is no sound one; anything else stays as it is. */
export function asRefusal(error: unknown): unknown {
  const code = sqliteCodeOf(error);
  if (code === undefined) return error;
  if (code.startsWith('SQLITE_NOTADB')) return new RefusedError('PACK-NOT-A-PACK');
  const isOfContent =
    ['SQLITE_CORRUPT', 'SQLITE_CONSTRAINT', 'SQLITE_MISMATCH'].some((known) => code.startsWith(known)) ||
    (error instanceof Error && error.message.includes('malformed JSON'));
  return isOfContent ? damaged(code) : error;
}

/** Writes into a pack; every statement prepared once. */
export interface PackWriter {
  submission(key: string, rows: number, purpose: string, body: string): void;
  fact(ref: string, entity: string, body: string): void;
  part(
    owner: string,
    part: {
      readonly entity: string;
      readonly ordinal: number;
      readonly parent: number | null;
      readonly body: string;
    },
  ): void;
  relation(relation: string, one: string, other: string): void;
  manifest(name: string, value: string): void;
}

function packWriter(pack: PackFile): PackWriter {
  const submission = pack.prepare('INSERT INTO submission VALUES (?, ?, ?, ?)');
  const fact = pack.prepare('INSERT INTO fact VALUES (?, ?, ?)');
  const part = pack.prepare('INSERT INTO part VALUES (?, ?, ?, ?, ?)');
  const relation = pack.prepare('INSERT INTO relation VALUES (?, ?, ?)');
  const manifest = pack.prepare('INSERT INTO manifest VALUES (?, ?)');
  return {
    submission: (...values) => void submission.run(...values),
    fact: (...values) => void fact.run(...values),
    part: (owner, { entity, ordinal, parent, body }) => void part.run(owner, entity, ordinal, parent, body),
    relation: (...values) => void relation.run(...values),
    manifest: (...values) => void manifest.run(...values),
  };
}

/** How many entries of each sort a pack holds. */
export interface PackCounts {
  readonly submissions: number;
  readonly rows: number;
  readonly records: number;
  readonly decisions: number;
  readonly rules: number;
  readonly receipts: number;
  readonly waivers: number;
  readonly readiness: number;
}

/** Counts what a pack holds. */
export function packCounts(pack: PackFile): PackCounts {
  const count = (table: string, condition = 'true') =>
    Number(pack.prepare(`SELECT count(*) FROM ${table} WHERE ${condition}`).pluck().get());
  return {
    submissions: count('submission'),
    rows: count('part', "entity = 'row'"),
    records: count('part', "entity = 'record'"),
    decisions: count('fact', "entity = 'decision'"),
    rules: count('fact', "entity = 'mapping_rule'"),
    receipts: count('fact', "entity = 'receipt'"),
    waivers: count('fact', "entity = 'waiver'"),
    readiness: count('fact', "entity = 'readiness_row'"),
  };
}

/** What a pack says of itself, by name. */
export function manifestEntries(pack: PackFile): ReadonlyMap<string, string> {
  const rows = pack.prepare<[], [string, string]>('SELECT name, value FROM manifest').raw().all();
  return new Map(rows);
}

/** One list of a pack in figures: its records, and their sums by measure as exact digits. */
export interface ListFigures {
  readonly records: number;
  readonly sums: Readonly<Record<string, string>>;
}

/** Adds up the records of a list as they stand in the pack, by the measures given. */
export function listFigures(pack: PackFile, key: string, measures: readonly string[]): ListFigures {
  const sums = measures.map((measure) => `CAST(coalesce(sum(body ->> '${measure}'), 0) AS TEXT)`);
  const [records, ...totals] = pack
    .prepare<[string], (string | number)[]>(
      `SELECT ${['count(*)', ...sums].join(', ')} FROM part WHERE owner = ? AND entity = 'record'`,
    )
    .raw()
    .get(key) ?? [0];
  return {
    records: Number(records),
    sums: Object.fromEntries(measures.map((measure, index) => [measure, String(totals[index] ?? '0')])),
  };
}

/** A list as a pack names it. */
export interface PackedList {
  readonly key: string;
  readonly rows: number;
  readonly kind: InventoryKind;
  readonly file: string;
}

/** The lists a pack holds, by their key. */
export function packedLists(pack: PackFile): readonly PackedList[] {
  return pack
    .prepare<[], PackedList>(
      `SELECT key, rows, coalesce(body ->> 'kind', '') AS kind, coalesce(body ->> 'file', '') AS file
       FROM submission ORDER BY key`,
    )
    .all();
}

/** How many rows of a list a pack holds. */
export function packedRows(pack: PackFile, key: string): number {
  return Number(
    pack.prepare("SELECT count(*) FROM part WHERE owner = ? AND entity = 'row'").pluck().get(key),
  );
}

/** The conditions of the rules that a pack holds; an empty object for one that has none. */
export function packedConditions(pack: PackFile): readonly string[] {
  return pack
    .prepare<[], string>(
      `SELECT coalesce(body ->> 'condition', '{}') FROM fact WHERE entity = 'mapping_rule' ORDER BY ref`,
    )
    .pluck()
    .all();
}
