import { inventoryKinds } from '../../inventory/inventory.ts';
import { communeByCode } from '../../reference/units.ts';
import type { Store } from '../database.ts';
import { standings } from '../submissions/submission-states.ts';

/**
 * The commune whose part is all that a workspace has, as it came in a pack: all its records go there, and of some list rows
 * are missing that went elsewhere. Of what others sent or received such a workspace knows nothing. Undefined for any other.
 */
export function communeOfPart(store: Store): string | undefined {
  const counting = standings.handover.counting;
  const hasPartOfList = store
    .prepare<[string], number>(
      `SELECT EXISTS (SELECT 1 FROM submission AS s JOIN shared_submission AS x ON x.id = s.id
         WHERE s.state = ? AND (SELECT count(*) FROM row AS r WHERE r.submission_id = s.id) < x.rows)`,
    )
    .pluck()
    .get(counting);
  if (hasPartOfList !== 1) return undefined;
  const receivers = store
    .prepare<[], string>(
      inventoryKinds
        .map((kind) => `SELECT receiver_code FROM v_${kind} WHERE receiver_code IS NOT NULL`)
        .join(' UNION '),
    )
    .pluck()
    .all();
  const [only] = receivers;
  return receivers.length === 1 && only !== undefined && communeByCode.has(only) ? only : undefined;
}
