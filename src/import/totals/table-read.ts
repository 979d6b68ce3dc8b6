import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../../store/database.ts';
import type { Sums } from './sums.ts';

/** A table whose rows are read, with what they come to. */
export interface TableRead {
  readonly id: number;
  readonly sheet: string;
  /** The last row of its heading. */
  readonly row: number;
  /** What stands above it, and the sheet's name. */
  readonly title: string;
  readonly sums: Sums;
}

/** The submission that the tables are of. */
export interface TablesOf {
  readonly store: Store;
  readonly submissionId: number;
  readonly kind: InventoryKind;
}
