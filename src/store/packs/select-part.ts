import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { purposeOf, type SubmissionState } from '../submissions/submission-states.ts';
import { bodyOf, type Value } from './bodies.ts';
import type { PackWriter } from './pack-file.ts';
import { type FactEntity, packedTables } from './packed-tables.ts';
import { receiptParts, returnOf, submissionParts } from './parts.ts';
import { everyRecord } from './working-tables.ts';

/** Whose part of a workspace is packed. */
export interface PackScope {
  readonly type: 'district' | 'commune';
  readonly code: string;
}

/** A part and how it is known. */
export interface Part extends PackScope {
  /** The codes of a district's former communes. */
  readonly formerCommunes: readonly string[];
  /** Whether a rule with this condition says something of a district; what it means, the mapping room knows. */
  readonly isOwnRule: (condition: string) => boolean;
}

/** Of a district: everything it sent, in every version. Of a commune: its records in the lists that count. */
const ownRecords: Readonly<Record<PackScope['type'], string>> = {
  district: `SELECT k.id FROM (${everyRecord}) AS k
    JOIN submission AS s ON s.id = k.submission_id WHERE s.district_code = @code`,
  commune: `SELECT a.record_id FROM assignment AS a
    JOIN row AS r ON r.id = a.record_id JOIN submission AS s ON s.id = r.submission_id AND s.state = 'current'
    WHERE a.receiver_code = @code AND a.ended_by_operation_id IS NULL`,
};

const ownSubmissions: Readonly<Record<PackScope['type'], string>> = {
  district: 'SELECT id FROM submission WHERE district_code = @code',
  commune: 'SELECT r.submission_id FROM temp.own_record AS o JOIN row AS r ON r.id = o.row_id',
};

/** The records a decision of the part may be about; a commune's own decision may have sent one away. */
const decidedRecords: Readonly<Record<PackScope['type'], string>> = {
  district: `SELECT r.id FROM row AS r JOIN submission AS s ON s.id = r.submission_id WHERE s.district_code = @code`,
  commune: `SELECT record_id FROM assignment WHERE receiver_code = @code`,
};

const ownReceipts: Readonly<Record<PackScope['type'], string>> = {
  district: 'SELECT id FROM receipt WHERE false',
  commune: 'SELECT id FROM receipt WHERE commune_code = @code',
};

const ownReadiness: Readonly<Record<PackScope['type'], string>> = {
  district: 'SELECT id FROM readiness_row WHERE false',
  commune: "SELECT id FROM readiness_row WHERE commune_code = @code AND fate = 'accepted'",
};

const isOfDistrict = `w.place LIKE @code || '/%' OR w.place IN (SELECT value FROM json_each(@formerCommunes))`;
const isOfCommune = `w.place = @code OR w.place LIKE @code || '/%' OR EXISTS (
  SELECT 1 FROM v_findings AS f JOIN temp.own_record AS o ON o.row_id = f.record
  WHERE f.code = w.code AND f.place = w.place)`;

/** A line of a receipt is named by the receipt's number here, which is another one's elsewhere: such a waiver stays. */
const namesReceipt = `w.place GLOB '*/P[0-9]*'`;

function ownWaivers(type: PackScope['type']): string {
  const isOwn = type === 'district' ? isOfDistrict : isOfCommune;
  return `SELECT w.id FROM waiver AS w WHERE (${isOwn}) AND NOT ${namesReceipt}`;
}

/**
 * Writes the part of a workspace that a district or a commune has in it: on what `harvest` opened. Of a commune's lists
 * only its own records are written, and no count that is of the whole list.
 */
export function writePart(store: Store, writer: PackWriter, part: Part): void {
  const { type, code } = part;
  store.exec(`
    DROP TABLE IF EXISTS temp.packed_reference;
    CREATE TABLE temp.packed_reference (ref TEXT PRIMARY KEY) WITHOUT ROWID;
    DROP TABLE IF EXISTS temp.own_record;
    CREATE TABLE temp.own_record (row_id INTEGER PRIMARY KEY);`);
  store.prepare(`INSERT INTO temp.own_record ${ownRecords[type]}`).run({ code });
  writeSubmissions(store, writer, part);
  writeDecisions(store, writer, part);
  writeFacts(store, writer, 'mapping_rule', ownRules(store, part));
  writeFacts(store, writer, 'receipt', numbers(store, ownReceipts[type], { code }));
  writeFacts(store, writer, 'readiness_row', numbers(store, ownReadiness[type], { code }));
  const named = { code, formerCommunes: JSON.stringify(part.formerCommunes) };
  writeFacts(store, writer, 'waiver', numbers(store, ownWaivers(type), named));
  writeRelations(store, writer);
  store.exec('DROP TABLE temp.own_record');
}

function ownRules(store: Store, { type, code, isOwnRule }: Part): readonly number[] {
  return store
    .prepare<[], { id: number; condition: string; receiver: string }>(
      'SELECT id, condition, receiver_code AS receiver FROM mapping_rule ORDER BY id',
    )
    .all()
    .filter(({ condition, receiver }) => (type === 'commune' ? receiver === code : isOwnRule(condition)))
    .map(({ id }) => id);
}

function numbers(store: Store, sql: string, values: Readonly<Record<string, string>>): readonly number[] {
  return store.prepare(sql).pluck().all(values) as number[];
}

