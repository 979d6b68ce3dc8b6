import { statedCount } from '../../text/stated-count.ts';
import type { Row } from '../../workbook/cell.ts';
import { countOfNamedPart } from '../../workbook/table/total-rows.ts';
import type { ReadableTable } from '../rows/readable-table.ts';
import { countAlone } from './count-alone.ts';
import { rowsStated, type StatedAmount, statedAmounts, statedRows } from './stated-amounts.ts';
import { sumsInWords } from './sums-in-words.ts';

/**
 * All that a total states: sums of columns, and how many rows there are; or a sum in words. "Tổng nguyên giá" beside a
 * number is of that column, wherever the number stands.
 */
export function statedByTotal(table: ReadableTable, row: Row): readonly StatedAmount[] {
  const amounts = statedAmounts(table.inventory, table, row);
  const inWords = sumsInWords(table, row);
  const isOfOther = inWords.length > 0 && !inWords.some((each) => mayBeOneOf(each, amounts));
  if (isOfOther && amounts.length > 0) return inWords;
  const stated = [
    ...amounts,
    ...statedRows(row, (text) => statedCount(text) ?? countOfNamedPart(text)),
    ...rowsCounted(table, row),
  ];
  return stated.length > 0 ? stated : inWords;
}

function mayBeOneOf(stated: StatedAmount, amounts: readonly StatedAmount[]): boolean {
  const keys = [stated, ...(stated.others ?? [])].map(({ summed }) => summed.key);
  return amounts.some(({ summed }) => keys.includes(summed.key));
}

/** How many rows a total states by a number alone. */
function rowsCounted(table: ReadableTable, row: Row): readonly StatedAmount[] {
  const alone = countAlone(table, row);
  return alone ? [rowsStated(alone.count, alone.text, alone.column)] : [];
}
