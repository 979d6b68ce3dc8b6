import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { isWithheld } from '../../inventory/secrecy.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { quoted } from './longest-quote.ts';
import type { ReadableTable } from './readable-table.ts';

/** As much of a joined text as a message quotes: both ends of the seam should be seen. */
const longestQuote = 160;

/** A row with the texts that the rows below it continue, but for what is withheld of them. */
export function joinWrapped(row: Row, wrapped: readonly Row[]): Row {
  if (wrapped.length === 0) return row;
  const cells = row.cells.map((cell) => {
    const further = wrapped.flatMap((each) => cellAt(each, cell.column) ?? []).map(cellText);
    const texts = [cellText(cell), ...further.filter((text) => text !== '' && !isWithheld(text))];
    return texts.length > 1 ? { column: cell.column, kind: 'text' as const, text: texts.join(' ') } : cell;
  });
  return { ...row, cells };
}

/** The finding about a record whose texts go on in the rows below it; `whole` is its row with all of them. */
export function wrappedFinding(
  { inventory, sheet }: Pick<ReadableTable, 'inventory' | 'sheet'>,
  whole: Row,
  wrapped: readonly Row[],
): Finding {
  const columns = new Set(wrapped.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const joined = whole.cells.filter((cell) => columns.has(cell.column) && cellText(cell) !== '');
  const text = quoted(joined.map((cell) => maskIdsIn(cellText(cell))).join(' | '), longestQuote);
  const place = { kind: inventory.kind, sheet, row: whole.number, column: joined[0]?.column };
  const last_row = wrapped.at(-1)?.number ?? whole.number;
  return ruleFinding('ROW-TEXT-CONTINUED', place, { rows: wrapped.length, last_row, text });
}
