import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import type { WriteReport } from '../../../src/workbook/write/report.ts';
import type { SheetSpec, TableBlock, WorkbookSpec } from '../../../src/workbook/write/spec.ts';
import { writeWorkbook } from '../../../src/workbook/write/write.ts';

export const CREATED_AT = '2025-06-30T08:00:00Z';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bangiao-write-'));
}

/** A spec with one sheet. */
export function oneSheet(sheet: Partial<SheetSpec>, more: Partial<WorkbookSpec> = {}): WorkbookSpec {
  return { createdAt: CREATED_AT, ...more, sheets: [{ name: 'Bảng', blocks: [], ...sheet }] };
}

/** A sheet with one table. */
export function oneTable(table: Partial<TableBlock>): Partial<SheetSpec> {
  return { blocks: [{ kind: 'table', columns: [{ heading: 'Cột' }], rows: [], ...table }] };
}

/** Writes a spec into a new folder and reads it back with exceljs. */
export async function roundTrip(
  spec: WorkbookSpec,
): Promise<{ path: string; report: WriteReport; workbook: ExcelJS.Workbook; sheet: ExcelJS.Worksheet }> {
  const path = join(temporaryFolder(), 'out.xlsx');
  const written = await writeWorkbook(path, spec);
  if (!written.ok) throw new Error(written.problem.code);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new Error('No sheet');
  return { path, report: written.value, workbook, sheet };
}

/** The first sheet as LibreOffice shows it after recalculating, one array of texts per row. */
export function shownByLibreOffice(path: string): readonly (readonly string[])[] {
  const folder = temporaryFolder();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  // Tab-separated, UTF-8; with more options LibreOffice would no longer write cells as shown.
  const filter = 'csv:Text - txt - csv (StarCalc):9,34,76';
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, path], {
    stdio: 'ignore',
    timeout: 90_000,
  });
  const csv = readFileSync(join(folder, basename(path).replace(/xlsx$/, 'csv')), 'utf8');
  return csv.split('\n').map((line) => line.split('\t'));
}
