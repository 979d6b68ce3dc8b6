import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { MatchedColumn } from '../../inventory/columns.ts';
import { sumSentence } from '../../text/sum-sentence.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText, rowText } from '../../workbook/table/cell-text.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { amountOf } from './stated-amounts.ts';
import { statedByTotal } from './stated-by-total.ts';
import { type Summed, summedEntries } from './sums.ts';
import { sumLine } from './sums-in-words.ts';

/**
 * The findings about a total that cannot be compared: a formula in it failed, or its result was never stored; a number in
 * it cannot be read as what its column holds; or it is of what no column holds.
 */
export function unreadTotals(table: ReadableTable, row: Row): readonly Finding[] {
  const { inventory, sheet, columns } = table;
  const text = saidOfSums(row);
  if (text !== undefined && statedByTotal(table, row).length === 0) {
    const place = { kind: inventory.kind, sheet, row: row.number };
    return [ruleFinding('TABLE-TOTAL-OF-NOTHING', place, { text })];
  }
  return columns.flatMap((matched) => {
    const { column, key = '', heading } = matched;
    const summed = summedEntries(inventory).find((each) => each.key === key);
    const cell = cellAt(row, column);
    if (!summed || !cell || !(isFailed(cell) || isUnreadNumber(table, summed, matched, cell))) return [];
    const place = { kind: inventory.kind, field: key, sheet, row: row.number, column };
    return [ruleFinding('TABLE-TOTAL-UNREAD', place, { heading, text: cellText(cell) })];
  });
}

/** What a row says of sums in words; undefined where it is a number under a column and words that name no sum. */
function saidOfSums(row: Row): string | undefined {
  const words = rowText(row);
  if (sumSentence(words)) return words;
  const { text } = sumLine(row);
  return sumSentence(text)?.sums.some(({ of }) => of !== '') ? text : undefined;
}

/** In a table of text a failed formula is a text as well. */
function isFailed(cell: Cell): boolean {
  return cell.kind === 'error' || /^#[A-Z]/.test(cellText(cell));
}

/** "7.500.00O", or 7,6 where đồng stand. Pieces may have fractions: what those add up to is compared nowhere. */
function isUnreadNumber(table: ReadableTable, summed: Summed, matched: MatchedColumn, cell: Cell): boolean {
  if (summed.counts || !/^[(+-]? ?\d/.test(cellText(cell))) return false;
  return amountOf(table, summed, matched, cell) === undefined;
}
