import type { Milestones } from './settings.ts';

export type Milestone = Milestones['milestones'][number];

/** The dates the city holds itself to, earliest first. */
export function milestonesInOrder({ milestones }: Milestones): readonly Milestone[] {
  return milestones.toSorted((left, right) => compare(left.date, right.date));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
