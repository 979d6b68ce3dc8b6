import { clean, flawed, type ReadValue } from '../../inventory/reading.ts';
import { parsePartialDate, yearOfQuarter } from '../../text/date.ts';
import type { Cell } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';

/** "2023-2025", "từ năm 2023 đến năm 2025": what stands between the beginning and the end. */
const between = / *(?:[-–—]|(?<= )(?:đến|tới)(?= )) */giu;
/** "2011-12": a month to one, two years to another. */
const yearAndTwoDigits = /^\d{4}-\d{1,2}$/;

/**
 * The beginning and the end of a text that says from when to when, parted where both are times, if anywhere: dashes stand in
 * dates as well. Undefined for a text that is one time, or is not parted.
 */
export function halvesOfSpan(text: string): readonly [from: string, until: string] | undefined {
  const whole = text.normalize('NFC').trim();
  if (isTime(whole) && !yearAndTwoDigits.test(whole)) return undefined;
  const parted = [...whole.matchAll(between)].flatMap((found): [string, string][] => {
    const from = whole.slice(0, found.index).replace(/^(?:từ )?(?:năm )?/iu, '');
    const until = whole.slice(found.index + found[0].length).replace(/^năm /iu, '');
    return from === '' || until === '' ? [] : [[from, until]];
  });
  return parted.find((halves) => halves.every(isTime)) ?? parted[0];
}

/** A day, a month, a quarter or a year. */
export function isTime(text: string): boolean {
  return parsePartialDate(text).ok || yearOfQuarter(text) !== undefined;
}

/**
 * Returns a reader of one half of what a column says from when to when. One time alone is both of them; where the heading
 * says of neither, it is none for certain, which is told once, of the beginning. A text in other words is read whole for
 * either, so that nobody takes it for read.
 */
export function spanReader(
  half: 'from' | 'until',
  isPeriod: boolean,
  readOwn: (cell: Cell) => ReadValue,
): (cell: Cell) => ReadValue {
  return (cell) => {
    const text = cellText(cell);
    const halves = cell.kind === 'text' ? halvesOfSpan(text) : undefined;
    if (halves) return readOwn({ column: cell.column, kind: 'text', text: halves[half === 'from' ? 0 : 1] });
    const alone = readOwn(cell);
    if (!isPeriod || alone.value === null) return alone;
    return half === 'from' ? flawed('EITHER-END', null, { text }) : clean(null);
  };
}
