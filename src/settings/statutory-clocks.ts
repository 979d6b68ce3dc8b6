import { z } from 'zod';

/** The days the law gives for an act on local assets; data, because decrees change them. */
const clockSchema = z.strictObject({
  act: z.string().min(1),
  article: z.string().min(1),
  /** From the day the dossier is complete to the decision. */
  decide_days: z.int().min(1),
  /** From the decision to handing over; absent where the law counts otherwise. */
  hand_over_days: z.int().min(1).optional(),
  /** How many months a decision holds; absent where it does not lapse. */
  valid_months: z.int().min(1).optional(),
});

export const statutoryClocksSchema = z.strictObject({
  source: z.string().min(1),
  acts: z.array(clockSchema),
});
export type StatutoryClocks = z.infer<typeof statutoryClocksSchema>;
