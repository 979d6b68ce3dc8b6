import type { Field } from '../inventory/field.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { Severity } from './finding.ts';

/**
 * What can be wrong with one value, whatever its field. The code of such a finding is built from the
 * inventory, the field and the problem: `STAFF-CITIZEN-ID-LENGTH`.
 */
export const valueProblems = {
  MISSING: 'error',
  UNREADABLE: 'error',
  OUTSIDE: 'error',
  IMPOSSIBLE: 'error',
  LENGTH: 'error',
  'NOT-DIGITS': 'error',
  SCIENTIFIC: 'error',
  FRACTION: 'error',
  'TOO-LARGE': 'error',
  'NOT-IN-LIST': 'error',
  UNKNOWN: 'error',
  AMBIGUOUS: 'error',
  'CELL-ERROR': 'error',
  'BECAME-DAY': 'error',
  'TICK-FOR-WORDS': 'error',
  'DITTO-ALONE': 'error',
  'EITHER-STYLE': 'error',
  'EITHER-AMOUNT': 'error',
  'EITHER-UNIT': 'error',
  'EITHER-ORDER': 'error',
  'EITHER-END': 'error',
  TURNED: 'error',
  'YEAR-AS-DAY': 'error',
  'IN-TWO-COLUMNS': 'error',
  VACANT: 'error',
  'MORE-THAN-NAME': 'warning',
  'DISTRICT-DISAGREES': 'warning',
  ROUNDED: 'warning',
  'UNIT-DISAGREES': 'warning',
  'HEADING-DISAGREES': 'warning',
  'OLD-ID': 'warning',
  'PROVINCE-UNKNOWN': 'warning',
  'FORMAT-UNUSUAL': 'warning',
  PADDED: 'info',
  RETIRED: 'info',
  VAGUE: 'info',
  SERIAL: 'info',
  DITTO: 'info',
} as const satisfies Record<string, Severity>;

export type ValueProblem = keyof typeof valueProblems;

/** The part of a finding code that names a field: `citizen_id` → `CITIZEN-ID`. */
export function fieldCodeName(key: string, field: Field): string {
  return field.codeName ?? key.toUpperCase().replaceAll('_', '-');
}

/** The code of a finding about one value: (staff, citizen_id, LENGTH) → `STAFF-CITIZEN-ID-LENGTH`. */
export function valueProblemCode(
  kind: InventoryKind,
  key: string,
  field: Field,
  problem: ValueProblem,
): string {
  return `${kind.toUpperCase()}-${fieldCodeName(key, field)}-${problem}`;
}
