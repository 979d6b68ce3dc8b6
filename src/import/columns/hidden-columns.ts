import { columnLetters } from '../../workbook/cell.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';
import type { HeadingColumn } from '../../workbook/table/heading-columns.ts';
import type { TableEvent } from '../../workbook/table/scan.ts';

/** The columns of a sheet's tables that are hidden in it, by letters. They are read like any other. */
export async function hiddenColumns(
  workbook: OpenedWorkbook,
  sheet: SheetInfo,
  headings: readonly HeadingColumn[],
): Promise<readonly string[]> {
  const { hiddenColumns: ranges } = await workbook.readSheetDetails(sheet);
  const isHidden = (column: number) => ranges.some(({ first, last }) => first <= column && column <= last);
  const columns = new Set(headings.map(({ column }) => column).filter(isHidden));
  return [...columns].sort((left, right) => left - right).map(columnLetters);
}

/** The columns that a table, or the table of a form, begins with; none for a row. */
export function headingColumnsOf(event: TableEvent): readonly HeadingColumn[] {
  if (event.type === 'row') return [];
  return event.type === 'form' ? (event.form.table?.heading.columns ?? []) : event.table.heading.columns;
}
