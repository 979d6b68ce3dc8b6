import { parsePartialDate, yearOfQuarter } from './date.ts';
import { normaliseText, stripAccents } from './normalise.ts';

/** Which end of a time a text or a field says. */
export type TimeEnd = 'from' | 'until';

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

const openSpans: readonly (readonly [TimeEnd, RegExp])[] = [
  ['from', /^(?:ke )?tu (?:nam )?(.+?)(?: tro di)?$/],
  ['until', /^(?:den|toi) (?:het )?(?:nam )?(.+)$/],
];

/** The one end that a text says of a time, "từ 2021", "đến hết năm 2025"; undefined for any other text. */
export function oneEnd(text: string): { readonly end: TimeEnd; readonly time: string } | undefined {
  const plain = stripAccents(normaliseText(text)).toLowerCase();
  for (const [end, pattern] of openSpans) {
    const time = pattern.exec(plain)?.[1];
    if (time !== undefined && isTime(time)) return { end, time };
  }
  return undefined;
}
