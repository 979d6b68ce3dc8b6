import { decodeLegacy } from '../../text/legacy.ts';
import { normaliseText } from '../../text/normalise.ts';
import type { Cell } from '../cell.ts';

/** What a person reads in a cell: legacy fonts decoded, NFC, spaces in order. Numbers and dates as their raw text. */
export function cellText(cell: Cell): string {
  if (cell.kind !== 'text') return cell.text;
  return normaliseText(decodeLegacy(cell.text, cell.font).text);
}
