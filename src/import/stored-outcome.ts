import type { Store } from '../store/database.ts';
import { rowFates } from '../store/submissions/rows.ts';
import { declaredTotals } from '../store/submissions/totals.ts';
import type { BuiltSubmission } from './row-keeper.ts';

/** What an earlier import made of a submission, read back from the store. */
export function storedOutcome(store: Store, submissionId: number): BuiltSubmission {
  const fates = rowFates(store, submissionId);
  const { accepted, rejected, duplicate, structural } = fates;
  return {
    rows: { read: accepted + rejected + duplicate, accepted, rejected, duplicate, structural },
    totals: declaredTotals(store, submissionId),
  };
}