interface OwnSubmission {
  readonly id: number;
  readonly kind: InventoryKind;
  readonly state: SubmissionState;
  readonly key: string;
  readonly rows: number;
}

function writeSubmissions(store: Store, writer: PackWriter, { type, code }: PackScope): void {
  const { columns } = packedTables.submission;
  const own = store
    .prepare<[{ code: string }], OwnSubmission>(
      `SELECT s.id, s.kind, s.state, k.key, x.rows FROM submission AS s
       JOIN temp.kept_key AS k ON k.submission_id = s.id
       JOIN shared_submission AS x ON x.id = s.id
       WHERE s.id IN (${ownSubmissions[type]})
         AND EXISTS (SELECT 1 FROM temp.live_relation AS l WHERE l.relation = 'has' AND l.one = k.ref)
       ORDER BY k.key`,
    )
    .all({ code });
  const read = store
    .prepare<[number], Value[]>(`SELECT ${columns.join(', ')} FROM submission WHERE id = ?`)
    .raw();
  for (const submission of own) {
    const { id, key, rows, state } = submission;
    writer.submission(key, rows, purposeOf(state), bodyOf(columns, read.get(id) ?? []));
    note(store, `submission:${key}`);
    writeParts(store, writer, submission, type === 'commune');
  }
}

/** Of a list of which only single records are packed: what stands beside those records, and nothing of the others. */
function writeParts(store: Store, writer: PackWriter, submission: OwnSubmission, isPartial: boolean): void {
  const own = isPartial
    ? new Set(
        store
          .prepare(
            `SELECT CAST(substr(p.place, 66) AS INTEGER) FROM temp.own_record AS o
             JOIN temp.row_place AS p ON p.row_id = o.row_id JOIN row AS r ON r.id = o.row_id WHERE r.submission_id = ?`,
          )
          .pluck()
          .all(submission.id) as number[],
      )
    : undefined;
  for (const part of submissionParts(store, submission)) {
    if (own && part.entity !== 'source_table') {
      if (!['row', 'record', 'finding'].includes(part.entity)) continue;
      const place = part.entity === 'row' ? part.ordinal : part.parent;
      if (place === null || !own.has(place)) continue;
    }
    writer.part(submission.key, part);
  }
}

function writeDecisions(store: Store, writer: PackWriter, { type, code }: PackScope): void {
  const pairs = store
    .prepare<[{ code: string }], { id: number; ref: string; place: string }>(
      `SELECT f.local_id AS id, f.ref, l.other AS place FROM temp.live_relation AS l
       JOIN temp.fact_key AS f ON f.entity = 'decision' AND f.ref = l.one
       JOIN temp.row_place AS p ON p.place = l.other AND p.is_kept
       WHERE l.relation = 'decides' AND p.row_id IN (${decidedRecords[type]})`,
    )
    .all({ code });
  writeFacts(store, writer, 'decision', [...new Set(pairs.map(({ id }) => id))]);
  for (const { ref, place } of pairs) note(store, `${ref}>${place}`);
}

function writeFacts(store: Store, writer: PackWriter, entity: FactEntity, ids: readonly number[]): void {
  const { columns } = packedTables[entity];
  const refs = store
    .prepare<[string, string], { id: number; ref: string }>(
      `SELECT f.local_id AS id, f.ref FROM json_each(?) AS wanted
       JOIN temp.fact_key AS f ON f.entity = ? AND f.local_id = wanted.value
       JOIN temp.live_relation AS l ON l.relation = 'has' AND l.one = f.ref ORDER BY f.ref`,
    )
    .all(JSON.stringify(ids), entity);
  const read = store
    .prepare<[number], Value[]>(
      `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM ${entity} WHERE id = ?`,
    )
    .raw();
  for (const { id, ref } of refs) {
    writer.fact(ref, entity, bodyOf(columns, read.get(id) ?? []));
    note(store, ref);
    if (entity === 'readiness_row') writer.part(ref, returnOf(store, id));
    if (entity !== 'receipt') continue;
    for (const part of receiptParts(store, id)) {
      writer.part(ref, part);
      note(store, `${ref}${part.entity === 'receipt_line' ? '#' : '!'}${part.ordinal}`);
    }
  }
}

function note(store: Store, ref: string): void {
  store.prepare('INSERT OR IGNORE INTO temp.packed_reference VALUES (?)').run(ref);
}

/** What is said of what the pack holds, and of nothing else. */
function writeRelations(store: Store, writer: PackWriter): void {
  const isPacked = (ref: string) => `EXISTS (SELECT 1 FROM temp.packed_reference AS p WHERE p.ref = ${ref})`;
  const said = store
    .prepare<[], [string, string, string]>(
      `SELECT l.relation, l.one, l.other FROM temp.live_relation AS l
       WHERE l.relation <> 'has' AND ${isPacked('l.one')}
         AND (l.relation <> 'decides' OR ${isPacked("l.one || '>' || l.other")})
         AND (l.relation NOT IN ('beside', 'follows') OR ${isPacked('l.other')})
       ORDER BY l.relation, l.one, l.other`,
    )
    .raw()
    .all();
  for (const [relation, one, other] of said) writer.relation(relation, one, other);
}
