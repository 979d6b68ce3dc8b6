import { createHash } from 'node:crypto';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import type { Purpose } from '../submissions/submission-states.ts';
import { bodyOf, type Value } from './bodies.ts';
import { type PackedTable, type PartEntity, packedTables, recordTable } from './packed-tables.ts';

/** A row of a submission or a receipt as it stands in a pack. */
export interface Part {
  readonly entity: PartEntity;
  /** Its place among those of its entity, from 0. */
  readonly ordinal: number;
  /** The place of what it belongs to: a row's table, a record's or finding's row. */
  readonly parent: number | null;
  readonly body: string;
}

/** A submission to be read part by part. */
export interface PartedSubmission {
  readonly id: number;
  readonly kind: InventoryKind;
}

/** Rows of a submission `?` with their places in the whole list: as they came, or as the pack said that brought them. */
const placedRows = `
  SELECT r.*, coalesce(x.ordinal, row_number() OVER (ORDER BY r.id) - 1) AS ordinal
  FROM row AS r LEFT JOIN shared_row AS x ON x.id = r.id WHERE r.submission_id = ?`;

const placedTables = `
  SELECT t.*, row_number() OVER (ORDER BY t.id) - 1 AS ordinal FROM source_table AS t WHERE t.submission_id = ?`;

interface PartQuery {
  readonly entity: PartEntity;
  readonly columns: readonly string[];
  /** Gives ordinal, parent and the columns; the submission's number stands in it as often as `times` says. */
  readonly sql: string;
  readonly times: number;
}

function listed(alias: string, { columns }: PackedTable): string {
  return columns.map((column) => `${alias}."${column}"`).join(', ');
}

function partQueries(kind: InventoryKind): readonly PartQuery[] {
  const { source_table, row, declared_total, submission_measure, finding, nameless_sample } = packedTables;
  const record = recordTable(kind);
  const simple = (
    entity: 'declared_total' | 'submission_measure' | 'nameless_sample',
    table: PackedTable,
    order: string,
  ) => ({
    entity,
    columns: table.columns,
    times: 1,
    sql: `SELECT row_number() OVER (ORDER BY ${order}) - 1, NULL, ${listed('e', table)}
      FROM ${entity} AS e WHERE e.submission_id = ? ORDER BY ${order}`,
  });
  return [
    {
      entity: 'source_table',
      columns: source_table.columns,
      times: 1,
      sql: `SELECT t.ordinal, NULL, ${listed('t', source_table)} FROM (${placedTables}) AS t ORDER BY t.ordinal`,
    },
    {
      entity: 'row',
      columns: row.columns,
      times: 2,
      sql: `SELECT r.ordinal, t.ordinal, ${listed('r', row)} FROM (${placedRows}) AS r
        JOIN (${placedTables}) AS t ON t.id = r.source_table_id ORDER BY r.ordinal`,
    },
    {
      entity: 'record',
      columns: record.columns,
      times: 1,
      sql: `SELECT r.ordinal, r.ordinal, ${listed('k', record)} FROM (${placedRows}) AS r
        JOIN ${kind} AS k ON k.id = r.id ORDER BY r.ordinal`,
    },
    simple('declared_total', declared_total, 'e.id'),
    simple('submission_measure', submission_measure, 'e.measure'),
    {
      entity: 'finding',
      columns: finding.columns,
      times: 2,
      sql: `SELECT row_number() OVER (ORDER BY f.id) - 1, r.ordinal, ${listed('f', finding)} FROM finding AS f
        LEFT JOIN (${placedRows}) AS r ON r.id = f.record_id
        WHERE f.submission_id = ? AND f.stage = 'import' ORDER BY f.id`,
    },
    simple('nameless_sample', nameless_sample, 'e.raw'),
  ];
}

/** Everything a submission consists of, in the order in which it is taken in. */
export function* submissionParts(store: Store, { id, kind }: PartedSubmission): Generator<Part> {
  for (const { entity, columns, sql, times } of partQueries(kind)) {
    const rows = store
      .prepare(sql)
      .raw()
      .iterate(...Array.from({ length: times }, () => id)) as Iterable<Value[]>;
    for (const [ordinal, parent, ...values] of rows)
      yield {
        entity,
        ordinal: Number(ordinal),
        parent: parent === null || parent === undefined ? null : Number(parent),
        body: bodyOf(columns, values),
      };
  }
}

/** What a receipt consists of: its lines, then what was found in reading it. */
export function* receiptParts(store: Store, id: number): Generator<Part> {
  for (const entity of ['receipt_line', 'receipt_finding'] as const) {
    const table = packedTables[entity];
    const rows = store
      .prepare(`SELECT ${listed('e', table)} FROM ${entity} AS e WHERE e.receipt_id = ? ORDER BY e.id`)
      .raw()
      .all(id) as Value[][];
    for (const [ordinal, values] of rows.entries())
      yield { entity, ordinal, parent: null, body: bodyOf(table.columns, values) };
  }
}

/** The return in which a row about a commune's readiness came. */
export function returnOf(store: Store, row: number): Part {
  const { columns } = packedTables.readiness_return;
  const values = store
    .prepare<[number], Value[]>(
      `SELECT ${listed('t', packedTables.readiness_return)} FROM readiness_return AS t
       JOIN readiness_row AS r ON r.return_id = t.id WHERE r.id = ?`,
    )
    .raw()
    .get(row);
  return { entity: 'readiness_return', ordinal: 0, parent: null, body: bodyOf(columns, values ?? []) };
}

/** What of a submission says what it is; the rest is what this program found in it, or follows from it. */
const tellingParts: ReadonlySet<PartEntity> = new Set([
  'source_table',
  'row',
  'record',
  'declared_total',
  'submission_measure',
]);

/** Where a submission came from and what it is for: with its content, what makes it the same in every workspace. */
export interface SubmissionSource {
  readonly kind: string;
  readonly district: string;
  readonly purpose: Purpose;
  readonly sha256: string;
}

/** Takes in the parts of a whole submission and gives the key by which it is known in every workspace. */
export function keyMaker({ kind, district, purpose, sha256 }: SubmissionSource): {
  readonly add: (part: Part) => void;
  readonly key: () => string;
} {
  const hash = createHash('sha256').update(JSON.stringify([kind, district, purpose, sha256]));
  return {
    add: ({ entity, ordinal, parent, body }) => {
      if (tellingParts.has(entity)) hash.update(`\n${entity} ${ordinal} ${parent ?? ''} ${body}`);
    },
    key: () => hash.digest('hex'),
  };
}
