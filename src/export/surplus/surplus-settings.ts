import type { Norms } from '../../settings/settings.ts';
import type { StatutoryClocks } from '../../settings/statutory-clocks.ts';

/** What the plan for surplus premises is held to, beside the store. */
export interface SurplusSettings {
  readonly clocks: StatutoryClocks;
  readonly norms: Norms;
  /** `YYYY-MM-DD`: the day by which dates are past. */
  readonly today: string;
}
