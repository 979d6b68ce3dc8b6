import type { Messages } from '../../messages/messages.ts';
import type { Milestones } from '../../settings/settings.ts';

type Milestone = Milestones['milestones'][number];

/** The dates the city holds itself to, earliest first. */
export function milestonesInOrder({ milestones }: Milestones): readonly Milestone[] {
  return milestones.toSorted((left, right) => (left.date < right.date ? -1 : 1));
}

/** What is to be done by a date, in the reader's language where the city says it in both. */
export function milestoneName({ name, name_en }: Milestone, { language }: Messages): string {
  return language === 'en' ? (name_en ?? name) : name;
}

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
