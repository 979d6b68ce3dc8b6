import { RefusedError } from '../../findings/refusals.ts';
import { parsePartialDate } from '../../text/date.ts';

/** The day (`YYYY-MM-DD`) a person wrote. Refuses what is no date, and a month or year alone. */
export function wholeDay(text: string): string {
  const date = parsePartialDate(text);
  if (date.ok && date.value.length === 'YYYY-MM-DD'.length) return date.value;
  throw new RefusedError('DATE-NOT-READ', { text });
}
