import { z } from 'zod';

/**
 * What fits a division, and the least level of education, by which training needs are told. Data of the city: names of
 * divisions that end in "…" stand for all that begin so; a specialism fits when its words hold one of those listed.
 */
export const trainingSchema = z
  .strictObject({
    source: z.string(),
    fields: z.array(
      z.strictObject({
        field: z.string().min(1),
        divisions: z.array(z.string().min(1)).min(1),
        specialisms: z.array(z.string().min(1)).min(1),
      }),
    ),
    /** From the lowest to the highest, each with the words people write for it. */
    levels: z.array(z.strictObject({ level: z.string().min(1), words: z.array(z.string().min(1)).min(1) })),
    least_levels: z.array(
      z.strictObject({ employment_types: z.array(z.string()).min(1), level: z.string() }),
    ),
  })
  .refine(
    ({ levels, least_levels }) =>
      least_levels.every(({ level }) => levels.some((known) => known.level === level)),
    { path: ['least_levels'], message: 'level ∉ levels' },
  );
export type TrainingData = z.infer<typeof trainingSchema>;
