import type { InventoryKind } from '../inventory/inventory.ts';

/** How much a finding matters: an error must be mended, a warning looked at, an info known. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What a message needs to say something about this case; data, never a sentence. */
export type FindingValues = Readonly<Record<string, string | number>>;

/** Something a person should look at, found in one stage and kept as data. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly kind?: InventoryKind;
  /** The key of the field concerned. */
  readonly field?: string;
  readonly sheet?: string;
  /** 1-based. */
  readonly row?: number;
  /** 1-based. */
  readonly column?: number;
  readonly values: FindingValues;
}

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Whether a finding of this severity is at or above a threshold. */
export function reaches(severity: Severity, threshold: Severity | 'never'): boolean {
  if (threshold === 'never') return false;
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
