import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { storedMeasures } from '../submissions/stored-measures.ts';
import { type Purpose, standings } from '../submissions/submission-states.ts';
import { damaged, type Value, valuesOf } from './bodies.ts';
import type { MergeRun } from './merge-run.ts';
import { checkName } from './names.ts';
import type { PackFile } from './pack-file.ts';
import {
  type PackedTable,
  type PartEntity,
  packedTables,
  partEntities,
  recordTable,
} from './packed-tables.ts';
import { keyMaker, type Part } from './parts.ts';

/** What became of a submission of a pack. */
export interface SubmissionTaken {
  readonly id: number;
  readonly kind: InventoryKind;
  /** `known` when every row of it was here already. */
  readonly outcome: 'added' | 'completed' | 'known';
  readonly rows: number;
  readonly records: number;
}

/** A submission as a pack heads it. */
interface Heading {
  readonly key: string;
  /** How many rows the whole list has. */
  readonly rows: number;
  readonly kind: InventoryKind;
  readonly purpose: Purpose;
  readonly district: string;
  readonly sha256: string;
  readonly values: readonly Value[];
}

/** Takes in the submissions of a pack; rows that are here already are recognised by their place in the list. */
export function takeInSubmissions(run: MergeRun): readonly SubmissionTaken[] {
  const headings = run.pack
    .prepare<[], { key: string; rows: number; purpose: string; body: string }>(
      'SELECT key, rows, purpose, body FROM submission ORDER BY key',
    )
    .all();
  return headings.map((stored) => {
    const heading = readHeading(stored, run);
    const isWhole = countParts(run.pack, heading.key, 'row') === heading.rows;
    if (isWhole && contentKey(run.pack, heading) !== heading.key)
      throw damaged(`submission ${heading.key.slice(0, 8)}`);
    return takeInSubmission(run, heading, isWhole);
  });
}

function readHeading(
  { key, rows, purpose, body }: { key: string; rows: number; purpose: string; body: string },
  { scope }: MergeRun,
): Heading {
  const { columns } = packedTables.submission;
  const values = valuesOf('submission', packedTables.submission, body);
  const stated = Object.fromEntries(columns.map((column, index) => [column, values[index]]));
  const kind = inventoryKinds.find((known) => known === stated.kind);
  const isSound =
    /^[0-9a-f]{64}$/u.test(key) && (purpose === 'handover' || purpose === 'baseline') && rows >= 0;
  if (!isSound || !kind || (scope.type === 'district' && stated.district_code !== scope.code))
    throw damaged('submission');
  checkName(stated.file);
  return {
    ...{ key, rows, kind, purpose, values },
    district: String(stated.district_code),
    sha256: String(stated.sha256),
  };
}

function countParts(pack: PackFile, owner: string, entity: PartEntity): number {
  return Number(
    pack.prepare('SELECT count(*) FROM part WHERE owner = ? AND entity = ?').pluck().get(owner, entity),
  );
}

function* partsOf(pack: PackFile, owner: string, entity: PartEntity): Generator<Part> {
  yield* pack
    .prepare<[string, string], Part>(
      'SELECT entity, ordinal, parent, body FROM part WHERE owner = ? AND entity = ? ORDER BY ordinal',
    )
    .iterate(owner, entity);
}

/** The key that a whole list has from its content: what a pack says of itself is not believed. */
function contentKey(pack: PackFile, { kind, district, purpose, sha256, key }: Heading): string {
  const maker = keyMaker({ kind, district, purpose, sha256 });
  for (const entity of partEntities) for (const part of partsOf(pack, key, entity)) maker.add(part);
  return maker.key();
}

function takeInSubmission(run: MergeRun, heading: Heading, isWhole: boolean): SubmissionTaken {
  const { store, pack } = run;
  const known = store
    .prepare<[string], number>(
      `SELECT x.id FROM shared_submission AS x JOIN submission AS s ON s.id = x.id
       WHERE x.key = ? ORDER BY s.state LIKE '%undone', s.id DESC LIMIT 1`,
    )
    .pluck()
    .get(heading.key);
  const id = known ?? addSubmission(run, heading);
  const before = rowsHere(store, id);
  const list = new ListIntake(store, pack, heading, id, isWhole && known === undefined);
  const added = before < heading.rows ? list.takeRows() : { rows: 0, records: 0 };
  const isComplete = rowsHere(store, id) === heading.rows;
  if (added.rows > 0) list.takeCounts(isWhole, isComplete);
  list.takeFindings(known === undefined);
  const isNew = known === undefined ? 'added' : 'completed';
  return {
    id,
    kind: heading.kind,
    outcome: known !== undefined && added.rows === 0 ? 'known' : isNew,
    ...added,
  };
}

