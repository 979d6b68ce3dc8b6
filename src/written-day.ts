/** A date as people here write it, as precise as it is: `2025-06-30` is 30/06/2025, `2025-06` 06/2025; other text is left as it is. */
export function writtenDay(date: string): string {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? date.split('-').reverse().join('/') : date;
}
