import { hanoiClock } from '../../text/hanoi-time.ts';

/** An instant as part of a file name, by the clock in Hà Nội: `2026-11-22T03:48:05.123Z` → `2026-11-22-104805`. */
export function fileStamp(instant: string): string {
  const clock = hanoiClock(instant);
  return clock ? `${clock.day}-${clock.time.replaceAll(':', '')}` : '';
}
