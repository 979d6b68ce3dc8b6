import { settleDuplicates } from './likeness/duplicates.ts';
import { reportLookalikes } from './likeness/lookalikes.ts';
import type { RowKeeper } from './row-keeper.ts';
import { summaryFindings } from './totals/summaries.ts';
import type { TableRead, TablesOf } from './totals/table-read.ts';
import { type UnitsOfTable, unitFindings } from './units/open-units.ts';

/** The tables of a submission, when all their rows are kept. */
export interface TablesTaken {
  readonly read: readonly TableRead[];
  readonly units: readonly UnitsOfTable[];
}

/**
 * Settles what only all rows of a submission together tell: which records repeat others, which look like them, which tables
 * sum up others, and in what their money is counted.
 */
export function settleWhole(own: TablesOf, tables: TablesTaken, keeper: RowKeeper): void {
  const { store, submissionId, kind } = own;
  const duplicates = settleDuplicates(store, submissionId, kind, (finding, record) =>
    keeper.addFindingsOf(record, [finding]),
  );
  for (const { amounts } of duplicates) keeper.moveToDuplicate(amounts);
  for (const { finding, record } of reportLookalikes(store, submissionId, kind))
    keeper.addFindingsOf(record, [finding]);
  for (const finding of summaryFindings(own, tables.read)) keeper.addFinding(finding);
  for (const finding of unitFindings(tables.units)) keeper.addFinding(finding);
}
