import { RefusedError } from '../../findings/refusals.ts';
import { inTransaction, type Store } from '../../store/database.ts';
import { type Actor, appendOperation } from '../../store/operations.ts';
import { readinessById, undoReadiness } from '../../store/receiving/readiness.ts';

/** Takes a return of readiness back; what its rows had replaced counts again. Throws a `RefusedError`. */
export async function takeBackReadiness(
  store: Store,
  id: number,
  { actor, dryRun }: { readonly actor: Actor; readonly dryRun: boolean },
): Promise<{ readonly file: string }> {
  const undo = () => {
    const known = readinessById(store, id);
    if (known?.state !== 'current') throw new RefusedError('READINESS-UNKNOWN', { id: `V${id}` });
    appendOperation(store, actor, 'undo', { readiness: id });
    undoReadiness(store, id);
    return { file: known.file };
  };
  return inTransaction(store, undo, { keep: !dryRun });
}
