import { stat } from 'node:fs/promises';
import { isOfSystem } from '../../error-code.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { type FileSource, openSource } from './file-source.ts';
import type { OpenedWorkbook } from './opened-workbook.ts';
import { identifyPackage } from './package-kind.ts';
import { type FileProblem, WorkbookReadError } from './problems.ts';
import { sniffContent } from './sniff.ts';
import { openXlsx } from './xlsx-workbook.ts';
import { readZipDirectory } from './zip.ts';

export type { OpenedWorkbook, SheetDetails, WorkbookFormat } from './opened-workbook.ts';
export { type FileProblem, type FileProblemCode, WorkbookReadError } from './problems.ts';
export type { MergeRange } from './references.ts';
export type { ColumnRange } from './sheet-parts.ts';
export type { SheetInfo } from './workbook-part.ts';

/**
 * Opens a workbook of any format of `WorkbookFormat`, whatever it is called: its content decides.
 * What the file is and which sheets it has is known then; a failure inside a sheet shows while that is read.
 */
export async function openWorkbook(path: string): Promise<Result<OpenedWorkbook, FileProblem>> {
  try {
    return succeed(await open(path));
  } catch (error) {
    if (error instanceof WorkbookReadError) return fail(error.problem);
    throw error;
  }
}

/**
 * Reads a workbook from its opening on, and closes it. What is wrong with the file, also where it shows only while that is
 * read, is the problem; so is a file that was written to meanwhile, or is gone. Whatever else `read` throws is thrown.
 */
export async function readWorkbook<Value>(
  path: string,
  read: (workbook: OpenedWorkbook) => Promise<Value>,
): Promise<Result<Value, FileProblem>> {
  const before = await lastWrite(path);
  const opened = await openWorkbook(path);
  if (!opened.ok) return opened;
  try {
    const value = await read(opened.value);
    return (await lastWrite(path)) === before ? succeed(value) : fail({ code: 'FILE-CHANGED' });
  } catch (error) {
    if (error instanceof WorkbookReadError) return fail(error.problem);
    if (isOfSystem(error) && (await lastWrite(path)) !== before) return fail({ code: 'FILE-CHANGED' });
    throw error;
  } finally {
    await opened.value.close();
  }
}

/** By what a file that was written to is known; a file without one is not there. */
async function lastWrite(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && `${found.size} ${found.mtimeMs}`;
}

async function open(path: string): Promise<OpenedWorkbook> {
  const source = await openSource(path);
  try {
    return await openContent(source, path);
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** The code of every format but .xlsx is loaded when a file asks for it. */
async function openContent(source: FileSource, path: string): Promise<OpenedWorkbook> {
  const content = await sniffContent(source);
  if (content === 'zip') return openZip(source, path);
  if (content === 'text') return (await import('./csv/csv-workbook.ts')).openCsv(source, path);
  if (content === 'html') return (await import('./html/html-workbook.ts')).openHtml(source);
  const { openForeign } = await import('./sheetjs/foreign-workbook.ts');
  return openForeign(source, { format: content === 'biff' ? 'xls' : 'xml', path });
}

async function openZip(source: FileSource, path: string): Promise<OpenedWorkbook> {
  const file = { source, directory: await readZipDirectory(source) };
  const kind = await identifyPackage(file);
  if (kind.format === 'xlsx') return openXlsx(file, kind.part);
  if (kind.format === 'ods') return (await import('./ods/ods-workbook.ts')).openOds(file);
  return (await import('./sheetjs/foreign-workbook.ts')).openForeign(source, { format: 'xlsb', path });
}
