import type { HeadingSuggestion, MatchedColumn } from '../inventory/columns.ts';
import type { InventoryKind, readinessKind } from '../inventory/inventory.ts';
import { columnLetters } from '../workbook/cell.ts';
import type { LetterheadFacts } from './sender/letterhead-facts.ts';

/** A table on a sheet. */
export interface InspectedTable {
  readonly heading: { readonly from: number; readonly to: number };
  /** First and last row below the heading that has content; equal to the heading's end when there is none. */
  readonly rows: { readonly from: number; readonly to: number };
  /** How many rows are data. */
  readonly data_rows: number;
  readonly kind: InventoryKind | typeof readinessKind | null;
  /** A form: sentences and perhaps a table of parts, that state one record together. */
  readonly form: boolean;
  /** Share of the columns that are understood: 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly key: string | null;
    /** The column numbers the rows. */
    readonly sequence: boolean;
    /** The field that an unknown heading resembles; it is not used unless a person says so. */
    readonly suggestion: HeadingSuggestion | null;
  }[];
  readonly missing: readonly string[];
  /** The remembered answers by which the columns are understood. */
  readonly profile: string | null;
  /** What the rows above it say. */
  readonly facts: LetterheadFacts;
}

/** A column with what it was taken for. */
export function inspectedColumn(matched: MatchedColumn): InspectedTable['columns'][number] {
  const { column, heading, partOf, key = partOf, isSequence, suggestion } = matched;
  return {
    column: columnLetters(column),
    heading,
    key: key ?? null,
    sequence: isSequence === true,
    suggestion: suggestion ?? null,
  };
}

/** The table with one more row below its heading. */
export function extend(table: InspectedTable, row: number, isData: boolean): InspectedTable {
  return {
    ...table,
    rows: { from: table.rows.from, to: row },
    data_rows: table.data_rows + (isData ? 1 : 0),
  };
}
