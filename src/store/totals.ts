import type { Store } from './database.ts';
import type { DeclaredTotal } from './submission-writer.ts';

/** The totals a submission's sender wrote, in the order of the file, beside what its rows give. */
export function declaredTotals(store: Store, submissionId: number): readonly DeclaredTotal[] {
  return store
    .prepare<[number], DeclaredTotal>(
      'SELECT sheet, row, field, unit, stated, computed FROM declared_total WHERE submission_id = ? ORDER BY id',
    )
    .all(submissionId);
}
