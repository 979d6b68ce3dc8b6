import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';

/** Why a record has no receiver yet. Once published a reason keeps its meaning. */
export type PendingReason =
  /** `map` has not been run since it came in. */
  | 'not-mapped'
  /** The former commune was split and the law leaves a choice. */
  | 'split'
  /** Several former communes that do not all lead to one commune. */
  | 'several-places'
  /** No former commune is known. */
  | 'no-place'
  /** A receiver is written, but it names no receiver, or more than one. */
  | 'destination-unclear'
  /** The person's plan says that no place has been decided. */
  | 'plan-open'
  /** A closed file of the district itself: which archive keeps it is for people to say. */
  | 'district-archive'
  /** It goes with a work that has no receiver yet, or with several whose receivers differ. */
  | 'work-pending'
  /** Decisions in force name different receivers. */
  | 'decisions-conflict'
  /** A decision without an authority names a commune that the law does not provide for the place it has now. */
  | 'decision-against-law'
  /** Rules that fit it name different receivers. */
  | 'rules-disagree'
  /** A rule that fits it names a commune that the law does not allow for its land. */
  | 'rule-against-law';

/** Opens every record of a new submission as not yet mapped. */
export function openPending(store: Store, submissionId: number, kind: InventoryKind): void {
  store
    .prepare(
      `INSERT INTO pending (record_id, reason, candidates) SELECT id, 'not-mapped', '[]' FROM ${kind} WHERE submission_id = ?`,
    )
    .run(submissionId);
}
