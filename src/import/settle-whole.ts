import { settleDuplicates } from './likeness/duplicates.ts';
import { reportLookalikes } from './likeness/lookalikes.ts';
import { repeatedRows } from './likeness/repeated-rows.ts';
import type { SaidRows } from './likeness/said-rows.ts';
import type { RowKeeper } from './row-keeper.ts';
import { summaryFindings } from './totals/summaries.ts';
import type { TableRead, TablesOf } from './totals/table-read.ts';
import { type UnitsOfTable, unitFindings } from './units/open-units.ts';

/** The tables of a submission, when all their rows are kept. */
export interface TablesTaken {
  readonly read: readonly TableRead[];
  readonly units: readonly UnitsOfTable[];
  readonly said: SaidRows;
}

/**
 * Settles what only all rows of a submission together tell: which records repeat others, alone or in runs, which look like
 * them, which tables sum up others, and in what their money is counted.
 */
export function settleWhole(own: TablesOf, tables: TablesTaken, keeper: RowKeeper): void {
  const duplicates = settleDuplicates(own, (finding, record) => keeper.addFindingsOf(record, [finding]));
  for (const { amounts } of duplicates) keeper.moveToDuplicate(amounts);
  const ofTables = summaryFindings(own, tables.read);
  const runs = repeatedRows(own, tables, ofTables);
  keeper.addFindingsOfRows([...runs.found, ...reportLookalikes(own, runs.told)]);
  for (const finding of [...ofTables, ...unitFindings(tables.units)]) keeper.addFinding(finding);
}
