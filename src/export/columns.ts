import { mapped } from '../repeatable.ts';
import type { CellInput, ColumnSpec, TableBlock } from '../workbook/write/spec.ts';

/** A column of a table, with what it shows of an item. */
export interface Column<Item> extends ColumnSpec {
  readonly value: (item: Item) => CellInput;
}

/** A table of items, one row each, made when it is asked for. */
export function tableOf<Item>(
  columns: readonly Column<Item>[],
  items: Iterable<Item>,
  more: Omit<TableBlock, 'kind' | 'columns' | 'rows'>,
): TableBlock {
  const specs = columns.map(({ value: _, ...spec }): ColumnSpec => spec);
  const rows = mapped(items, (item) => columns.map((column) => column.value(item)));
  return { kind: 'table', columns: specs, rows, ...more };
}
