import { clean, flawed, type ReadValue } from '../../inventory/reading.ts';
import { halvesOfSpan, oneEnd, type TimeEnd } from '../../text/time-span.ts';
import type { Cell } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/**
 * Returns a reader of one half of what a column says from when to when. One time alone is both of them; where the heading
 * says of neither, it is none for certain, which is told once, of the beginning. "từ 2021" says the beginning alone. A text
 * in other words is read whole for either, so that nobody takes it for read.
 */
export function spanReader(
  half: TimeEnd,
  isPeriod: boolean,
  readOwn: (cell: Cell) => ReadValue,
): (cell: Cell) => ReadValue {
  return (cell) => {
    const text = cellText(cell);
    const halves = cell.kind === 'text' ? halvesOfSpan(text) : undefined;
    if (halves) return readOwn({ column: cell.column, kind: 'text', text: halves[half === 'from' ? 0 : 1] });
    const only = cell.kind === 'text' ? oneEnd(text) : undefined;
    if (only) return only.end === half ? readOwn({ ...cell, text: only.time }) : clean(null);
    const alone = readOwn(cell);
    if (!isPeriod || alone.value === null) return alone;
    return half === 'from' ? flawed('EITHER-END', null, { text }) : clean(null);
  };
}
