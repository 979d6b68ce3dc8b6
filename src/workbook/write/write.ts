import { fail, type Result, succeed } from '../../result.ts';
import { type BuiltWorkbook, buildWorkbook } from './build.ts';
import { discard, exists, giveName, temporaryPath, writeDurably } from './output.ts';
import type { OutputTooLong, WriteProblem, WriteReport } from './report.ts';
import type { WorkbookSpec } from './spec.ts';
import { writeZip } from './zip.ts';

/** What Excel takes on one sheet. */
const MAXIMUM_ROWS = 1_048_576;

export interface WriteOptions<Refusal> {
  /** Replace a file of that name. Default false. */
  readonly overwrite?: boolean;
  /**
   * Reads the finished file back before it gets its name, and may refuse it: the file is then removed and the
   * refusal is the problem of the result.
   */
  readonly verify?: (temporaryPath: string, report: WriteReport) => Promise<Result<unknown, Refusal>>;
}

/**
 * Writes a workbook. The file appears under its name complete, checked and on the disk, or not at all; the same
 * spec gives the same bytes. Values that cannot stand in a spreadsheet are mended and listed as `flaws`.
 * Throws on errors of the disk and of `verify`, after removing the temporary file.
 */
export async function writeWorkbook<Refusal = never>(
  path: string,
  spec: WorkbookSpec,
  options: WriteOptions<Refusal> = {},
): Promise<Result<WriteReport, WriteProblem | Refusal>> {
  const overwrite = options.overwrite ?? false;
  if (!overwrite && (await exists(path))) return fail({ code: 'OUTPUT-EXISTS', path });
  const built = await buildWorkbook(spec);
  const tooLong = findTooLong(path, built);
  if (tooLong !== undefined) return fail(tooLong);
  const temporary = await temporaryPath(path);
  try {
    await writeDurably(temporary, (file) => writeZip(file, built.parts, new Date(spec.createdAt)));
    const verdict = await options.verify?.(temporary, built.report);
    if (verdict?.ok === false) return fail(verdict.problem);
    const named = await giveName(temporary, path, overwrite);
    return named.ok ? succeed(built.report) : named;
  } finally {
    await discard(temporary);
  }
}

function findTooLong(path: string, built: BuiltWorkbook): OutputTooLong | undefined {
  const table = built.report.tables.find(({ rows, totalRow }) => (totalRow ?? rows.to) > MAXIMUM_ROWS);
  if (table === undefined) return undefined;
  return { code: 'OUTPUT-TOO-LONG', path, sheet: table.sheet, rows: table.rows.to };
}
