import type { AnyRecord } from '../../../src/inventory/inventory.ts';
import type { ComparedRecord } from '../../../src/store/outputs/match-queries.ts';

/** A record of a list as the store hands it out; what is not given is not written. */
export function recordOf(
  id: number,
  fields: AnyRecord,
  rest: Partial<Pick<ComparedRecord, 'district' | 'submission'>> = {},
): ComparedRecord {
  const { district = '002', submission = 1 } = rest;
  return { id, submission, district, file: 'bang-ke.xlsx', table: 1, sheet: 'Tài sản', row: id, fields };
}

export function idsOf(records: readonly ComparedRecord[]): readonly number[] {
  return records.map(({ id }) => id);
}
