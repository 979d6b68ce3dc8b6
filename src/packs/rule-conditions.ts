import { z } from 'zod';
import { RefusedError } from '../findings/refusals.ts';
import { inventoryKinds } from '../inventory/inventory.ts';
import type { RuleCondition } from '../mapping/rules/condition.ts';

const text = z.string().max(500);
const code = z.string().max(10);
const houseNumber = z.number().int().nonnegative().nullable();
const kind = z.enum(inventoryKinds);

/** The conditions that the mapping room knows; one of another shape would be followed by nobody. */
const conditionSchema: z.ZodType<RuleCondition> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('street'),
    formerCommune: code,
    street: text,
    numbers: z.strictObject({ parity: z.enum(['all', 'odd', 'even']), from: houseNumber, to: houseNumber }),
  }),
  z.strictObject({ type: z.literal('hamlet'), formerCommune: code, hamlet: text }),
  z.strictObject({
    type: z.literal('unit'),
    district: code,
    unit: text,
    kinds: z.array(kind),
    formerCommune: code.nullable(),
  }),
  z.strictObject({
    type: z.literal('list'),
    name: text,
    entries: z.array(z.strictObject({ district: code, kind, code: text })),
  }),
]);

/** Throws a `RefusedError` for rules of a pack that are none. */
export function checkConditions(conditions: readonly string[]): void {
  for (const condition of conditions)
    if (!conditionSchema.safeParse(JSON.parse(condition)).success)
      throw new RefusedError('PACK-DAMAGED', { what: 'mapping_rule.condition' });
}
