import type { MatchedColumn } from '../../inventory/columns.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { readValue } from '../../inventory/read-value.ts';
import { contextOfColumn } from '../../inventory/reading.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText, filledCells } from '../../workbook/table/cell-text.ts';
import { readable } from '../rows/column-reader.ts';
import type { ReadableTable } from '../rows/read-row.ts';
import { rowCount, type Summed, summedEntries } from './sums.ts';

/** One amount that a row states of others. */
export interface StatedAmount {
  readonly summed: Summed;
  readonly amount: bigint;
  /** What the column is called; of a number of rows the line that states it. */
  readonly heading: string;
  readonly column: number;
  /** The number in the cell, before any unit; none where words state it. */
  readonly written: number | undefined;
  /** What else it may state: of words that name no column. */
  readonly others?: readonly StatedAmount[];
}

/** What a row states of the fields that people sum up. */
export function statedAmounts(inventory: Inventory, table: ReadableTable, row: Row): readonly StatedAmount[] {
  return summedEntries(inventory).flatMap((summed) => statedAmount(table, row, summed) ?? []);
}

/** How many rows a row states in words: in one cell, or with the number behind the words of the first, in one cell or more. */
export function statedRows(row: Row, read: (text: string) => number | undefined): readonly StatedAmount[] {
  const [lead, ...others] = filledCells(row);
  if (!lead) return [];
  const words = cellText(lead);
  const behind = others.map((cell) => cellText(cell));
  const lines = [...behind, behind.join(' ')].map((text) => `${words.replace(/[\s:]+$/, '')}: ${text}`);
  const said = [words, ...lines];
  const heading = said.find((text) => read(text) !== undefined) ?? '';
  const count = read(heading);
  return count === undefined ? [] : [rowsStated(count, heading, lead.column)];
}

/** So many rows, as a line of words states them that stands in a column. */
export function rowsStated(count: number, heading: string, column: number): StatedAmount {
  return { summed: rowCount, amount: BigInt(count), heading, column, written: undefined };
}

/** What a row states of a field; where several columns come to it, what they come to. */
function statedAmount(table: ReadableTable, row: Row, summed: Summed): StatedAmount | undefined {
  const [matched, ...further] = table.columns.filter(({ key }) => key === summed.key);
  const first = matched && amountIn(table, row, summed, matched);
  if (!matched?.adds) return first;
  const parts = [first, ...further.map((column) => amountIn(table, row, summed, column))];
  const stated = parts.filter((part) => part !== undefined);
  const amount = stated.reduce((sum, part) => sum + part.amount, 0n);
  return stated[0] && { ...stated[0], amount };
}

function amountIn(
  table: ReadableTable,
  row: Row,
  summed: Summed,
  matched: MatchedColumn,
): StatedAmount | undefined {
  const cell = cellAt(row, matched.column);
  return cell && amountOf(table, summed, matched, cell);
}

/** The amount that a cell states of what a column holds; undefined where it holds no whole one. */
export function amountOf(
  table: ReadableTable,
  summed: Summed,
  matched: MatchedColumn,
  cell: Cell,
): StatedAmount | undefined {
  const field = table.inventory.fields[summed.key];
  if (!field || cell.kind === 'error') return undefined;
  const context = contextOfColumn(table.context, matched);
  const { value } = readValue(field, readable(cell), context);
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  const { column, heading } = matched;
  return { summed, amount: BigInt(value), heading, column, written: cell.number };
}
