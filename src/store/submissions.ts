import type { InventoryKind } from '../inventory/inventory.ts';
import type { Store } from './database.ts';

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
  readonly state: 'current' | 'superseded' | 'undone';
  readonly imported_at: string;
  readonly imported_by: string;
}

/** Every submission ever taken in, oldest first. */
export function listSubmissions(store: Store): readonly Submission[] {
  return store.prepare<[], Submission>('SELECT * FROM v_submissions ORDER BY id').all();
}

/** The submissions that count now, by district and kind. */
export function currentSubmissions(store: Store): readonly Submission[] {
  return store
    .prepare<[], Submission>(
      "SELECT * FROM v_submissions WHERE state = 'current' ORDER BY district_code, kind, id",
    )
    .all();
}

/** What one district sent of one kind and still counts. */
export function currentSubmissionsOf(
  store: Store,
  district: string,
  kind: InventoryKind,
): readonly Submission[] {
  return store
    .prepare<[string, string], Submission>(
      "SELECT * FROM v_submissions WHERE district_code = ? AND kind = ? AND state = 'current' ORDER BY id",
    )
    .all(district, kind);
}

/** Submissions made from a file with exactly this content, undone ones left out. */
export function submissionsWithContent(store: Store, sha256: string): readonly Submission[] {
  return store
    .prepare<[string], Submission>(
      "SELECT * FROM v_submissions WHERE sha256 = ? AND state <> 'undone' ORDER BY id",
    )
    .all(sha256);
}

/** What a new submission says of itself. */
export type NewSubmission = Omit<Submission, 'id' | 'district_name' | 'state'> & {
  readonly operationId: number;
};

/** Adds a submission as the current one; the one it supersedes stops counting. Returns its number. */
export function addSubmission(store: Store, submission: NewSubmission): number {
  if (submission.supersedes !== null) {
    store.prepare("UPDATE submission SET state = 'superseded' WHERE id = ?").run(submission.supersedes);
  }
  const result = store
    .prepare(
      `INSERT INTO submission (kind, district_code, file, sheet, sha256, size, version, supersedes, state,
         imported_at, imported_by, operation_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'current', ?, ?, ?)`,
    )
    .run(
      submission.kind,
      submission.district_code,
      submission.file,
      submission.sheet,
      submission.sha256,
      submission.size,
      submission.version,
      submission.supersedes,
      submission.imported_at,
      submission.imported_by,
      submission.operationId,
    );
  return Number(result.lastInsertRowid);
}
