import type { FindingValues } from '../../findings/finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../database.ts';
import { hasEarlierTwin, replacedBySame } from '../schema/receipt-views.ts';

/** What was found in a row of a receipt, or in the whole, while nothing later from the same people takes its place. */
export interface FindingOfReceipt {
  readonly code: RuleCode;
  readonly commune: string;
  /** `P3`. */
  readonly receipt: string;
  readonly receipt_sheet: string | null;
  readonly receipt_row: number | null;
  readonly values: FindingValues;
  /** The record of the current versions that it is about, and where that stands; null for none. */
  readonly record: number | null;
  readonly kind: InventoryKind | null;
  readonly submission: number | null;
  readonly sheet: string | null;
  readonly row: number | null;
}

type Stored = Omit<FindingOfReceipt, 'values'> & { readonly details: string };

/** What receipts in force say that somebody must look at, in the order of receipts and their rows. */
export function findingsOfReceipts(store: Store): readonly FindingOfReceipt[] {
  return store
    .prepare<[], Stored>(
      `SELECT f.code, p.commune_code AS commune, 'P' || p.id AS receipt, f.sheet AS receipt_sheet,
         f.row AS receipt_row, f.details, s.kind, r.id AS record, s.id AS submission, t.sheet, r.number AS row
       FROM receipt_finding AS f
       JOIN receipt AS p ON p.id = f.receipt_id AND p.state = 'current'
       LEFT JOIN receipt_line AS l ON l.receipt_id = f.receipt_id AND l.sheet = f.sheet AND l.row = f.row
       LEFT JOIN submission AS s ON s.state = 'current'
         AND s.id = (SELECT submission_id FROM row WHERE id = coalesce(l.record_id, f.record_id))
       LEFT JOIN row AS r ON r.id = coalesce(l.record_id, f.record_id) AND s.id IS NOT NULL
       LEFT JOIN source_table AS t ON t.id = r.source_table_id
       WHERE CASE WHEN l.id IS NULL THEN NOT ${hasEarlierTwin} ELSE NOT ${replacedBySame} END ORDER BY f.id`,
    )
    .all()
    .map(({ details, ...rest }) => ({ ...rest, values: JSON.parse(details) as FindingValues }));
}
