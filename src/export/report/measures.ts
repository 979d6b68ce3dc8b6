import { scaleThreshold } from 'd3-scale';
import { isHoused } from '../../inventory/premises.ts';
import type { CommuneFigures } from './commune-figures.ts';

/** What the map can be coloured by, in the order of the control. */
export const measures = ['complete', 'faultless', 'clear', 'received', 'pending'] as const;
export type Measure = (typeof measures)[number];

/** A measure of one commune. */
export interface Measured {
  /** From 0 to 1; null where there is nothing to measure. */
  readonly share: number | null;
  readonly part: number;
  readonly whole: number;
}

/** A commune by a measure. Pending is a share of what comes and may come; the others are shares of what is there or due. */
export function measured(measure: Measure, figures: CommuneFigures): Measured {
  switch (measure) {
    case 'complete':
      return shareOf(figures.sent + (isHoused(figures.headquarters) ? 1 : 0), figures.expected + 1);
    case 'faultless':
      return shareOf(figures.total - figures.faulty, figures.total);
    case 'clear':
      return shareOf(figures.clear, figures.judged);
    case 'received':
      return shareOf(figures.counted, figures.total);
    case 'pending':
      return shareOf(figures.possible, figures.total + figures.possible);
  }
}

/** A part of a whole; of nothing there is no share. */
export function shareOf(part: number, whole: number): Measured {
  return { share: whole === 0 ? null : part / whole, part, whole };
}

/** The least share of each level above the first: darker the more there is. */
const steps: Readonly<Record<'share' | 'pending', readonly [number, number, number, number]>> = {
  share: [0.5, 0.8, 0.95, 1],
  pending: [Number.MIN_VALUE, 0.01, 0.05, 0.2],
};

/** The levels of a measure as whole percentages: from, to. */
export function levelSteps(measure: Measure): readonly [number, number, number, number] {
  return steps[measure === 'pending' ? 'pending' : 'share'];
}

/** The level of a share, 0 to 4; null for none. */
export function levelOf(measure: Measure, { share }: Measured): number | null {
  if (share === null) return null;
  return scaleThreshold<number, number>().domain(levelSteps(measure)).range([0, 1, 2, 3, 4])(share);
}

/** Whole percent, never rounded up: 99.9 % is not all, and never down to nothing. */
export function percentOf(share: number): number {
  return share > 0 ? Math.max(1, Math.floor(share * 100 + 1e-9)) : 0;
}
