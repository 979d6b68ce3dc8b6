import { RefusedError } from '../../findings/refusals.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { readinessItems, readinessPosts } from '../../inventory/readiness.ts';
import { matchReadiness } from '../../inventory/readiness-headings.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import type { ImportFile } from '../options.ts';

/** Fewer posts, or fewer items, may be the names of anything. */
const fewestOfEach = 2;

/**
 * Throws a `RefusedError` where what names the records of a table are the posts and items of readiness, one in each row:
 * a checklist of one commune, and no list of projects.
 */
export function refuseReadinessByRows(
  file: ImportFile,
  sheet: string,
  match: TableMatch | undefined,
  rows: readonly Row[],
): void {
  const naming = match && inventories[match.kind].naming;
  const column = match?.columns.find(({ key }) => key === naming)?.column;
  if (column === undefined) return;
  const named = new Set(rows.flatMap((row) => fieldNamedIn(row, column) ?? []));
  const count = (keys: readonly string[]) => keys.filter((key) => named.has(key)).length;
  if (count(readinessPosts) >= fewestOfEach && count(readinessItems) >= fewestOfEach)
    throw new RefusedError('TABLE-READINESS-BY-ROWS', { file: file.name, sheet });
}

function fieldNamedIn(row: Row, column: number): string | undefined {
  const cell = cellAt(row, column);
  if (!cell) return undefined;
  return matchReadiness([{ column, texts: [cellText(cell)], grouped: false }])[0]?.key;
}
