import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { sumSentence } from '../../text/sum-sentence.ts';
import { type Cell, cellAt, type Row } from '../../workbook/cell.ts';
import { cellText, rowText } from '../../workbook/table/cell-text.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { statedByTotal } from './stated-by-total.ts';
import { summedEntries } from './sums.ts';

/**
 * The findings about a total that cannot be compared: a formula in it failed, or its result was never stored; or it is a
 * sentence about what no column holds.
 */
export function unreadTotals(table: ReadableTable, row: Row): readonly Finding[] {
  const { inventory, sheet, columns } = table;
  const text = rowText(row);
  if (sumSentence(text) && statedByTotal(table, row).length === 0) {
    const place = { kind: inventory.kind, sheet, row: row.number };
    return [ruleFinding('TABLE-TOTAL-OF-NOTHING', place, { text })];
  }
  const summed = new Set(summedEntries(inventory).map(({ key }) => key));
  return columns.flatMap(({ column, key = '', heading }) => {
    const cell = summed.has(key) ? cellAt(row, column) : undefined;
    if (!cell || !isFailed(cell)) return [];
    const place = { kind: inventory.kind, field: key, sheet, row: row.number, column };
    return [ruleFinding('TABLE-TOTAL-UNREAD', place, { heading, text: cellText(cell) })];
  });
}

/** In a table of text a failed formula is a text as well. */
function isFailed(cell: Cell): boolean {
  return cell.kind === 'error' || /^#[A-Z]/.test(cellText(cell));
}
