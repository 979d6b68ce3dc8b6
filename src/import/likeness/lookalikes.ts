import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../../store/database.ts';
import { hasBareRecords, lookalikes } from '../../store/submissions/lookalikes.ts';

/** A finding, and the record it is about. */
interface FoundOfRecord {
  readonly finding: Finding;
  readonly record: number;
}

/**
 * Says once of each group of records that are alike, though no code tells, that they may be one thing written twice. They
 * all stay records: a person decides.
 */
export function reportLookalikes(
  store: Store,
  submissionId: number,
  kind: InventoryKind,
): readonly FoundOfRecord[] {
  const { fields, likenesses = [], naming } = inventories[kind];
  if (likenesses.length === 0 || !hasBareRecords(store, submissionId, kind)) return [];
  const found = new Map<number, Finding>();
  for (const likeness of likenesses) {
    const shared = likeness.fields.map((key) => fields[key]?.heading ?? key).join(', ');
    for (const { record, sheet, row, ...values } of lookalikes(store, submissionId, kind, likeness)) {
      if (found.has(record)) continue;
      found.set(
        record,
        ruleFinding('ROW-LIKE-ANOTHER', { kind, field: naming, sheet, row }, { ...values, shared }),
      );
    }
  }
  return [...found].map(([record, finding]) => ({ record, finding }));
}
