import type { MatchedColumn } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { parsePartialDate } from '../../text/date.ts';
import type { Cell, Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { tellingCells } from '../rows/texts-in.ts';

/** Values that are looked at. */
const lookedAt = 50;

/**
 * The match with columns "Nam" and "Nữ" taken for the dates of birth of men and women where nothing but dates stands in
 * them, and no other column has them: the heading above them is left out in many lists.
 */
export function withDatesBySex(match: TableMatch, rows: readonly Row[]): TableMatch {
  const { splitColumns } = inventories[match.kind];
  const marked = match.columns.filter(({ key, settles }) => settles !== undefined && settles.field === key);
  const cells = marked.map(({ column }) => tellingCells(column, rows, lookedAt));
  if (marked.length < 2 || cells.flat().length === 0 || !cells.flat().every(isDate)) return match;
  const dated = (column: MatchedColumn): MatchedColumn => {
    const { settles } = column;
    const split = splitColumns.find(
      ({ field, settles: own }) => own.value === settles?.value && field !== own.field,
    );
    return marked.includes(column) && split ? { ...column, key: split.field } : column;
  };
  const columns = match.columns.map(dated);
  const filled = columns.find((column, index) => column !== match.columns[index])?.key;
  if (filled === undefined || match.columns.some(({ key }) => key === filled)) return match;
  return { ...match, columns, missing: match.missing.filter((key) => key !== filled) };
}

function isDate(cell: Cell): boolean {
  return cell.kind === 'date' || parsePartialDate(cellText(cell)).ok;
}
