import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../../store/database.ts';
import { recordsGone } from '../../store/submissions/records-gone.ts';
import type { Submission } from '../../store/submissions/submissions.ts';

/** Says how many records of the version before are not in a new one: whoever left them out has to have meant it. */
export function goneSince(
  store: Store,
  submission: { readonly id: number; readonly kind: InventoryKind },
  earlier: Submission | undefined,
): readonly Finding[] {
  if (!earlier) return [];
  const between = { earlier: earlier.id, later: submission.id };
  const { records, gone } = recordsGone(store, submission.kind, between);
  if (gone === 0) return [];
  return [ruleFinding('SUBMISSION-RECORDS-GONE', {}, { gone, records, file: earlier.file })];
}
