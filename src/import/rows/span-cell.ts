import type { Cell } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** "2023-2025", "từ năm 2023 đến năm 2025": what stands before the dash, and behind it. */
const fromUntil = /^(?:từ )?(?:năm )?(.+?) *(?:[-–—]|(?<= )(?:đến|tới)(?= )) *(?:năm )?(.+)$/iu;

/**
 * The half of a text that says from when to when: its beginning or its end. Of one year alone it is both, of a text in other
 * words all of it, so that nobody takes it for read.
 */
export function halfOfSpan(cell: Cell, half: 'from' | 'until'): Cell {
  if (cell.kind !== 'text') return cell;
  const [, from, until] = fromUntil.exec(cellText(cell).normalize('NFC').trim()) ?? [];
  const text = half === 'from' ? from : until;
  return text === undefined ? cell : { column: cell.column, kind: 'text', text };
}