function addSubmission({ store, operationId }: MergeRun, { key, rows, purpose, values }: Heading): number {
  const { columns } = packedTables.submission;
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO submission (${columns.join(', ')}, path, version, state, operation_id)
       VALUES (${columns.map(() => '?').join(', ')}, '', 1, ?, ?)`,
    )
    .run(...values, standings[purpose].superseded, operationId);
  const id = Number(lastInsertRowid);
  store.prepare('INSERT INTO shared_submission (id, key, rows) VALUES (?, ?, ?)').run(id, key, rows);
  return id;
}

function rowsHere(store: Store, id: number): number {
  return Number(store.prepare('SELECT count(*) FROM row WHERE submission_id = ?').pluck().get(id));
}

/** Takes the parts of one list in, each statement prepared once. */
class ListIntake {
  readonly #store: Store;
  readonly #pack: PackFile;
  readonly #heading: Heading;
  readonly #id: number;
  readonly #isInOrder: boolean;
  readonly #rowIds: Map<number, number>;

  constructor(store: Store, pack: PackFile, heading: Heading, id: number, isInOrder: boolean) {
    this.#store = store;
    this.#pack = pack;
    this.#heading = heading;
    this.#id = id;
    this.#isInOrder = isInOrder;
    this.#rowIds = placesHere(store, id);
  }

  /** Adds the tables and rows that are not here, with their records; returns how many. */
  takeRows(): { readonly rows: number; readonly records: number } {
    const tables = this.#takeTables();
    const row = packedTables.row;
    const addRow = this.#insert('row', row, ['submission_id', 'source_table_id']);
    const notePlace = this.#store.prepare(
      'INSERT INTO shared_row (id, submission_id, ordinal) VALUES (?, ?, ?)',
    );
    const fresh = new Set<number>();
    for (const { ordinal, parent, body } of partsOf(this.#pack, this.#heading.key, 'row')) {
      if (ordinal < 0 || ordinal >= this.#heading.rows) throw damaged('row');
      if (this.#rowIds.has(ordinal)) continue;
      const table = tables[parent ?? -1];
      if (table === undefined) throw damaged('row');
      const id = addRow(valuesOf('row', row, body), this.#id, table);
      this.#rowIds.set(ordinal, id);
      fresh.add(ordinal);
      if (!this.#isInOrder) notePlace.run(id, this.#id, ordinal);
    }
    return { rows: fresh.size, records: this.#takeRecords(fresh) };
  }

  #takeTables(): readonly number[] {
    const here = this.#store
      .prepare('SELECT id FROM source_table WHERE submission_id = ? ORDER BY id')
      .pluck()
      .all(this.#id) as number[];
    if (here.length > 0) return here;
    const add = this.#insert('source_table', packedTables.source_table, ['submission_id']);
    return [...partsOf(this.#pack, this.#heading.key, 'source_table')].map(({ body }) =>
      add(valuesOf('source_table', packedTables.source_table, body), this.#id),
    );
  }

  #takeRecords(fresh: ReadonlySet<number>): number {
    const { kind, key } = this.#heading;
    const table = recordTable(kind);
    const add = this.#insert(kind, table, ['id', 'submission_id']);
    let count = 0;
    for (const { ordinal, body } of partsOf(this.#pack, key, 'record')) {
      if (!fresh.has(ordinal)) continue;
      add(valuesOf(kind, table, body), this.#rowIds.get(ordinal) ?? null, this.#id);
      count += 1;
    }
    return count;
  }

  /** What was counted at the door: of a whole list what its sender’s workspace counted, of a part what is here. */
  takeCounts(isWhole: boolean, isComplete: boolean): void {
    for (const table of ['declared_total', 'submission_measure', 'nameless_sample'] as const) {
      this.#store.prepare(`DELETE FROM ${table} WHERE submission_id = ?`).run(this.#id);
      if (!isWhole) continue;
      const add = this.#insert(table, packedTables[table], ['submission_id']);
      for (const { body } of partsOf(this.#pack, this.#heading.key, table))
        add(valuesOf(table, packedTables[table], body), this.#id);
    }
    if (!isComplete) this.#countRecords();
  }

  #countRecords(): void {
    const { kind } = this.#heading;
    const insert = (name: string, unit: string, total: string) =>
      this.#store
        .prepare(
          `INSERT INTO submission_measure (submission_id, measure, unit, read, accepted, rejected, duplicate)
           SELECT ?, name, unit, total, total, '0', '0'
           FROM (SELECT ${name} AS name, ${unit} AS unit, CAST(coalesce(${total}, 0) AS TEXT) AS total
             FROM ${kind} AS k WHERE k.submission_id = ? GROUP BY ${name})`,
        )
        .run(this.#id, this.#id);
    insert("'rows'", "'rows'", 'count(*)');
    for (const { name, unit, amount } of storedMeasures(kind)) insert(name, unit, `sum(${amount})`);
  }

  /** What import found, here or where the pack comes from: everything either has found. */
  takeFindings(isNew: boolean): void {
    const { finding } = packedTables;
    const add = this.#insert('finding', finding, ['submission_id', 'record_id', 'stage']);
    const isHere = this.#store
      .prepare(
        `SELECT 1 FROM finding WHERE submission_id = ? AND stage = 'import' AND record_id IS ?
           AND ${finding.columns.map((column) => `${column} IS ?`).join(' AND ')}`,
      )
      .pluck();
    for (const { parent, body } of partsOf(this.#pack, this.#heading.key, 'finding')) {
      const values = valuesOf('finding', finding, body);
      const record = parent === null ? null : this.#rowIds.get(parent);
      if (record === undefined) throw damaged('finding');
      if (!isNew && isHere.get(this.#id, record, ...values) !== undefined) continue;
      add(values, this.#id, record, 'import');
    }
  }

  #insert(
    name: string,
    { columns }: PackedTable,
    local: readonly string[],
  ): (values: readonly Value[], ...localValues: readonly Value[]) => number {
    const all = [...columns, ...local];
    const insert = this.#store.prepare(
      `INSERT INTO ${name} (${all.map((column) => `"${column}"`).join(', ')}) VALUES (${all.map(() => '?').join(', ')})`,
    );
    return (values, ...localValues) => Number(insert.run(...values, ...localValues).lastInsertRowid);
  }
}

/** The rows of a list that are here, by their place in the whole of it. */
function placesHere(store: Store, id: number): Map<number, number> {
  const rows = store
    .prepare<[number], [number, number]>(
      `SELECT coalesce(x.ordinal, row_number() OVER (ORDER BY r.id) - 1), r.id
       FROM row AS r LEFT JOIN shared_row AS x ON x.id = r.id WHERE r.submission_id = ?`,
    )
    .raw()
    .all(id);
  return new Map(rows);
}
