import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import type { ReadContext } from '../../inventory/reading.ts';
import type { Row } from '../../workbook/cell.ts';
import type { RowNature } from '../../workbook/table/row-nature.ts';
import type { MergesOfSheet } from '../../workbook/table/scan.ts';
import { SectionFacts } from '../sections/sections.ts';
import { letteredRows } from './lettered-rows.ts';
import { partRows } from './part-rows.ts';
import { filledFields } from './readable-table.ts';
import { WrappedRows } from './wrapped-rows.ts';

/** Tells what a row is, which may belong to the record above it, or be one in spite of its letter; rows come from top to bottom. */
export type FurtherRows = (row: Row, nature: RowNature) => Promise<RowNature>;

/** Returns what tells the rows of a table that continue a record, state parts of one, or have a letter for their number. */
export function furtherRows(match: TableMatch, context: ReadContext, merges: MergesOfSheet): FurtherRows {
  const { kind, columns } = match;
  const table = { inventory: inventories[kind], columns, context, present: filledFields(columns) };
  const sections = new SectionFacts(table);
  const wrapped = new WrappedRows(table, (row) => sections.names(row), merges);
  const parts = partRows(match, merges);
  const lettered = letteredRows(match, (row) => sections.names(row));
  return async (row, given) => {
    const nature = lettered(row, given);
    if (await wrapped.isContinuation(row, nature)) return 'continuation';
    return (await parts?.isPart(row, nature)) ? 'part' : nature;
  };
}
