import type { Store } from '../database.ts';
import type { Submission } from '../submissions/submissions.ts';
import { harvest } from './harvest.ts';
import { projectVersions } from './project-versions.ts';
import type { PackScope } from './select-part.ts';
import { closeWorkingTables, everyRecord } from './working-tables.ts';

/** A pack that was merged. */
export interface StoredMerge {
  readonly id: number;
  readonly file: string;
  readonly sha256: string;
  readonly scope: PackScope['type'];
  readonly scope_code: string;
  /** The mark of the workspace that it comes from. */
  readonly origin: string;
  readonly packed_at: string;
  readonly packed_by: string;
  readonly operation_id: number;
  readonly ended_by_operation_id: number | null;
}

export type NewMerge = Omit<StoredMerge, 'id' | 'ended_by_operation_id'>;

/** Stores a merge; returns its number. */
export function addMerge(store: Store, merge: NewMerge): number {
  const insert = store.prepare(
    `INSERT INTO merge (file, sha256, scope, scope_code, origin, packed_at, packed_by, operation_id)
     VALUES (@file, @sha256, @scope, @scope_code, @origin, @packed_at, @packed_by, @operation_id)`,
  );
  return Number(insert.run(merge).lastInsertRowid);
}

/** Every merge there ever was, oldest first. */
export function listMerges(store: Store): readonly StoredMerge[] {
  return store.prepare<[], StoredMerge>('SELECT * FROM merge ORDER BY id').all();
}

/** Takes a merge back. False when none of this number counts. */
export function endMerge(store: Store, id: number, operationId: number): boolean {
  const end = store.prepare(
    'UPDATE merge SET ended_by_operation_id = ? WHERE id = ? AND ended_by_operation_id IS NULL',
  );
  return end.run(operationId, id).changes > 0;
}

/** How much is said by everybody in all; grows with whatever is new. Works on what `harvest` opened. */
export function countLiveRelations(store: Store): number {
  return Number(store.prepare('SELECT count(*) FROM temp.live_relation').pluck().get());
}

/** Versions of one sender, kind and purpose that stand against each other: none of them counts until it is decided. */
export interface ContestedGroup extends Pick<Submission, 'kind' | 'district_code' | 'state'> {
  readonly submissions: readonly Submission[];
}

/** Every group of versions that stand against each other, the first taken in first. */
export function contestedGroups(store: Store): readonly ContestedGroup[] {
  const contested = store
    .prepare<[], Submission>(
      `SELECT * FROM v_submissions WHERE state LIKE '%contested'
       ORDER BY district_code, kind, state, imported_at, file, id`,
    )
    .all();
  const groups = new Map<string, ContestedGroup & { readonly submissions: Submission[] }>();
  for (const submission of contested) {
    const { kind, district_code, state } = submission;
    const key = `${district_code} ${kind} ${state}`;
    const present = groups.get(key);
    if (present) present.submissions.push(submission);
    else groups.set(key, { kind, district_code, state, submissions: [submission] });
  }
  return [...groups.values()];
}

/** The records of the versions that count on which a decision is in force. */
export function decidedRecords(store: Store): readonly number[] {
  return store
    .prepare<[], number>(
      `SELECT DISTINCT k.id FROM decision_record AS x JOIN (${everyRecord}) AS k ON k.id = x.record_id
       JOIN submission AS s ON s.id = k.submission_id AND s.state = 'current'
       WHERE x.ended_by_operation_id IS NULL ORDER BY k.id`,
    )
    .pluck()
    .all();
}

/**
 * After a version was taken back, says anew which count: where packs were merged, that follows from what all
 * workspaces said of them and not from the last step alone.
 */
export function settleAfterUndo(store: Store): void {
  if (store.prepare('SELECT 1 FROM merge LIMIT 1').get() === undefined) return;
  harvest(store);
  projectVersions(store);
  closeWorkingTables(store);
}
