import type { ValueKind } from '../../inventory/field.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import { foldText } from '../../text/fold.ts';

type Value = string | number | null;

/** A field whose value differs between two records of one thing: whole đồng, hundredths of m², codes, as stored. */
export interface FieldChange {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

/**
 * What the general inventory and what is handed over both say of a thing. What is only planned for it (receiver,
 * arrangement, handling, the six clear) is no part of what was counted.
 */
export const comparedFields: Readonly<Record<InventoryKind, readonly string[]>> = {
  staff: [
    'full_name',
    'birth_date',
    'gender',
    'citizen_id',
    'employment_type',
    'position',
    'grade_code',
    'salary_coefficient',
    'qualification',
    'specialism',
    'former_unit',
    'former_commune',
  ],
  assets: [
    'inventory_code',
    'asset_code',
    'name',
    'section',
    'plate',
    'unit',
    'quantity',
    'original_cost',
    'residual_value',
    'year_in_use',
    'custodian',
    'location',
    'former_commune',
    'ownership',
    'condition',
  ],
  premises: [
    'premises_code',
    'name',
    'address',
    'former_commune',
    'land_area',
    'floor_area',
    'floors',
    'year_built',
    'year_in_use',
    'land_certificate',
    'original_cost',
    'residual_value',
    'present_user',
    'present_use',
  ],
  projects: [
    'project_code',
    'name',
    'work_kind',
    'investor',
    'former_communes',
    'total_investment',
    'disbursed',
    'plan_this_year',
    'start_year',
    'finish_year',
    'received_on',
    'deadline',
    'status',
  ],
  records: [
    'record_code',
    'title',
    'field',
    'period',
    'quantity',
    'unit',
    'finished',
    'secrecy',
    'former_unit',
    'former_commune',
  ],
};

const wordKinds: ReadonlySet<ValueKind> = new Set(['text', 'address']);

/** Whether two lists mean the same by a value: words that differ in capitals, tone placement or spaces do. */
function meansTheSame(kind: ValueKind | undefined, before: Value, after: Value): boolean {
  if (before === after) return true;
  if (kind === undefined || !wordKinds.has(kind)) return false;
  return typeof before === 'string' && typeof after === 'string' && foldText(before) === foldText(after);
}

/**
 * The compared fields that differ between two records of one thing. A field that one of the lists states nowhere is
 * not compared: that list has no such column.
 */
export function changedFields(
  kind: InventoryKind,
  { before, after }: { readonly before: AnyRecord; readonly after: AnyRecord },
  isStated: (field: string) => boolean,
): readonly FieldChange[] {
  const { fields } = inventories[kind];
  return comparedFields[kind]
    .filter(isStated)
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => !meansTheSame(fields[change.field]?.kind, change.before, change.after));
}
