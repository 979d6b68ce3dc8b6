import { z } from 'zod';
import { trialGroups } from '../inventory/readiness.ts';

const percent = z.number().min(0).max(100);

/** What a commune must have to start, and what the trial run is to reach; data of the city. */
export const readinessRulesSchema = z.strictObject({
  source: z.string(),
  posts: z.strictObject({
    secretaries: z.int().min(0),
    deputy_secretaries: z.int().min(0),
    council_vice_chairs: z.int().min(0),
    committee_vice_chairs: z.int().min(0),
  }),
  trial: z.strictObject({
    least_solved_percent: percent,
    most_minutes: z.number().positive(),
    least_satisfied_percent: percent,
  }),
  /** What the ten groups of tasks are called, in their order. */
  groups: z.array(z.string().min(1)).length(trialGroups),
});
export type ReadinessRules = z.infer<typeof readinessRulesSchema>;
