import type { MilestoneMeasure, Milestones } from '../../settings/settings.ts';
import { cityProgress } from '../city/city-progress.ts';
import type { ExportContext } from '../export-context.ts';
import { type SurplusItem, surplusItems } from '../surplus/surplus-facts.ts';
import { type CommuneFigures, communeFigures } from './commune-figures.ts';
import { type Measured, shareOf } from './measures.ts';
import { type MilestoneProgress, milestoneProgress } from './milestone-progress.ts';

/** What a report is asked for beside the state of the store. */
export interface ReportSettings {
  readonly milestones: Milestones;
  /** `YYYY-MM-DD`: the day by which dates are past. */
  readonly today: string;
  /** Where a workbook of this name lies, seen from the report; undefined where it is not. */
  readonly whereIs: (what: 'city' | 'commune' | 'district' | 'surplus', file: string) => string | undefined;
}

/** All that the page tells. */
export interface ReportFacts extends ReportSettings {
  readonly context: ExportContext;
  readonly communes: readonly CommuneFigures[];
  readonly dates: readonly MilestoneProgress[];
  readonly surplus: readonly SurplusItem[];
  /** How far the city is with one matter. */
  readonly progress: (measure: MilestoneMeasure) => Measured;
}

/** Reads what the page tells, from the state the context stands for. */
export function reportFacts(context: ExportContext, settings: ReportSettings): ReportFacts {
  const communes = communeFigures(context);
  return {
    ...settings,
    context,
    communes,
    dates: milestoneProgress(context, settings),
    surplus: surplusItems(context),
    progress: (measure) => {
      const { part, whole } = cityProgress(context, measure);
      return shareOf(part, whole);
    },
  };
}
