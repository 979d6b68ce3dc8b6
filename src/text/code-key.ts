import { normaliseText } from './normalise.ts';

/** What a code is compared by: capitals and spaces in it mean nothing ("ts 01" and "TS01"); empty for one without anything else. */
export function codeKey(code: string): string {
  return normaliseText(code).toUpperCase().replace(/\s/g, '');
}
