import type { Store } from '../database.ts';
import type { DeclaredTotal } from './submission-writer.ts';

/** The totals a submission's sender wrote, in the order of the file, beside what its rows give. */
export function declaredTotals(store: Store, submissionId: number): readonly DeclaredTotal[] {
  return store
    .prepare<[number], DeclaredTotal>(
      'SELECT sheet, row, field, unit, stated, computed FROM declared_total WHERE submission_id = ? ORDER BY id',
    )
    .all(submissionId);
}

/** A total with the submission in which it was written. */
export interface TotalOfSubmission extends DeclaredTotal {
  readonly submission: number;
}

/** The stated totals of all current submissions. */
export function allDeclaredTotals(store: Store): readonly TotalOfSubmission[] {
  return store
    .prepare<[], TotalOfSubmission>(
      `SELECT t.submission_id AS submission, t.sheet, t.row, t.field, t.unit, t.stated, t.computed
       FROM declared_total AS t JOIN submission AS s ON s.id = t.submission_id AND s.state = 'current' ORDER BY t.id`,
    )
    .all();
}
