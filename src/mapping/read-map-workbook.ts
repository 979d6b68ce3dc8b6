import { basename } from 'node:path';
import { RefusedError } from '../findings/refusals.ts';
import { stampSheetName } from '../inventory/stamp.ts';
import type { Store } from '../store/database.ts';
import { decidableRecords } from '../store/mapping/decidable-records.ts';
import { pendingSubjects } from '../store/mapping/pending-subjects.ts';
import { workspaceMark } from '../store/operations.ts';
import { firstRowOn } from '../workbook/first-row.ts';
import { type OpenedWorkbook, readWorkbook } from '../workbook/read/workbook.ts';
import { decisionNames } from './decisions/decision-names.ts';
import { decisionHeadings } from './decisions/decision-sheet.ts';
import { groupPending } from './decisions/pending-groups.ts';
import { type DecisionsRead, readDecisions } from './decisions/read-decisions.ts';
import { type FilledTables, readFilledTables } from './filled-tables.ts';
import { type RulesRead, readRules } from './rules/read-rules.ts';
import { ruleHeadings } from './rules/rule-sheet.ts';
import { type MapStamp, type MapWorkbookKind, readMapStamp } from './workbook-stamp.ts';

/** Who brings a workbook back, and on which day (`YYYY-MM-DD`). */
export interface Importer {
  readonly who: string;
  readonly today: string;
}

/** What a workbook that the mapping handed out says when it comes back. */
export interface MapWorkbook extends DecisionsRead, RulesRead {
  readonly kind: MapWorkbookKind;
}

/**
 * Reads a decision workbook or a rule workbook that people filled in; what it leaves out about who and when is taken
 * from `importer`. Nothing is stored. Throws a `RefusedError` when the file cannot be read, is no such workbook, or was
 * made from another workspace.
 */
export async function readMapWorkbook(store: Store, path: string, importer: Importer): Promise<MapWorkbook> {
  const file = basename(path);
  const read = await readWorkbook(path, async (workbook) => {
    const stamp = await firstRowOn(workbook, stampSheetName, readMapStamp);
    if (!stamp) throw new RefusedError('MAP-WORKBOOK-UNKNOWN', { file });
    if (stamp.workspace !== workspaceMark(store))
      throw new RefusedError('MAP-WORKBOOK-OTHER-WORKSPACE', { file });
    return readStamped(store, workbook, stamp, file, importer);
  });
  if (!read.ok) throw new RefusedError(read.problem.code, { file, ...read.problem.values });
  return read.value;
}

async function readStamped(
  store: Store,
  workbook: OpenedWorkbook,
  { kind }: MapStamp,
  file: string,
  importer: Importer,
): Promise<MapWorkbook> {
  if (kind === 'rules') {
    const { tables, problems } = known(await readFilledTables(workbook, ruleHeadings, {}), file);
    const read = readRules(tables, { ...importer, source: file });
    return { kind, drafts: [], open: 0, ...read, problems: [...problems, ...read.problems] };
  }
  const { tables, problems } = known(await readFilledTables(workbook, decisionHeadings, decisionNames), file);
  const groups = groupPending(pendingSubjects(store));
  const openByGroup = new Map(groups.map(({ key, subjects }) => [key, subjects.map(({ record }) => record)]));
  const exist = (records: readonly number[]) => new Set(decidableRecords(store, records).keys());
  const read = readDecisions(tables, { openByGroup, exist, who: importer.who, source: file });
  return { kind, rules: [], ...read, problems: [...problems, ...read.problems] };
}

/** A workbook without one of its tables is no longer one of ours. */
function known<Column extends string>(read: FilledTables<Column>, file: string): FilledTables<Column> {
  if (read.tables.length === 0) throw new RefusedError('MAP-WORKBOOK-UNKNOWN', { file });
  return read;
}
