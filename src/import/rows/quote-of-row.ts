import type { Inventory } from '../../inventory/inventory.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import type { Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import { quoted } from './longest-quote.ts';
import { holdsIds } from './masked-values.ts';

/** As much of a row as a message quotes. */
const longestQuote = 120;

/** A row's words for a message: the first of them, personal ids masked. A number is an id only where rows hold ids. */
export function quoteOfRow(inventory: Inventory, row: Row): string {
  const masksNumbers = holdsIds(inventory);
  const texts = row.cells.map((cell) =>
    cell.kind === 'number' && !masksNumbers ? cellText(cell) : maskIdsIn(cellText(cell)),
  );
  return quoted(texts.filter(Boolean).join(' | '), longestQuote);
}
