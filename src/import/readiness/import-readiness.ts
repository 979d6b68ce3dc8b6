import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../findings/finding.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { RuleCode } from '../../findings/rules.ts';
import { readReadinessStamp } from '../../inventory/readiness-correction.ts';
import { stampSheetName } from '../../inventory/stamp.ts';
import { groupBy } from '../../reference/group.ts';
import type { Store } from '../../store/database.ts';
import {
  addReadiness,
  listReadiness,
  type NewReadinessRow,
  readinessById,
  readinessFates,
  readinessOfContent,
  readinessProblems,
  readinessRows,
} from '../../store/receiving/readiness.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { firstRowOn } from '../../workbook/first-row.ts';
import { type OpenedWorkbook, readWorkbook } from '../../workbook/read/workbook.ts';
import type { ImportFile, ImportOptions } from '../options.ts';
import { whyNoCommunes } from './readiness-heading.ts';
import { readReadinessRow, tickedTables } from './readiness-row.ts';
import { readinessTables } from './readiness-tables.ts';

/** A return of readiness that is in the workspace. */
export interface TakenReadiness {
  readonly id: number;
  readonly file: string;
  /** True when a return of the same content was there already. */
  readonly unchanged: boolean;
  readonly rows: Readonly<Record<'read' | 'accepted' | 'rejected' | 'duplicate' | 'structural', number>>;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file's tables of readiness into the store, but for sheets that are there already; none where it has no such
 * table. A commune that stands in several rows counts by the last of them. Runs inside the command's transaction. Throws a
 * `RefusedError`.
 */
export async function importReadiness(
  store: Store,
  file: ImportFile,
  { actor, sheet }: Pick<ImportOptions, 'actor' | 'sheet'>,
  operationId: number,
): Promise<readonly TakenReadiness[]> {
  const read = await readWorkbook(file.path, async (workbook) => {
    const all = await readRows(workbook, sheet);
    if (!all) {
      const refusal = await whyNoCommunes(workbook, file.name, sheet);
      if (refusal) throw new RefusedError(refusal.code, refusal.values);
      return [];
    }
    const facts = await readFileFacts(file.path);
    const { known, rows } = notYetStored(store, facts.sha256, all);
    const unchanged = known.map((id) => taken(store, id, file, true));
    if (rows.every(({ fate }) => fate === 'structural')) {
      if (unchanged.length > 0) return unchanged;
      throw new RefusedError('TABLE-EMPTY', { file: file.name });
    }
    const supersedes = await mendedReturn(store, workbook, file.name);
    if (supersedes !== undefined && saysTheSame(rows, readinessRows(store, supersedes)))
      return [taken(store, supersedes, file, true)];
    const source = { ...facts, file: file.name, path: file.path };
    const id = addReadiness(store, source, rows, { operationId, actor, supersedes });
    return [...unchanged, taken(store, id, file, false)];
  });
  if (!read.ok) throw new RefusedError(read.problem.code, { file: file.name, ...read.problem.values });
  return read.value;
}

/** The returns that sheets of this content have made before, and the rows of its other sheets. */
function notYetStored(store: Store, sha256: string, all: readonly NewReadinessRow[]) {
  const met = new Set(all.map(({ sheet }) => sheet));
  const known = readinessOfContent(store, sha256)
    .map(({ id }) => ({ id, sheets: new Set(readinessRows(store, id).map(({ sheet }) => sheet)) }))
    .filter(({ sheets }) => [...sheets].some((sheet) => met.has(sheet)));
  const rows = all.filter(({ sheet }) => !known.some(({ sheets }) => sheets.has(sheet)));
  return { known: known.map(({ id }) => id), rows };
}

async function readRows(
  workbook: OpenedWorkbook,
  sheet: string | undefined,
): Promise<readonly NewReadinessRow[] | undefined> {
  const read = await readinessTables(workbook, sheet);
  if (!read) return undefined;
  const ticked = tickedTables(read.lines);
  const rows = read.lines.map((line) => readReadinessRow(line, ticked.has(line.columns)));
  return withFindings(withoutRepeated(rows), read.findings);
}

/** What is to be said of a sheet stands with the first of its rows; of one without a table, with the first of all. */
function withFindings(
  rows: readonly NewReadinessRow[],
  findings: readonly Finding[],
): readonly NewReadinessRow[] {
  const bySheet = groupBy(findings, ({ sheet = '' }) => sheet);
  const first = new Map(rows.toReversed().map((row) => [row.sheet, row]));
  const elsewhere = findings.filter(({ sheet = '' }) => !first.has(sheet));
  return rows.map((row, index) => {
    const own = first.get(row.sheet) === row ? (bySheet.get(row.sheet) ?? []) : [];
    const added = index === 0 ? [...elsewhere, ...own] : own;
    return added.length === 0 ? row : { ...row, problems: [...added, ...row.problems] };
  });
}

/** Whether a correction workbook, read as an import would read it, says exactly what its return says. */
export async function readBackReadiness(store: Store, path: string, id: number): Promise<boolean> {
  const read = await readWorkbook(path, async (workbook) => {
    const rows = await readRows(workbook, undefined);
    return rows !== undefined && saysTheSame(rows, readinessRows(store, id));
  });
  return read.ok && read.value;
}

/** The return that a correction workbook mends; undefined for any other file. Throws a `RefusedError` where it counts no more. */
async function mendedReturn(
  store: Store,
  workbook: OpenedWorkbook,
  file: string,
): Promise<number | undefined> {
  const stamp = await firstRowOn(workbook, stampSheetName, readReadinessStamp);
  if (!stamp) return undefined;
  const known = readinessById(store, stamp.id);
  if (known?.sha256 !== stamp.sha256) throw new RefusedError('CORRECTION-UNKNOWN', { file });
  const state = listReadiness(store).find(({ id }) => id === stamp.id)?.state;
  if (state !== 'current') throw new RefusedError('CORRECTION-OUTDATED', { file, id: `V${stamp.id}` });
  return stamp.id;
}

/** Whether two returns have the same rows in the same order: communes, values, and what could not be read. */
function saysTheSame(left: readonly NewReadinessRow[], right: readonly NewReadinessRow[]): boolean {
  return isDeepStrictEqual(left.flatMap(contentOf), right.flatMap(contentOf));
}

/** What says that a cell, or cells of one field, could not be used; their text goes back to be mended. */
const unreadCodes: ReadonlySet<string> = new Set<RuleCode>([
  'READINESS-VALUE-UNREADABLE',
  'READINESS-COLUMNS-DISAGREE',
  'READINESS-CROSS-UNCLEAR',
]);

function contentOf({ fate, commune, stated, problems }: NewReadinessRow) {
  if (fate === 'structural') return [];
  const values = Object.entries(stated).filter(([, value]) => value !== null);
  const unread = problems.flatMap(({ code, values: { text } }) =>
    unreadCodes.has(code) && text !== undefined ? [String(text)] : [],
  );
  return [{ fate, commune, values: Object.fromEntries(values), unread: unread.sort() }];
}

/** Of several rows about one commune the last is accepted; the others are its duplicates, and that is said. */
function withoutRepeated(rows: readonly NewReadinessRow[]): readonly NewReadinessRow[] {
  const last = new Map(rows.flatMap((row) => (row.commune === null ? [] : [[row.commune, row] as const])));
  return rows.map((row) => {
    const kept = row.commune === null ? row : last.get(row.commune);
    if (!kept || kept === row) return row;
    const values = { row: kept.number, sheet: kept.sheet };
    const repeated = ruleFinding('READINESS-COMMUNE-TWICE', { sheet: row.sheet, row: row.number }, values);
    return { ...row, fate: 'duplicate', reason: repeated.code, commune: null, problems: [repeated] };
  });
}

function taken(store: Store, id: number, file: ImportFile, unchanged: boolean): TakenReadiness {
  const fates = readinessFates(store, id);
  const count = (fate: string) => fates.get(fate) ?? 0;
  const [accepted, rejected, duplicate] = [count('accepted'), count('rejected'), count('duplicate')];
  return {
    id,
    file: file.name,
    unchanged,
    rows: {
      read: accepted + rejected + duplicate,
      accepted,
      rejected,
      duplicate,
      structural: count('structural'),
    },
    findings: readinessProblems(store, id),
  };
}
