import type { InventoryKind } from '../../inventory/inventory.ts';
import { groupBy } from '../../reference/group.ts';
import type { PendingGroup } from './pending-groups.ts';
import { shortKeys } from './short-keys.ts';

/** All groups of one place, or of one district where no place is known, that are open for the same reason. */
export interface PendingArea extends Pick<PendingGroup, 'district' | 'place' | 'reason' | 'kinds'> {
  /** Stays the same as long as it is about the same: `K` and eight letters or digits (`short-keys.ts`). */
  readonly key: string;
  /** Every receiver that comes into question for one of its groups. */
  readonly candidates: readonly string[];
  /** Largest first. */
  readonly groups: readonly PendingGroup[];
  /** How many records wait in it. */
  readonly count: number;
}

/** Open groups by place and reason, where most waits first: what is to be settled in one talk. */
export function areasOf(groups: readonly PendingGroup[]): readonly PendingArea[] {
  const byArea = groupBy(groups, ({ reason, district, place }) => [reason, district, place ?? ''].join('\n'));
  const keys = shortKeys('K', byArea.keys());
  return [...byArea]
    .flatMap(([name, own]) => {
      const [first] = own;
      return first ? [areaOf(keys.get(name) ?? '', first, own)] : [];
    })
    .sort((left, right) => right.count - left.count || (left.key < right.key ? -1 : 1));
}

function areaOf(
  key: string,
  { district, place, reason }: PendingGroup,
  groups: readonly PendingGroup[],
): PendingArea {
  return {
    key,
    district,
    place,
    reason,
    kinds: sumOfKinds(groups),
    candidates: [...new Set(groups.flatMap(({ candidates }) => candidates))],
    groups,
    count: groups.reduce((sum, { subjects }) => sum + subjects.length, 0),
  };
}

function sumOfKinds(groups: readonly PendingGroup[]): PendingGroup['kinds'] {
  const counts: Partial<Record<InventoryKind, number>> = {};
  for (const { kind } of groups.flatMap(({ subjects }) => subjects)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
