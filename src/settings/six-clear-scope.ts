import { z } from 'zod';
import { fieldEntries, inventories } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import { surplusArrangement } from '../inventory/premises.ts';

/** Whether a record has a receiver, as `v_<kind>.state` says it. */
const stateColumn = 'state';
const states = ['pending', 'assigned'] as const;

/** Values that a record must have, by column: one of each list; no column at all means every record. */
export type ScopeCondition = Readonly<Record<string, readonly string[]>>;

/** The records of each kind that must be clear: those that meet one of its conditions; a kind that is not named has none. */
export type SixClearScope = Readonly<Partial<Record<InventoryKind, readonly ScopeCondition[]>>>;

/** A condition may ask for the choices that the inventory declares, and for records with or without a receiver. */
function conditionSchema(kind: InventoryKind): z.ZodType<ScopeCondition> {
  const choices = fieldEntries(inventories[kind]).flatMap(([key, field]) => {
    const values = field.choices?.map(({ value }) => value) ?? [];
    return values.length === 0 ? [] : [[key, z.array(z.enum(values)).min(1).optional()] as const];
  });
  const state = [stateColumn, z.array(z.enum(states)).min(1).optional()] as const;
  return z.strictObject(Object.fromEntries([...choices, state])) as unknown as z.ZodType<ScopeCondition>;
}

const kindSchemas = inventoryKinds.map((kind) => [kind, z.array(conditionSchema(kind)).optional()] as const);

const scopeSchema = z.strictObject(Object.fromEntries(kindSchemas)) as unknown as z.ZodType<SixClearScope>;

/**
 * By default surplus premises, as the plan of 2025–2029 asks; and, which is this program's own extension, work without a
 * receiver and people not yet placed.
 */
const usualScope: SixClearScope = {
  staff: [{ plan: ['chưa bố trí'] }],
  premises: [{ arrangement: [surplusArrangement] }],
  projects: [{ [stateColumn]: ['pending'] }],
};

const usual = { applies_to: usualScope, when_begun: true };

/** To what the six clear apply. */
export const sixClearSettingsSchema = z
  .strictObject({
    applies_to: scopeSchema.default(usualScope),
    /** Also records for which somebody began to fill in the six, whatever they are. */
    when_begun: z.boolean().default(true),
  })
  .default(usual);
export type SixClearSettings = z.infer<typeof sixClearSettingsSchema>;
