import type { Milestone } from '../../settings/milestones.ts';

/** The milestone of the last day that is past, and of today or the next day that is to come. */
export function milestonesAround(
  milestones: readonly Milestone[],
  day: string,
): { readonly last: Milestone | undefined; readonly next: Milestone | undefined } {
  return {
    last: milestones.findLast(({ date }) => date < day),
    next: milestones.find(({ date }) => date >= day),
  };
}
