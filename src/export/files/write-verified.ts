import { type Refusal, RefusedError } from '../../findings/refusals.ts';
import { fail, succeed } from '../../result.ts';
import { readFileFacts } from '../../workbook/file-facts.ts';
import type { WriteProblem } from '../../workbook/write/report.ts';
import { writeWorkbook } from '../../workbook/write/write.ts';
import type { PlannedWorkbook } from './planned-workbook.ts';
import { type VerifiedTable, verifyWorkbook } from './verify.ts';

/** A workbook that was written, read back and found to agree. */
export interface ExportedFile {
  readonly file: string;
  readonly sheets: readonly string[];
  /** Rows of data in all its tables. */
  readonly rows: number;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly tables: readonly VerifiedTable[];
}

/**
 * Writes a workbook, reads it back, and gives it its name when it agrees with what was meant and with the
 * ledger. Throws a `RefusedError` otherwise; no file of that name has then been made or changed.
 */
export async function writeVerified(
  path: string,
  planned: PlannedWorkbook,
  { force, createdAt, messages }: WriteSettings,
): Promise<ExportedFile> {
  let tables: readonly VerifiedTable[] = [];
  let facts = { sha256: '', size: 0 };
  const written = await writeWorkbook<Refusal>(
    path,
    {
      sheets: planned.sheets,
      listSheet: messages.say('sheet.lists'),
      ...(planned.lists === undefined ? {} : { lists: planned.lists }),
      properties: { title: planned.title },
      createdAt,
    },
    {
      overwrite: force,
      verify: async (temporaryPath, report) => {
        const verdict = await verifyWorkbook(temporaryPath, planned, report);
        if (!verdict.ok) return fail(verdict.problem);
        tables = verdict.value;
        facts = await readFileFacts(temporaryPath);
        return succeed(undefined);
      },
    },
  );
  if (!written.ok) throw refusalOf(written.problem);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return { file: planned.file, sheets: written.value.sheets, rows, ...facts, tables };
}

/** What the writing of a workbook is told. */
export interface WriteSettings {
  readonly force: boolean;
  readonly createdAt: string;
  readonly messages: { say(key: 'sheet.lists'): string };
}

/** The refusal that a problem of the writer comes to. */
export function refusalOf(problem: WriteProblem | Refusal): RefusedError {
  if ('values' in problem) return new RefusedError(problem.code, problem.values);
  const rows = problem.code === 'OUTPUT-TOO-LONG' ? { rows: problem.rows } : {};
  return new RefusedError(problem.code, { path: problem.path, ...rows });
}
