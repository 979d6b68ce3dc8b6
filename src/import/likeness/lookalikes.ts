import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { inventories } from '../../inventory/inventories.ts';
import { hasBareRecords, lookalikes } from '../../store/submissions/lookalikes.ts';
import type { FindingOfRow } from '../rows/readable-table.ts';
import type { TablesOf } from '../totals/table-read.ts';

/**
 * Says once of each group of records that are alike, though no code tells, that they may be one thing written twice; not of
 * two of which that is told already. They all stay records: a person decides.
 */
export function reportLookalikes(
  { store, submissionId, kind }: TablesOf,
  told: ReadonlySet<number>,
): readonly FindingOfRow[] {
  const { fields, likenesses = [], naming } = inventories[kind];
  if (likenesses.length === 0 || !hasBareRecords(store, submissionId, kind)) return [];
  const found = new Map<number, Finding>();
  for (const likeness of likenesses) {
    const shared = likeness.fields.map((key) => fields[key]?.heading ?? key).join(', ');
    for (const { record, sheet, row, ...values } of lookalikes(store, submissionId, kind, likeness)) {
      if (found.has(record) || (values.count === 2 && told.has(record))) continue;
      found.set(
        record,
        ruleFinding('ROW-LIKE-ANOTHER', { kind, field: naming, sheet, row }, { ...values, shared }),
      );
    }
  }
  return [...found].map(([rowId, finding]) => ({ rowId, finding }));
}
