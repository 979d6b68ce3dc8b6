import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { counts, type Purpose, purposeOf, type SubmissionState, standings } from './submission-states.ts';

/** One file of one kind from one district, in one version. */
export interface Submission {
  readonly id: number;
  readonly kind: InventoryKind;
  readonly district_code: string;
  readonly district_name: string;
  readonly file: string;
  readonly sheet: string;
  readonly sha256: string;
  readonly size: number;
  readonly version: number;
  readonly supersedes: number | null;
  readonly state: SubmissionState;
  readonly imported_at: string;
  readonly imported_by: string;
}

/** Every submission ever taken in, oldest first. */
export function listSubmissions(store: Store): readonly Submission[] {
  return store.prepare<[], Submission>('SELECT * FROM v_submissions ORDER BY id').all();
}

/** The submissions handed over that count now, by district and kind. */
export function currentSubmissions(store: Store): readonly Submission[] {
  return store
    .prepare<[], Submission>(
      "SELECT * FROM v_submissions WHERE state = 'current' ORDER BY district_code, kind, id",
    )
    .all();
}

/** What one district sent of one kind and still counts. */
export function countingSubmissionsOf(
  store: Store,
  district: string,
  kind: InventoryKind,
  purpose: Purpose,
): readonly Submission[] {
  return store
    .prepare<[string, string, SubmissionState], Submission>(
      'SELECT * FROM v_submissions WHERE district_code = ? AND kind = ? AND state = ? ORDER BY id',
    )
    .all(district, kind, standings[purpose].counting);
}

/** What one district sent of one kind and stands against another version of it. */
export function contestedSubmissionsOf(
  store: Store,
  district: string,
  kind: InventoryKind,
  purpose: Purpose,
): readonly number[] {
  return store
    .prepare<[string, string, SubmissionState], number>(
      'SELECT id FROM submission WHERE district_code = ? AND kind = ? AND state = ? ORDER BY id',
    )
    .pluck()
    .all(district, kind, standings[purpose].contested);
}

/** The lists of the general inventory that count now, by district and kind. */
export function baselineSubmissions(store: Store): readonly Submission[] {
  return store
    .prepare<[SubmissionState], Submission>(
      'SELECT * FROM v_submissions WHERE state = ? ORDER BY district_code, kind, id',
    )
    .all(standings.baseline.counting);
}

/** Submissions of a purpose made from a file with exactly this content, those taken back too. */
export function submissionsWithContent(
  store: Store,
  sha256: string,
  purpose: Purpose,
): readonly Submission[] {
  const { counting, superseded, undone } = standings[purpose];
  return store
    .prepare<[string, SubmissionState, SubmissionState, SubmissionState], Submission>(
      'SELECT * FROM v_submissions WHERE sha256 = ? AND state IN (?, ?, ?) ORDER BY id',
    )
    .all(sha256, counting, superseded, undone);
}

/** The sheets on which the tables of a submission stand. */
export function sheetsWithTables(store: Store, id: number): ReadonlySet<string> {
  const sheets = store
    .prepare<[number], string>('SELECT DISTINCT sheet FROM source_table WHERE submission_id = ?')
    .pluck();
  return new Set(sheets.all(id).map((sheet) => sheet.normalize('NFC')));
}

/** Whether a submission was read from one sheet that somebody named, whatever else its file holds. */
export function isOfNamedSheet(store: Store, id: number): boolean {
  const named = store
    .prepare<[number], number>(
      `SELECT json_extract(o.details, '$.sheet') IS NOT NULL
       FROM submission AS s JOIN operation AS o ON o.id = s.operation_id WHERE s.id = ?`,
    )
    .pluck();
  return named.get(id) === 1;
}

/** What a new submission says of itself before its place among the versions is known. */
export interface NewSubmission {
  readonly purpose: Purpose;
  readonly kind: InventoryKind;
  readonly districtCode: string;
  readonly file: string;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly importedAt: string;
  readonly importedBy: string;
  readonly operationId: number;
}

