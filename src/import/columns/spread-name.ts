import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import type { FoundTable, MergesOfSheet } from '../../workbook/table/scan.ts';

/**
 * The match with a name that is written in two columns below one merged heading: "Họ và tên" above "Nguyễn Văn" and
 * "An". The sheet is asked only where the column beside the name has no heading of its own.
 */
export async function withSpreadName(
  match: TableMatch,
  { heading }: FoundTable,
  mergesOfSheet: MergesOfSheet,
): Promise<TableMatch> {
  const { joinedColumns } = inventories[match.kind];
  const name = match.columns.find(({ key }) => key !== undefined && key === joinedColumns?.field);
  if (!name || name.joins !== undefined) return match;
  const next = name.column + 1;
  if (heading.columns.some(({ column }) => column === next)) return match;
  const isSpread = (await mergesOfSheet()).some(
    ({ firstRow, firstColumn, lastColumn }) =>
      heading.from <= firstRow &&
      firstRow <= heading.to &&
      firstColumn === name.column &&
      lastColumn === next,
  );
  if (!isSpread) return match;
  return {
    ...match,
    columns: match.columns.map((column) => (column === name ? { ...column, joins: next } : column)),
  };
}
