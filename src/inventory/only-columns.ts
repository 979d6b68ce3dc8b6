import type { MatchedColumn } from './columns.ts';

/**
 * The 1-based column of each field that one column fills. A field that several fill, as those to be marked, has none: no
 * one of them is its place.
 */
export function onlyColumns(columns: readonly MatchedColumn[]): ReadonlyMap<string, number> {
  const only = new Map<string, number>();
  const shared = new Set<string>();
  for (const { key, column } of columns) {
    if (key === undefined) continue;
    if (only.has(key)) shared.add(key);
    else only.set(key, column);
  }
  for (const key of shared) only.delete(key);
  return only;
}
