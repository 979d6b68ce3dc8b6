import type { NamedList, SheetSpec } from '../../workbook/write/spec.ts';

/** A sum in whole đồng or hundredths of m². */
export interface ExpectedSum {
  /** The heading of the column it stands under. */
  readonly heading: string;
  readonly unit: 'đồng' | 'm²';
  readonly total: bigint;
}

/** What ledger or store, asked apart from the rows shown, say that the first table of a sheet holds. */
export interface Expectation {
  readonly sheet: string;
  readonly rows: bigint;
  readonly sums: readonly ExpectedSum[];
}

/** A workbook ready to be written, and what it is held to afterwards. */
export interface PlannedWorkbook {
  /** Its name in the folder of the run. */
  readonly file: string;
  readonly title: string;
  readonly sheets: readonly SheetSpec[];
  readonly lists?: readonly NamedList[];
  readonly expectations: readonly Expectation[];
}
