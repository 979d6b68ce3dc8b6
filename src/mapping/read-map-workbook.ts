import { basename } from 'node:path';
import { RefusedError } from '../findings/refusals.ts';
import { stampSheetName } from '../inventory/stamp.ts';
import type { Store } from '../store/database.ts';
import { decidableRecords } from '../store/decidable-records.ts';
import { workspaceMark } from '../store/operations.ts';
import { pendingSubjects } from '../store/pending-subjects.ts';
import { type OpenedWorkbook, openWorkbook, WorkbookReadError } from '../workbook/read/workbook.ts';
import { cellText } from '../workbook/table/cell-text.ts';
import { decisionHeadings } from './decisions/decision-sheet.ts';
import { groupPending } from './decisions/pending-groups.ts';
import { type DecisionsRead, readDecisions } from './decisions/read-decisions.ts';
import { readFilledTables } from './filled-tables.ts';
import { type MapStamp, readMapStamp } from './workbook-stamp.ts';

/** Who brings a workbook back, and on which day (`YYYY-MM-DD`). */
export interface Importer {
  readonly who: string;
  readonly today: string;
}

/** What a workbook that the mapping handed out says when it comes back. */
export type MapWorkbook = { readonly kind: 'decisions' } & DecisionsRead;

/**
 * Reads a decision workbook that people filled in. What it leaves out about
 * who and when is taken from `importer`. Nothing is stored. Throws a
 * `RefusedError` when the file cannot be read, is no such workbook, or was made from another workspace.
 */
export async function readMapWorkbook(store: Store, path: string, importer: Importer): Promise<MapWorkbook> {
  const file = basename(path);
  const opened = await openWorkbook(path);
  if (!opened.ok) throw new RefusedError(opened.problem.code, { file, ...opened.problem.values });
  try {
    const stamp = await findMapStamp(opened.value);
    if (!stamp) throw new RefusedError('MAP-WORKBOOK-UNKNOWN', { file });
    if (stamp.workspace !== workspaceMark(store))
      throw new RefusedError('MAP-WORKBOOK-OTHER-WORKSPACE', { file });
    return await readStamped(store, opened.value, file, importer);
  } catch (error) {
    if (error instanceof WorkbookReadError)
      throw new RefusedError(error.problem.code, { file, ...error.problem.values });
    throw error;
  } finally {
    await opened.value.close();
  }
}

async function findMapStamp(workbook: OpenedWorkbook): Promise<MapStamp | undefined> {
  const sheet = workbook.sheets.find(({ name }) => name === stampSheetName);
  if (!sheet) return undefined;
  for await (const batch of workbook.rows(sheet)) {
    for (const row of batch) {
      const stamp = readMapStamp(row.cells.map(cellText));
      if (stamp) return stamp;
    }
  }
  return undefined;
}

async function readStamped(
  store: Store,
  workbook: OpenedWorkbook,
  file: string,
  { who }: Importer,
): Promise<MapWorkbook> {
  const tables = await readFilledTables(workbook, decisionHeadings);
  if (tables.length === 0) throw new RefusedError('MAP-WORKBOOK-UNKNOWN', { file });
  const groups = groupPending(pendingSubjects(store));
  const openByGroup = new Map(groups.map(({ key, subjects }) => [key, subjects.map(({ record }) => record)]));
  const exist = (records: readonly number[]) => new Set(decidableRecords(store, records).keys());
  return { kind: 'decisions', ...readDecisions(tables, { openByGroup, exist, who, source: file }) };
}
