import { RefusedError } from '../../findings/refusals.ts';
import { areasOf } from '../../mapping/decisions/pending-areas.ts';
import type { PendingGroup } from '../../mapping/decisions/pending-groups.ts';

/** The open groups that keys name: a group's own key, or that of its place for all groups there. Refuses an unknown key. */
export function namedGroups(
  keys: readonly string[],
  groups: readonly PendingGroup[],
): readonly PendingGroup[] {
  const areas = areasOf(groups);
  const named = keys.flatMap((given) => {
    const isMeant = ({ key }: { readonly key: string }) => key.toLowerCase() === given.toLowerCase();
    const meant = areas.find(isMeant)?.groups ?? groups.filter(isMeant);
    if (meant.length === 0) throw new RefusedError('GROUP-UNKNOWN', { group: given });
    return meant;
  });
  return [...new Set(named)];
}
