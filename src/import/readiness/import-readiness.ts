import type { Finding } from '../../findings/finding.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { ruleFinding } from '../../findings/rule-finding.ts';
import type { Store } from '../../store/database.ts';
import {
  addReadiness,
  type NewReadinessRow,
  readinessFates,
  readinessOfContent,
  readinessProblems,
} from '../../store/readiness.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import { openWorkbook, WorkbookReadError } from '../../workbook/read/workbook.ts';
import type { ImportFile, ImportOptions } from '../options.ts';
import { readReadinessRow } from './readiness-row.ts';
import { readinessLines } from './readiness-tables.ts';

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
 * Reads a file's tables of readiness into the store; undefined where it has none. A commune that stands in several
 * rows counts by the last of them. Runs inside the command's transaction. Throws a `RefusedError`.
 */
export async function importReadiness(
  store: Store,
  file: ImportFile,
  { actor, sheet }: Pick<ImportOptions, 'actor' | 'sheet'>,
  operationId: number,
): Promise<TakenReadiness | undefined> {
  const opened = await openWorkbook(file.path);
  if (!opened.ok) throw new RefusedError(opened.problem.code, { file: file.name, ...opened.problem.values });
  try {
    const lines = await readinessLines(opened.value, sheet);
    if (!lines) return undefined;
    const facts = await readFileFacts(file.path);
    const known = readinessOfContent(store, facts.sha256);
    if (known) return taken(store, known.id, file, true);
    const rows = withoutRepeated(lines.map(readReadinessRow));
    if (rows.every(({ fate }) => fate === 'structural'))
      throw new RefusedError('TABLE-EMPTY', { file: file.name });
    const source = { ...facts, file: file.name, path: file.path };
    return taken(store, addReadiness(store, source, rows, { operationId, actor }), file, false);
  } catch (error) {
    if (error instanceof WorkbookReadError)
      throw new RefusedError(error.problem.code, { file: file.name, ...error.problem.values });
    throw error;
  } finally {
    await opened.value.close();
  }
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
