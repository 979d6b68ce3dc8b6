import type { InventoryKind } from '../../inventory/inventory.ts';
import type { LedgerEntry } from '../../reconcile/ledger.ts';
import type { SixClearScore } from '../../store/checks/six-clear-scores.ts';
import type { FindingSummary } from '../tables/finding-summary.ts';

/** What a district's workbook holds, for its first page. */
export interface DistrictFacts {
  readonly entries: readonly LedgerEntry[];
  readonly kinds: readonly InventoryKind[];
  /** Rejected and repeated rows. */
  readonly refused: number;
  readonly findings: FindingSummary;
  /** How clear what must be clear is, over the district and its parts. */
  readonly scores: readonly SixClearScore[];
}
