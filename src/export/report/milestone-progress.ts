import { inventoryKinds } from '../../inventory/inventory.ts';
import { districts } from '../../reference/units.ts';
import type { MilestoneMeasure, Milestones } from '../../settings/settings.ts';
import { faultyRecords } from '../../store/report-queries.ts';
import { baselineSubmissions } from '../../store/submissions.ts';
import { daysBetween } from '../../text/hanoi-time.ts';
import type { ExportContext } from '../export-context.ts';
import { sumOf } from '../ledger-table.ts';
import { surplusItems } from '../surplus-facts.ts';
import { type CommuneFigures, isHoused } from './commune-figures.ts';
import { type Measured, shareOf } from './measures.ts';

type Milestone = Milestones['milestones'][number];

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
  communes: readonly CommuneFigures[],
  { milestones, today }: { readonly milestones: Milestones; readonly today: string },
): readonly MilestoneProgress[] {
  const ordered = [...milestones.milestones].sort((left, right) => compare(left.date, right.date));
  return ordered.map((milestone) => {
    const progress = progressOf(milestone.measure, context, communes);
    const days = daysBetween(today, milestone.date);
    const isDone = progress.share === 1;
    return { milestone, ...progress, days, state: isDone ? 'done' : days < 0 ? 'overdue' : 'due' };
  });
}

/** How far the city is with one matter, in what is done of what is to be done. */
export function progressOf(
  measure: MilestoneMeasure,
  context: ExportContext,
  communes: readonly CommuneFigures[],
): Measured {
  const { ledger, submissions, receiving, store } = context;
  const accepted = Number(sumOf(ledger.entries, 'rows', 'accepted'));
  const assigned = Number(sumOf(ledger.entries, 'rows', 'assigned'));
  switch (measure) {
    case 'inventories':
      return shareOf(sentInventories(submissions).size, districts.length * inventoryKinds.length);
    case 'faultless': {
      const faulty = [...faultyRecords(store).values()].reduce((sum, count) => sum + count, 0);
      return shareOf(accepted - faulty, accepted);
    }
    case 'assigned':
      return shareOf(assigned, accepted);
    case 'headquarters':
      return shareOf(communes.filter(isHoused).length, communes.length);
    case 'baseline': {
      const compared = new Set(baselineSubmissions(store).map(({ district_code }) => district_code));
      return shareOf(compared.size, districts.length);
    }
    case 'surplus': {
      const items = surplusItems(context);
      return shareOf(items.filter(({ isClear }) => isClear).length, items.length);
    }
    case 'received':
      return shareOf(
        receiving.reduce((sum, { records }) => sum + records, 0),
        communes.reduce((sum, { total }) => sum + total, 0),
      );
  }
}

function sentInventories(submissions: ExportContext['submissions']): ReadonlySet<string> {
  return new Set(submissions.map(({ district_code, kind }) => `${district_code} ${kind}`));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
