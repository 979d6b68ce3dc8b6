import type { CorrectionCounts } from '../../inventory/correction.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { Store } from '../../store/database.ts';
import type { KeptRow } from '../../store/submissions/kept-tables.ts';
import { type OpenedWorkbook, readWorkbook } from '../../workbook/read/workbook.ts';
import { FormSettler } from './form-settler.ts';
import { findCorrectionStamp, isNumbered, type KeptSubmission, keptSubmission } from './kept-submission.ts';
import { ReturnedCorrection } from './returned-correction.ts';
import { RowSettler, type SettledRow } from './settle-row.ts';

/** What a returned correction changes, and the sheets that somebody added to it. */
export interface ComparedCorrection {
  readonly counts: CorrectionCounts;
  readonly addedSheets: readonly string[];
}

/**
 * Counts what a returned correction changes, without writing anything. Throws a `RefusedError` as the reading of its rows
 * does, and a `WorkbookReadError`.
 */
export async function compareCorrection(
  workbook: OpenedWorkbook,
  kept: KeptSubmission,
  file: string,
): Promise<ComparedCorrection> {
  const returned = new ReturnedCorrection(workbook, kept, file);
  const rows = new RowSettler(inventories[kept.submission.kind]);
  const counts = { changed: 0, added: 0, untouched: 0 };
  const gone = new Set<number>();
  const forms = new FormSettler(kept, file);
  const count = (change: SettledRow['change'], row: KeptRow | undefined) => {
    if (change !== 'untouched' || row?.fate !== 'structural') counts[change] += 1;
  };
  for await (const event of returned.events()) {
    if (event.type === 'form') {
      const form = forms.settle(event);
      for (const row of form.rows) count(row.change, row.kept);
      for (const id of form.gone) gone.add(id);
    }
    if (event.type !== 'row') continue;
    const settled = rows.settle(event);
    if (settled) count(settled.change, event.kept);
    else if (event.kept) gone.add(event.kept.id);
  }
  const removed = kept.rows.filter(
    (row) => isNumbered(kept, row) && (!returned.seen.has(row.id) || gone.has(row.id)),
  ).length;
  return { counts: { ...counts, removed }, addedSheets: returned.addedSheets };
}

/** Whether a correction changes nothing at all. */
export function changesNothing({ changed, added, removed }: CorrectionCounts): boolean {
  return changed + added + removed === 0;
}

/**
 * Reads a correction workbook just written as its importer will. Undefined when it cannot be read, or is none. Throws a
 * `RefusedError` as its reading does.
 */
export async function readBackCorrection(store: Store, path: string): Promise<CorrectionCounts | undefined> {
  const read = await readWorkbook(path, async (workbook) => {
    const stamp = await findCorrectionStamp(workbook);
    if (!stamp) return undefined;
    const { counts } = await compareCorrection(workbook, keptSubmission(store, stamp, { file: path }), path);
    return counts;
  });
  return read.ok ? read.value : undefined;
}
