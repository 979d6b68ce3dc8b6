import { z } from 'zod';
import { inventoryKinds } from '../inventory/inventory.ts';
import { communeByCode, districtByCode } from '../reference/units.ts';
import { sixClearSettingsSchema } from './six-clear-scope.ts';

/** The figures the city has published; each is compared with the store, never forced. */
export const targetsSchema = z.strictObject({
  districts: z.int(),
  communes: z.int(),
  staff_placed: z.int(),
  staff_nd178: z.int(),
  staff_nd178_settled: z.int(),
  staff_unplaced: z.int(),
  premises: z.int(),
  premises_headquarters: z.int(),
  premises_surplus: z.int(),
  cars: z.int(),
  projects: z.int(),
  projects_to_communes: z.int(),
  projects_to_city: z.int(),
  projects_without_receiver: z.int(),
});
export type Targets = z.infer<typeof targetsSchema>;
export type TargetKey = keyof Targets;

export const targetsFileSchema = z.strictObject({ source: z.string(), targets: targetsSchema });

/** Names of positions; one that ends in "…" stands for all that begin so. */
const positionsSchema = z.array(z.string().min(1)).min(1);

/** Figures to compare communes with: they warn and never block. */
export const normsSchema = z.strictObject({
  source: z.string(),
  office_space: z.strictObject({
    source: z.string(),
    posts: z.array(z.strictObject({ positions: positionsSchema, square_metres: z.number().positive() })),
    /** For every position that is not named, in m². */
    others: z.number().positive(),
  }),
  staffing: z.strictObject({
    source: z.string(),
    base: z.int().min(0),
    /** Above so many residents there are more posts than the base. */
    residents: z.int().min(0),
    residents_per_post: z.int().min(1),
    most: z.strictObject({ xã: z.int().min(0), phường: z.int().min(0) }),
    /** The kinds of employment that take up a post. */
    counted: z.array(z.string()),
  }),
  leadership: z.strictObject({
    source: z.string(),
    posts: z.array(z.strictObject({ post: z.string(), quota: z.int().min(1), positions: positionsSchema })),
  }),
});
export type Norms = z.infer<typeof normsSchema>;

/** What can be measured beside a date. */
const milestoneMeasures = [
  'training',
  'trial',
  'inventories',
  'faultless',
  'assigned',
  'headquarters',
  'baseline',
  'surplus',
  'received',
] as const;
export type MilestoneMeasure = (typeof milestoneMeasures)[number];

/** The dates the city holds itself to, each with the share that must be whole by then. */
const datesSchema = z.array(
  z.strictObject({
    date: z.iso.date(),
    name: z.string().min(1),
    /** For output in English; the name itself where it is absent. */
    name_en: z.string().min(1).optional(),
    measure: z.enum(milestoneMeasures),
  }),
);
export const milestonesSchema = z.strictObject({ source: z.string(), milestones: datesSchema });
export type Milestones = z.infer<typeof milestonesSchema>;

/** A team's name by the code of its unit; a code that no unit has is refused, for nothing would ever show the name. */
function namesBy(units: ReadonlyMap<string, unknown>) {
  return z
    .record(
      z.string().refine((code) => units.has(code)),
      z.string().min(1),
    )
    .default({});
}

/** Names of teams; one that has none is called after its unit. */
const teamsSchema = z.strictObject({ handover: namesBy(districtByCode), receiving: namesBy(communeByCode) });
export type Teams = z.infer<typeof teamsSchema>;
export const noTeams: Teams = { handover: {}, receiving: {} };

export const headingAliasesSchema = z.partialRecord(
  z.enum(inventoryKinds),
  z.record(z.string(), z.array(z.string())),
);

/** `bangiao.config.json`: what a workspace's owner may set. */
export const configSchema = z.strictObject({
  /** ISO date up to which commitments must lie in the future while they are open; null for the day of the run. */
  as_of: z.iso.date().nullable().default(null),
  /** Published figures in the place of those that come with the program. */
  targets: targetsSchema.partial().default({}),
  /** The dates the city holds itself to; null for those that come with the program. */
  dates: datesSchema.nullable().default(null),
  teams: teamsSchema.default(noTeams),
  mapping: z
    .strictObject({
      /** Kinds that follow the people of a former commune, beside staff. */
      follow_people: z.array(z.enum(inventoryKinds)).default([]),
      /** Records nearer than this to the edge of a boundary are left to a person: neither line nor point is exact. */
      boundary_margin_metres: z.number().min(0).default(10),
    })
    .default({ follow_people: [], boundary_margin_metres: 10 }),
  identity: z
    .strictObject({
      /** Province codes accepted in a citizen id beside the valid ones. */
      extra_provinces: z.array(z.string().regex(/^\d{3}$/)).default([]),
    })
    .default({ extra_provinces: [] }),
  six_clear: sixClearSettingsSchema,
  minutes: z
    .strictObject({
      /** ISO date on which minutes are signed: it decides which form they take; null while nobody has said. */
      signed_on: z.iso.date().nullable().default(null),
      /** From so many lines on, the list of assets stands in the appendix and in a workbook beside the minutes. */
      appendix_from: z.int().min(1).default(60),
    })
    .default({ signed_on: null, appendix_from: 60 }),
});
export type Config = z.infer<typeof configSchema>;

export const defaultConfig: Config = configSchema.parse({});
