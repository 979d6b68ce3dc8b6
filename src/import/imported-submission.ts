import type { SeverityCounts } from '../findings/finding.ts';
import type { CorrectionCounts } from '../inventory/correction.ts';
import type { InventoryKind } from '../inventory/inventory.ts';
import type { BuiltSubmission } from './row-keeper.ts';

/** One submission as an import reports it. */
export interface ImportedSubmission extends BuiltSubmission {
  readonly id: number;
  readonly file: string;
  readonly sheet: string;
  readonly kind: InventoryKind;
  readonly district: string;
  readonly version: number;
  readonly findings: SeverityCounts;
  /** The store already held exactly this; nothing was changed. */
  readonly unchanged: boolean;
  /** The remembered answers by which its columns were understood. */
  readonly profile?: string | undefined;
  /** What changed, when the file was a correction workbook. */
  readonly correction?: CorrectionCounts;
}
