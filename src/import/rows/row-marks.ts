import { sequenceColumn } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { AnyRecord } from '../../inventory/inventory.ts';
import type { Row } from '../../workbook/cell.ts';
import { filledCells, isAmount, textAt } from '../../workbook/table/cell-text.ts';
import { columnOf, type ReadableTable } from './readable-table.ts';

/** A record with the mark of its row. */
export interface MarkedRecord {
  /** The row's number in its sheet. */
  readonly row: number;
  readonly mark: string | undefined;
  readonly rowId: number;
  readonly record: AnyRecord;
}

/** In a table that numbers no rows, every row that has more than a name and amounts counts as numbered. */
const asNumbered = '1';

/** Returns what marks a row: its number or letter; undefined for one that stands among marked ones without any. */
export function rowMarks(table: ReadableTable): (row: Row) => string | undefined {
  const sequence = sequenceColumn(table.columns);
  const naming = columnOf(table, inventories[table.inventory.kind].naming);
  return (row) => {
    if (sequence === undefined) return isBare(row, naming) ? undefined : asNumbered;
    return textAt(row, sequence) || undefined;
  };
}

/** Whether a row has a name and amounts only. */
function isBare(row: Row, naming: number | undefined): boolean {
  const others = filledCells(row).filter(({ column }) => column !== naming);
  return others.length > 0 && others.every(isAmount);
}
