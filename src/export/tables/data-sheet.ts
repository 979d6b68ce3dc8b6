import type { ColumnSpec, SheetSpec, TableRow } from '../../workbook/write/spec.ts';

/** A sheet for programs as much as for people: nothing but one table, its heading in the first row. */
export function dataSheet(name: string, columns: readonly ColumnSpec[], rows: Iterable<TableRow>): SheetSpec {
  return { name, blocks: [{ kind: 'table', columns, rows }], landscape: true, pagesWide: 'legible' };
}
