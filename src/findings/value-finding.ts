import type { Field } from '../inventory/field.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { ValueFlaw } from '../inventory/reading.ts';
import type { Finding } from './finding.ts';
import { valueProblemCode, valueProblems } from './value-problems.ts';

/** A field of an inventory, by its key. */
export interface FieldOfKind {
  readonly kind: InventoryKind;
  readonly key: string;
  readonly field: Field;
}

/** A finding about one value of a field, with the severity of its flaw, at the place given. */
export function valueFinding(
  { kind, key, field }: FieldOfKind,
  { problem, values }: ValueFlaw,
  {
    sheet,
    row,
    column,
  }: { readonly sheet: string; readonly row: number; readonly column?: number | undefined },
): Finding {
  return {
    code: valueProblemCode(kind, key, field, problem),
    severity: valueProblems[problem],
    kind,
    field: key,
    sheet,
    row,
    ...(column === undefined ? {} : { column }),
    values: { ...values, heading: field.heading },
  };
}
