import { RefusedError } from '../findings/refusals.ts';
import { inTransaction, type Store } from '../store/database.ts';
import { returnFromCorrection } from '../store/mapping/corrected-decisions.ts';
import { type Actor, appendOperation } from '../store/operations.ts';
import { settleAfterUndo } from '../store/packs/merges.ts';
import { counts, isContested } from '../store/submissions/submission-states.ts';
import { type Submission, submissionById, undoSubmission } from '../store/submissions/submissions.ts';

/** A submission taken back, and the version before it, which counts again. */
export interface UndoneImport {
  readonly undone: Submission;
  readonly restored: Submission | undefined;
}

/**
 * Takes a whole submission back; nothing is deleted. Throws a `RefusedError` when there is none of this number,
 * or when a newer version has replaced it.
 */
export async function undoImport(
  store: Store,
  id: number,
  { actor, dryRun }: { readonly actor: Actor; readonly dryRun: boolean },
): Promise<UndoneImport> {
  const undo = () => {
    const undone = submissionById(store, id);
    if (!undone) throw new RefusedError('SUBMISSION-UNKNOWN', { id });
    if (!counts(undone.state) && !isContested(undone.state))
      throw new RefusedError('SUBMISSION-NOT-CURRENT', { id, state: undone.state });
    const operationId = appendOperation(store, actor, 'undo', { submission: id });
    undoSubmission(store, undone);
    returnFromCorrection(store, undone, operationId);
    settleAfterUndo(store);
    const earlier = undone.supersedes === null ? undefined : submissionById(store, undone.supersedes);
    return { undone, restored: earlier && counts(earlier.state) ? earlier : undefined };
  };
  return inTransaction(store, undo, { keep: !dryRun });
}
