import { z } from 'zod';
import { inventoryKinds } from '../inventory/inventory.ts';
import { submissionStates } from '../store/submissions/submission-states.ts';

const count = z.number().int().nonnegative();

/** Words that are shown: a terminal would obey a control character. */
const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^\P{Cc}*$/u);

/** What a pack says of itself: whose part it is, where and when it was made, and what it holds, to be counted again. */
export const manifestSchema = z.strictObject({
  /** The version of the program that made it. */
  program: words(40),
  /** The version of the workspace's schema. */
  workspace_schema: count,
  scope: z.strictObject({ type: z.enum(['district', 'commune']), code: words(10) }),
  /** The workspace it comes from, by its mark, and the state that one was in: the head of its log. */
  origin: z.strictObject({ workspace: words(64), operation: count, hash: words(64) }),
  packed_at: words(40),
  packed_by: words(200),
  counts: z.strictObject({
    submissions: count,
    rows: count,
    records: count,
    decisions: count,
    rules: count,
    receipts: count,
    waivers: count,
    /** Packs made before readiness travelled do not say it. */
    readiness: count.default(0),
  }),
  /** Every list with its sums: whole đồng and hundredths of m², as exact digits. */
  lists: z.array(
    z.strictObject({
      key: z.string().length(64),
      kind: z.enum(inventoryKinds),
      file: words(1024),
      version: count,
      state: z.enum(submissionStates),
      /** Whether the pack holds every row of it. */
      whole: z.boolean(),
      records: count,
      sums: z.record(z.string(), z.string()),
    }),
  ),
});

export type Manifest = z.output<typeof manifestSchema>;
