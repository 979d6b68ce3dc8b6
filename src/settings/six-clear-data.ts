import { z } from 'zod';
import { inventoryKinds } from '../inventory/inventory.ts';

/** The six that must be clear (6 rõ), in their usual order. */
export const dimensions = ['person', 'task', 'time', 'responsibility', 'product', 'authority'] as const;
export type Dimension = (typeof dimensions)[number];

/** Who decides on a form of handling; data, because "quyết định hoặc phân cấp" is for the city to fill in. */
export const authorityMatrixSchema = z.strictObject({
  source: z.string(),
  acts: z.array(
    z.strictObject({ act: z.string(), article: z.string(), authorities: z.array(z.string()).min(1) }),
  ),
});
export type AuthorityMatrix = z.infer<typeof authorityMatrixSchema>;

/** Wordings that say nothing: anywhere, or in one of the six. */
export const vagueWordingsSchema = z.strictObject({
  source: z.string(),
  anywhere: z.array(z.string()),
  person: z.array(z.string()),
  task: z.array(z.string()),
  product: z.array(z.string()),
  authority: z.array(z.string()),
  /** Words for things that can be held. */
  products: z.array(z.string()),
});
export type VagueWordings = z.infer<typeof vagueWordingsSchema>;

/** Units that may lead beside the communes and bodies that receive. */
export const leadingUnitsSchema = z.strictObject({
  source: z.string(),
  /** Bodies of the city and of the state that receive nothing: a sở, a ban, a court. */
  bodies: z.array(z.string().min(1)),
  /** What a commune has beside its divisions, and how its divisions are called for short. */
  of_communes: z.array(z.string().min(1)),
});
export type LeadingUnits = z.infer<typeof leadingUnitsSchema>;

const suggestionSchema = z.strictObject({
  about: z.enum(dimensions),
  /** Only where it is unclear for one of these reasons; `missing` is one of them. */
  why: z.array(z.string()).min(1).optional(),
  /** Only where one of these phrases stands in the text. */
  wordings: z.array(z.string().min(1)).min(1).optional(),
  kinds: z.array(z.enum(inventoryKinds)).min(1).optional(),
  /** Only for these forms of handling, kinds of work or plans. */
  sorts: z.array(z.string()).min(1).optional(),
  /** `{name}` stands for what the record tells; an entry whose names are not all known is passed over. */
  write: z.string().min(1),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Whether an entry helps whatever the record is. */
function isForEverything({ why, wordings, kinds, sorts, write }: Suggestion): boolean {
  return !why && !wordings && !kinds && !sorts && !write.includes('{');
}

/** What to write instead, the first entry that fits; each of the six ends with one that fits everything. */
export const clearSuggestionsSchema = z.strictObject({
  source: z.string(),
  suggestions: z
    .array(suggestionSchema)
    .refine(
      (entries) =>
        dimensions.every((each) => entries.some((entry) => entry.about === each && isForEverything(entry))),
      {
        message: `each of ${dimensions.join(', ')} needs an entry without conditions and without {names}`,
      },
    ),
});
export type ClearSuggestions = z.infer<typeof clearSuggestionsSchema>;
