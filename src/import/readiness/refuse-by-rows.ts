import { RefusedError } from '../../findings/refusals.ts';
import { columnOfField } from '../../inventory/columns.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { TableMatch } from '../../inventory/match-columns.ts';
import { readinessItems, readinessPosts } from '../../inventory/readiness.ts';
import { matchReadiness } from '../../inventory/readiness-headings.ts';
import { foldText } from '../../text/fold.ts';
import { cellAt, type Row } from '../../workbook/cell.ts';
import { cellText } from '../../workbook/table/cell-text.ts';
import type { ImportFile } from '../options.ts';

/** Fewer posts, or fewer items, may be the names of anything. */
const fewestOfEach = 2;

/** What the posts of readiness are called in any wording: where hardly a row has it, no row is looked at closer. */
const ofPosts = /b[ií] th[uư]|ch[uủ] t[iị]ch|(?<!\p{L})p?\.?(?:bt|ct)(?!\p{L})/u;

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
  const column = match && columnOfField(match.columns, inventories[match.kind].naming);
  if (column === undefined) return;
  const names = rows.flatMap((row) => cellAt(row, column) ?? []).map(cellText);
  if (names.filter((name) => ofPosts.test(foldText(name))).length < fewestOfEach) return;
  const named = new Set(names.flatMap((name) => fieldNamed(name, column) ?? []));
  const count = (keys: readonly string[]) => keys.filter((key) => named.has(key)).length;
  if (count(readinessPosts) >= fewestOfEach && count(readinessItems) >= fewestOfEach)
    throw new RefusedError('TABLE-READINESS-BY-ROWS', { file: file.name, sheet });
}

function fieldNamed(name: string, column: number): string | undefined {
  return matchReadiness([{ column, texts: [name], grouped: false }])[0]?.key;
}
