import { writtenDay } from '../written-day.ts';

/** Hà Nội is seven hours ahead of UTC all year round. */
const hanoiOffset = 7 * 3_600_000;

/**
 * What the clock in Hà Nội shows at an ISO instant, wherever the program runs: `2025-06-30T18:05:09Z` is
 * 2025-07-01, 01:05:09. Undefined for a text that is no instant.
 */
export function hanoiClock(instant: string): { readonly day: string; readonly time: string } | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  const local = new Date(time + hanoiOffset).toISOString();
  return {
    day: local.slice(0, 'YYYY-MM-DD'.length),
    time: local.slice('YYYY-MM-DDT'.length, -'.000Z'.length),
  };
}

/** `YYYY-MM-DD` of an instant in Hà Nội; empty for a text that is no instant. */
export function hanoiDay(instant: string): string {
  return hanoiClock(instant)?.day ?? '';
}

/** `30/06/2025 21:05` of an instant in Hà Nội, for lists on the screen; empty for a text that is no instant. */
export function hanoiMinute(instant: string): string {
  const clock = hanoiClock(instant);
  return clock ? `${writtenDay(clock.day)} ${clock.time.slice(0, 'HH:MM'.length)}` : '';
}

const dayLength = 24 * 3_600_000;

/** Whole days from one `YYYY-MM-DD` to another; negative when the other is before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
