import type { Finding } from '../../findings/finding.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { normaliseText } from '../../text/normalise.ts';
import { noteTakesOut } from '../../text/taken-out.ts';
import { cellAddress } from '../../workbook/cell.ts';
import type { OpenedWorkbook, SheetInfo } from '../../workbook/read/workbook.ts';
import { quoted } from './longest-quote.ts';
import { firstPlaces } from './rows-met.ts';

/** More comments than these that take their rows out are not told one by one. */
const mostTold = 20;

/** Where the first list of a sheet begins, and of what kind it is. */
export interface ListBegun {
  readonly heading: number;
  readonly kind: InventoryKind;
}

/**
 * What is to be said of the comments below a sheet's heading, which nobody sees who does not point at their cells: how
 * many and where, and of each that says that its row is not handed over.
 */
export async function commentFindings(
  workbook: OpenedWorkbook,
  sheet: SheetInfo,
  begun: ListBegun | undefined,
): Promise<readonly Finding[]> {
  if (!begun) return [];
  const { heading, kind } = begun;
  const comments = ((await workbook.comments?.(sheet)) ?? []).filter(({ row }) => row > heading);
  if (comments.length === 0) return [];
  const addresses = comments.map(({ row, column }) => cellAddress(row, column));
  const places = firstPlaces(addresses, comments.length);
  const takingOut = comments
    .map(({ row, column, text }) => ({ row, column, text: normaliseText(text.replace(author, '')) }))
    .filter(({ text }) => noteTakesOut(text))
    .slice(0, mostTold);
  // What may name a secret paper is not repeated.
  const quoteOf = (text: string) => (inventories[kind].secrecy ? '…' : quoted(maskIdsIn(text)));
  return [
    ruleFinding('SHEET-COMMENTS', { sheet: sheet.name }, { comments: comments.length, places }),
    ...takingOut.map(({ row, column, text }) =>
      ruleFinding('ROW-NOTE-TAKES-OUT', { sheet: sheet.name, row, column }, { text: quoteOf(text) }),
    ),
  ];
}

/** The name of who wrote it, which Excel puts on a line of its own. */
const author = /^[^\n:]{1,60}:\s*\n/u;
