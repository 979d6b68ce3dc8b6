import type { Finding } from '../../findings/finding.ts';
import { valueFinding } from '../../findings/value-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import type { Field } from '../../inventory/field.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { ReadContext, ValueFlaw } from '../../inventory/reading.ts';
import type { Row } from '../../workbook/cell.ts';
import { maskedValues } from './masked-values.ts';

/** A table as its rows are read: its inventory, where it stands and what each column means. */
export interface ReadableTable {
  readonly inventory: Inventory;
  readonly sheet: string;
  readonly columns: readonly MatchedColumn[];
  readonly context: ReadContext;
  /** Keys of fields that have a column here. */
  readonly present: ReadonlySet<string>;
  /** How many fields the lines of its heading have, in a table of text. */
  readonly fields?: number | undefined;
}

/** The keys of the fields that have a column. */
export function filledFields(columns: readonly MatchedColumn[]): ReadonlySet<string> {
  return new Set(columns.flatMap(({ key }) => key ?? []));
}

/** A finding about a stored row. */
export interface FindingOfRow {
  readonly rowId: number;
  readonly finding: Finding;
}

/** A field of a table, and the column that fills it, if one does. */
export interface FieldOfTable {
  readonly key: string;
  readonly field: Field;
  readonly column: number | undefined;
}

/** The finding about one value of a row, what it quotes masked where rows hold ids. */
export function flawFinding(
  { inventory, sheet }: ReadableTable,
  { number: row }: Row,
  { key, field, column }: FieldOfTable,
  flaw: ValueFlaw,
): Finding {
  const finding = valueFinding({ kind: inventory.kind, key, field }, flaw, { sheet, row, column });
  return { ...finding, values: maskedValues(inventory, finding.values) };
}

/** The columns of money. */
export function moneyColumns({
  inventory,
  columns,
}: Pick<ReadableTable, 'inventory' | 'columns'>): readonly MatchedColumn[] {
  return columns.filter(({ key = '' }) => inventory.fields[key]?.kind === 'money');
}

/** The column that fills a field, alone or beside another one. */
export function columnOf({ columns }: Pick<ReadableTable, 'columns'>, key: string): number | undefined {
  return columns.find((column) => column.key === key || column.until === key)?.column;
}