/** Adds a submission as a first version that counts. Returns its number. */
export function addSubmission(store: Store, submission: NewSubmission): number {
  const result = store
    .prepare(
      `INSERT INTO submission (kind, district_code, file, path, sheet, sha256, size, version, state,
         imported_at, imported_by, operation_id)
       VALUES (?, ?, ?, ?, '', ?, ?, 1, ?, ?, ?, ?)`,
    )
    .run(
      submission.kind,
      submission.districtCode,
      submission.file,
      submission.path,
      submission.sha256,
      submission.size,
      standings[submission.purpose].counting,
      submission.importedAt,
      submission.importedBy,
      submission.operationId,
    );
  return Number(result.lastInsertRowid);
}

/** Removes a submission that turned out to hold no row of data, before its command is done. */
export function discardSubmission(store: Store, id: number, kind: InventoryKind): void {
  for (const table of ['finding', 'declared_total', 'submission_measure', kind, 'row', 'source_table']) {
    store.prepare(`DELETE FROM ${table} WHERE submission_id = ?`).run(id);
  }
  store.prepare('DELETE FROM submission WHERE id = ?').run(id);
}

/** Names the sheets a submission was read from. */
export function setSubmissionSheets(store: Store, id: number, sheets: readonly string[]): void {
  store.prepare('UPDATE submission SET sheet = ? WHERE id = ?').run(sheets.join(', '), id);
}

/** Makes a submission the next version of an earlier one of the same purpose, which stops counting. */
export function supersede(
  store: Store,
  id: number,
  earlier: Pick<Submission, 'id' | 'version' | 'state'>,
): void {
  const { superseded } = standings[purposeOf(earlier.state)];
  store.prepare('UPDATE submission SET state = ? WHERE id = ?').run(superseded, earlier.id);
  store
    .prepare('UPDATE submission SET version = ?, supersedes = ? WHERE id = ?')
    .run(earlier.version + 1, earlier.id, id);
}

/** The submission of this number. */
export function submissionById(store: Store, id: number): Submission | undefined {
  return store.prepare<[number], Submission>('SELECT * FROM v_submissions WHERE id = ?').get(id);
}

/**
 * Takes a submission that counts or is contested back: it stops counting, and the one it superseded counts again; of a
 * contested one that is left to what all versions say together (`packs/merges.ts`).
 */
export function undoSubmission(store: Store, { id, supersedes, state }: Submission): void {
  const { undone, counting } = standings[purposeOf(state)];
  const setState = store.prepare<[SubmissionState, number]>('UPDATE submission SET state = ? WHERE id = ?');
  setState.run(undone, id);
  if (supersedes !== null && counts(state)) setState.run(counting, supersedes);
}

/** Where an earlier submission's file lay. */
export function submissionPath(store: Store, id: number): string | undefined {
  return store.prepare<[number], { path: string }>('SELECT path FROM submission WHERE id = ?').get(id)?.path;
}

/**
 * How much of a submission is in a new one of its kind: the new one's records that share their identifying value or the
 * whole text of their row with one of it; and how many records each has.
 */
export function sharedRecords(
  store: Store,
  kind: InventoryKind,
  freshId: number,
  earlierId: number,
): { readonly shared: number; readonly fresh: number; readonly earlier: number } {
  const { identity } = inventories[kind];
  const counted = store.prepare<[number], { count: number }>(
    `SELECT count(*) AS count FROM ${kind} WHERE submission_id = ?`,
  );
  const sharing = store
    .prepare<[number, number, number], { count: number }>(
      `SELECT count(*) AS count FROM ${kind} AS k JOIN row AS r ON r.id = k.id
       WHERE k.submission_id = ? AND (
         k.${identity} IN (SELECT ${identity} FROM ${kind} WHERE submission_id = ?)
         OR r.raw IN (SELECT raw FROM row WHERE submission_id = ? AND fate = 'accepted'))`,
    )
    .get(freshId, earlierId, earlierId);
  const [fresh = 0, earlier = 0] = [freshId, earlierId].map((id) => counted.get(id)?.count);
  return { shared: sharing?.count ?? 0, fresh, earlier };
}
