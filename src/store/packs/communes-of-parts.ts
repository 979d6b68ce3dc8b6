import type { Store } from '../database.ts';
import { standings } from '../submissions/submission-states.ts';

/**
 * The communes whose packs are all that a workspace was made of: of what others sent or received it knows nothing.
 * Undefined for a workspace with lists of its own, or with a district's.
 */
export function communesOfParts(store: Store): ReadonlySet<string> | undefined {
  const communes = store
    .prepare<[], string>(
      "SELECT DISTINCT scope_code FROM merge WHERE scope = 'commune' AND ended_by_operation_id IS NULL",
    )
    .pluck()
    .all();
  if (communes.length === 0) return undefined;
  const hasOthers = store
    .prepare<[string], number>(
      `SELECT EXISTS (SELECT 1 FROM submission WHERE state = ?
         AND operation_id NOT IN (SELECT operation_id FROM merge WHERE scope = 'commune'))`,
    )
    .pluck()
    .get(standings.handover.counting);
  return hasOthers === 1 ? undefined : new Set(communes);
}
