import type { Store } from '../database.ts';
import { damaged, type Value, valuesOf } from './bodies.ts';
import type { MergeRun } from './merge-run.ts';
import { checkName } from './names.ts';
import type { PackFile } from './pack-file.ts';
import { type FactEntity, factEntities, packedTables } from './packed-tables.ts';
import { isSound, subjectOf, submissionReference } from './references.ts';
import type { PackScope } from './select-part.ts';
import { type SubmissionTaken, takeInSubmissions } from './take-in-submission.ts';

/** What a pack brought and what of it was here already. */
export interface TakenIn {
  readonly submissions: readonly SubmissionTaken[];
  /** By entity. */
  readonly facts: Readonly<Record<FactEntity, { readonly added: number; readonly known: number }>>;
}

/**
 * Takes in what a pack holds and is not here yet, and notes everything that it says. Nothing of what is here is
 * changed: what follows from it, `project` says once everything is in. Throws a `RefusedError` for content that this
 * program would not have written.
 */
export function takeIn(run: MergeRun): TakenIn {
  const submissions = takeInSubmissions(run);
  const facts = Object.fromEntries(
    factEntities.map((entity) => [entity, takeInFacts(run, entity)]),
  ) as TakenIn['facts'];
  takeInRelations(run);
  return { submissions, facts };
}

function takeInFacts(
  { store, pack, operationId, scope }: MergeRun,
  entity: FactEntity,
): { added: number; known: number } {
  const table = packedTables[entity];
  const known = store.prepare<[string], number>('SELECT local_id FROM temp.fact_key WHERE ref = ?').pluck();
  const fixed = {
    ...constants[entity],
    ...(entity === 'readiness_row' ? {} : { operation_id: operationId }),
  };
  const noteKey = store.prepare('INSERT INTO shared_key (entity, local_id, key) VALUES (?, ?, ?)');
  const noteHere = store.prepare(
    'INSERT INTO temp.fact_key (entity, local_id, ref, is_ours) VALUES (?, ?, ?, 0)',
  );
  const counts = { added: 0, known: 0 };
  const facts = pack
    .prepare<[string], { ref: string; body: string }>(
      'SELECT ref, body FROM fact WHERE entity = ? ORDER BY ref',
    )
    .all(entity);
  for (const { ref, body } of facts) {
    if (!new RegExp(`^${entity}:[0-9a-f]{64}:\\d{1,9}$`, 'u').test(ref)) throw damaged('ref');
    if (known.get(ref) !== undefined) {
      counts.known += 1;
      continue;
    }
    const values = valuesOf(entity, table, body);
    if (entity === 'receipt') checkReceipt(JSON.parse(body) as Readonly<Record<string, unknown>>, scope);
    const whole =
      entity === 'readiness_row'
        ? { return_id: takeInReturn(store, pack, { ref, body, scope, operationId }) }
        : {};
    const id = insertInto(store, entity, table.columns, values, { ...fixed, ...whole });
    noteKey.run(entity, id, ref.slice(entity.length + 1));
    noteHere.run(entity, id, ref);
    if (entity === 'receipt') takeInLines(store, pack, ref, id);
    counts.added += 1;
  }
  return counts;
}

/** Adds a row of what a pack says and of what holds only here; returns its number. */
function insertInto(
  store: Store,
  name: string,
  columns: readonly string[],
  values: readonly Value[],
  fixed: Readonly<Record<string, Value>>,
): number {
  const all = [...columns, ...Object.keys(fixed)];
  const { lastInsertRowid } = store
    .prepare(
      `INSERT INTO ${name} (${all.map((column) => `"${column}"`).join(', ')}) VALUES (${all.map(() => '?').join(', ')})`,
    )
    .run(...values, ...Object.values(fixed));
  return Number(lastInsertRowid);
}

interface BroughtRow {
  readonly ref: string;
  readonly body: string;
  readonly scope: PackScope;
  readonly operationId: number;
}

