/** An instant as part of a file name: `2026-11-22T03:48:05.123Z` → `2026-11-22-034805`. */
export function fileStamp(instant: string): string {
  const [day = '', time = ''] = instant.split('T');
  return `${day}-${time.slice(0, 'HH:MM:SS'.length).replaceAll(':', '')}`;
}
