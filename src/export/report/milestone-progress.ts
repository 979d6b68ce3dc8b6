import { type Milestone, milestonesInOrder } from '../../settings/milestones.ts';
import type { Milestones } from '../../settings/settings.ts';
import { daysBetween } from '../../text/hanoi-time.ts';
import { cityProgress } from '../city/city-progress.ts';
import type { ExportContext } from '../export-context.ts';
import { type Measured, shareOf } from './measures.ts';

/** A date with what is to be whole by then, and how far it is. */
export interface MilestoneProgress extends Measured {
  readonly milestone: Milestone;
  readonly state: 'done' | 'overdue' | 'due';
  /** From today to the date; below 0 when it is past. */
  readonly days: number;
}

/** Each date the city holds itself to, in their order, beside what the store says on the day of the run. */
export function milestoneProgress(
  context: ExportContext,
  { milestones, today }: { readonly milestones: Milestones; readonly today: string },
): readonly MilestoneProgress[] {
  return milestonesInOrder(milestones).map((milestone) => {
    const { part, whole } = cityProgress(context, milestone.measure);
    const progress = shareOf(part, whole);
    const days = daysBetween(today, milestone.date);
    const isDone = progress.share === 1;
    return { milestone, ...progress, days, state: isDone ? 'done' : days < 0 ? 'overdue' : 'due' };
  });
}
