import { mapped } from '../../repeatable.ts';
import type { CellInput, ColumnSpec, LinkInput, TableBlock } from '../../workbook/write/spec.ts';

/** A column of a table, with what it shows of an item. */
export interface Column<Item> extends ColumnSpec {
  readonly value: (item: Item) => CellInput;
}

/** A link to a sheet of the same workbook, by its own name where no other words are given. */
export function linkToSheet(sheet: string, text: string = sheet): LinkInput {
  return { kind: 'link', text, target: { sheet } };
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
