import type { InventoryKind } from '../inventory/inventory.ts';
import type { LedgerEntry } from '../reconcile/ledger.ts';
import type { ExportFinding } from '../store/export-findings.ts';
import type { RefusedRow } from '../store/export-queries.ts';
import type { SixClearScore } from '../store/six-clear-scores.ts';
import type { PendingItem } from './export-context.ts';

/** What a district's workbook holds, for its first page. */
export interface DistrictFacts {
  readonly entries: readonly LedgerEntry[];
  readonly kinds: readonly InventoryKind[];
  readonly pending: readonly PendingItem[];
  readonly refused: readonly RefusedRow[];
  readonly findings: readonly ExportFinding[];
  /** How clear what must be clear is, over the district and its parts. */
  readonly scores: readonly SixClearScore[];
}
