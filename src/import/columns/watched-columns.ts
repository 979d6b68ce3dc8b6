import type { MatchedColumn } from '../../inventory/columns.ts';

/** What is watched of columns, by their number in the sheet; columns of which nothing is have none. */
export function watchedColumns<Watched>(
  columns: readonly MatchedColumn[],
  watchedOf: (column: MatchedColumn) => Watched | undefined,
): readonly Watched[] {
  const watched: Watched[] = [];
  for (const column of columns) {
    const own = watchedOf(column);
    if (own) watched[column.column] = own;
  }
  return watched;
}
