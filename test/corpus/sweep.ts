import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { inspectFile } from '../../src/import/inspect-file.ts';
import { type OpenedWorkbook, openWorkbook, WorkbookReadError } from '../../src/workbook/read/workbook.ts';

/** How reading a file ended: with tables, or with the code of what is wrong. */
export type Ending =
  | {
      readonly format: string;
      readonly tables: readonly { readonly kind: string | null; readonly rows: number }[];
    }
  | { readonly refused: string };

/** Looks into a file as `inspect` does. @throws what is no coded problem */
export async function endingOf(path: string): Promise<Ending> {
  const { format, problems, sheets } = await inspectFile({ path, name: basename(path) }, { aliases: {} });
  const tables = sheets.flatMap((sheet) => sheet.tables);
  if (format !== null && tables.length > 0) {
    return { format, tables: tables.map(({ kind, data_rows }) => ({ kind, rows: data_rows })) };
  }
  const [problem] = problems;
  if (problem === undefined) throw new Error(`${path} came back empty without a code`);
  return { refused: problem.code };
}

/** Reads all that a file holds, row after row. The code of what is wrong; undefined when it is read. */
export async function readToTheEnd(path: string): Promise<string | undefined> {
  const opened = await openWorkbook(path);
  if (!opened.ok) return opened.problem.code;
  try {
    await readSheets(opened.value);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookReadError) return error.problem.code;
    throw error;
  } finally {
    await opened.value.close();
  }
}

async function readSheets(workbook: OpenedWorkbook): Promise<void> {
  for (const sheet of workbook.sheets) {
    await workbook.readSheetDetails(sheet);
    for await (const rows of workbook.rows(sheet)) {
      if (rows.some(({ cells }) => cells.length === 0)) throw new Error('a row without a cell');
    }
    await workbook.merges(sheet);
  }
}

/** Every file below a folder, by its path in it. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