/** The return of a row about the readiness of the commune whose part the pack is: each such row has one of its own here. */
function takeInReturn(store: Store, pack: PackFile, { ref, body, scope, operationId }: BroughtRow): number {
  const row = JSON.parse(body) as Readonly<Record<string, unknown>>;
  if (scope.type !== 'commune' || row.commune_code !== scope.code || row.fate !== 'accepted')
    throw damaged('readiness_row');
  const [said, ...more] = pack
    .prepare<[string], string>("SELECT body FROM part WHERE owner = ? AND entity = 'readiness_return'")
    .pluck()
    .all(ref);
  if (said === undefined || more.length > 0) throw damaged('readiness_return');
  checkName((JSON.parse(said) as Readonly<Record<string, unknown>>).file);
  const table = packedTables.readiness_return;
  const values = valuesOf('readiness_return', table, said);
  const fixed = { path: '', state: 'current', operation_id: operationId };
  return insertInto(store, 'readiness_return', table.columns, values, fixed);
}

function checkReceipt(
  { file, commune_code }: Readonly<Record<string, unknown>>,
  { type, code }: PackScope,
): void {
  checkName(file);
  if (type !== 'commune' || commune_code !== code) throw damaged('receipt');
}

/** What columns hold that do not travel, before it is known what follows. */
const constants: Readonly<Record<FactEntity, Readonly<Record<string, string>>>> = {
  decision: {},
  mapping_rule: {},
  receipt: { path: '', state: 'current' },
  waiver: {},
  readiness_row: {},
};

function takeInLines(store: Store, pack: PackFile, ref: string, receipt: number): void {
  for (const [entity, relation, mark] of [
    ['receipt_line', 'counts', '#'],
    ['receipt_finding', 'finds', '!'],
  ] as const) {
    const table = packedTables[entity];
    const insert = store.prepare(
      `INSERT INTO ${entity} (receipt_id, ${table.columns.map((column) => `"${column}"`).join(', ')})
       VALUES (?, ${table.columns.map(() => '?').join(', ')})`,
    );
    const noteHere = store.prepare('INSERT INTO temp.line_key (relation, line_id, ref) VALUES (?, ?, ?)');
    const parts = pack
      .prepare<[string, string], { ordinal: number; body: string }>(
        'SELECT ordinal, body FROM part WHERE owner = ? AND entity = ? ORDER BY ordinal',
      )
      .all(ref, entity);
    for (const [place, { ordinal, body }] of parts.entries()) {
      if (ordinal !== place) throw damaged(entity);
      const { lastInsertRowid } = insert.run(receipt, ...valuesOf(entity, table, body));
      noteHere.run(relation, Number(lastInsertRowid), `${ref}${mark}${ordinal}`);
    }
  }
}

/** Everything a pack says has to be about what it holds, in the form in which this program says it. */
function takeInRelations({ store, pack, mergeId }: MergeRun): void {
  const keys = pack.prepare<[], string>('SELECT key FROM submission').pluck().all();
  const refs = pack.prepare<[], string>('SELECT ref FROM fact').pluck().all();
  const subjects = new Set([...keys.map(submissionReference), ...refs]);
  const insert = store.prepare(
    'INSERT OR IGNORE INTO shared_relation (relation, one, other, merge_id) VALUES (?, ?, ?, ?)',
  );
  for (const subject of subjects) insert.run('has', subject, '', mergeId);
  const said = pack.prepare<[], [string, string, string]>('SELECT relation, one, other FROM relation').raw();
  for (const [relation, one, other] of said.iterate()) {
    if (!isSound(relation, one, other) || !subjects.has(subjectOf(one))) throw damaged('relation');
    if (relation === 'imported') checkImported(other);
    insert.run(relation, one, other, mergeId);
  }
}

function checkImported(text: string): void {
  const [at, who, file, ...more] = JSON.parse(text) as unknown[];
  if (typeof at !== 'string' || typeof who !== 'string' || more.length > 0) throw damaged('imported');
  checkName(file);
}
