import { mkdtempSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { generateCity } from '../../fixtures/city.ts';
import { checkSettings } from '../../src/checks/check-settings.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { type ExportOptions, type ExportWhat, runExport } from '../../src/export/files/export-run.ts';
import { formOn } from '../../src/export/minutes/form.ts';
import type { MinutesSettings } from '../../src/export/minutes/settings.ts';
import { type ImportOutcome, importFiles } from '../../src/import/import-files.ts';
import { mapRecords } from '../../src/mapping/map-records.ts';
import { messagesIn } from '../../src/messages/in-language.ts';
import { validProvinces } from '../../src/text/citizen-id.ts';
import {
  createWorkspace,
  documentPath,
  openWorkspace,
  type Workspace,
} from '../../src/workspace/workspace.ts';

export const createdAt = '2025-06-26T02:00:00.000Z';
export const messages = messagesIn('vi');
const actor = { who: 'kiểm thử', at: '2025-06-25T08:00:00.000Z' };
/** The province of the impossible ids in synthetic and example data. */
const provinces = new Set([...validProvinces, '000']);

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bangiao-export-'));
}

export async function emptyWorkspace(): Promise<Workspace> {
  return createWorkspace(join(temporaryFolder(), 'bangiao.db'));
}

export async function importInto(workspace: Workspace, paths: readonly string[]): Promise<ImportOutcome> {
  return importFiles(workspace.store, paths, {
    actor,
    aliases: workspace.rules.headingAliases,
    provinces,
    purpose: 'handover',
    dryRun: false,
  });
}

/** A workspace of its own with two districts of the synthetic city, imported, mapped and checked. */
export async function smallCity(): Promise<Workspace> {
  made ??= makeSmallCity();
  const folder = temporaryFolder();
  await cp(await made, folder, { recursive: true });
  return openWorkspace(join(folder, 'bangiao.db'));
}

/** The folder of the small city that the others are copied from; once for all tests of a process. */
let made: Promise<string> | undefined;

async function makeSmallCity(): Promise<string> {
  const workspace = await emptyWorkspace();
  const folder = join(temporaryFolder(), 'city');
  await generateCity(folder, { seed: 1, districts: ['001', '002'], keyFolder: temporaryFolder() });
  await importInto(workspace, [folder]);
  await mapRecords(workspace.store, { actor, dryRun: false, alsoFollowPeople: [], boundaryMargin: 10 });
  await runChecks(
    workspace.store,
    { ...checkSettings(workspace), actor, dryRun: false, today: '2025-06-25', filter: {} },
    (counts) => counts,
  );
  workspace.store.close();
  return dirname(workspace.path);
}

/** Minutes signed on a day, from the workspace's own document. */
export function minutesOn(workspace: Workspace, day: string): MinutesSettings {
  const form = formOn(day);
  const templatePath = documentPath(workspace, form.document);
  return { form, day, ground: 'option', templatePath, appendixFrom: 60 };
}

export async function exportFrom(
  workspace: Workspace,
  what: ExportWhat,
  more: Partial<ExportOptions> = {},
): ReturnType<typeof runExport> {
  return runExport(workspace.store, {
    what,
    folder: temporaryFolder(),
    force: false,
    fullIds: false,
    dryRun: false,
    messages,
    createdAt,
    targets: workspace.rules.targets,
    milestones: workspace.rules.milestones,
    clocks: workspace.rules.clocks,
    norms: workspace.rules.norms,
    today: '2025-06-26',
    minutes: minutesOn(workspace, '2025-07-15'),
    ...more,
  });
}

export async function openWithExcelJs(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

/** A sheet's shown texts, row by row; the results of formulas. */
export function textsOf(workbook: ExcelJS.Workbook, sheet: string): readonly (readonly string[])[] {
  const worksheet = workbook.getWorksheet(sheet);
  if (!worksheet) throw new Error(`no sheet ${sheet}`);
  const rows: string[][] = [];
  worksheet.eachRow({ includeEmpty: false }, (row) => {
    const texts: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => texts.push(cell.text));
    rows.push(texts);
  });
  return rows;
}

/** The data rows of a sheet's first table: those that begin with a row number. */
export function dataRows(workbook: ExcelJS.Workbook, sheet: string): readonly (readonly string[])[] {
  return textsOf(workbook, sheet).filter(([first = '']) => /^\d+$/.test(first));
}
