import { join } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { communes, districts } from '../../reference/units.ts';
import type { Milestones, Norms, Targets, Teams } from '../../settings/settings.ts';
import type { StatutoryClocks } from '../../settings/statutory-clocks.ts';
import type { Store } from '../../store/database.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { cityFile, cityWorkbook } from '../city/city.ts';
import { communeFile, communeWorkbook } from '../commune/commune.ts';
import { districtFile, districtWorkbook } from '../district/district.ts';
import { createExportContext, type ExportContext } from '../export-context.ts';
import type { MinutesSettings } from '../minutes/settings.ts';
import { reportFile, writeReport } from '../report/write-report.ts';
import { surplusFile, surplusWorkbook } from '../surplus/surplus.ts';
import type { SurplusSettings } from '../surplus/surplus-settings.ts';
import { differenceWords } from '../tables/ledger-table.ts';
import { type ExportWhat, manifestName, writeManifest } from './manifest.ts';
import { freeFolder, refuseExisting } from './output-folder.ts';
import type { PlannedWorkbook } from './planned-workbook.ts';
import type { RecordChoice } from './record-files.ts';
import type { Job, RunPlan } from './run-plan.ts';
import { writeTogether } from './together.ts';
import { type ExportedFile, writeVerified } from './write-verified.ts';

export { type ExportWhat, exportWhats } from './manifest.ts';
export type { ExportedFile } from './write-verified.ts';

export interface ExportOptions {
  readonly what: ExportWhat;
  /** Codes of districts or communes (for minutes of either); all of them when absent. */
  readonly codes?: readonly string[] | undefined;
  /** Where the files go; made when it is not there. */
  readonly folder: string;
  /** Give the run a folder of its own: where that one is there, another with a number behind its name. */
  readonly isOwnFolder?: boolean;
  /** Replace files of the same name. */
  readonly force: boolean;
  /** Show ids of people in full: a deliberate act that the caller records. */
  readonly fullIds: boolean;
  /** Say what would be written, after every refusal that can be known before. */
  readonly dryRun: boolean;
  readonly messages: Messages;
  /** ISO instant; the only part of the output that differs between two exports of one state. */
  readonly createdAt: string;
  readonly targets: Targets;
  readonly milestones: Milestones;
  /** Names of teams; all after their units when absent. */
  readonly teams?: Teams;
  /** What the plan for surplus premises is held to. */
  readonly clocks: StatutoryClocks;
  readonly norms: Norms;
  /** `YYYY-MM-DD`: the day by which dates are past. */
  readonly today: string;
  /** Needed for minutes, unused otherwise. */
  readonly minutes?: MinutesSettings | undefined;
  /** Which records, and in what form; all as CSV when absent. */
  readonly records?: RecordChoice | undefined;
  readonly onFile?: (done: number, total: number, file: string) => void;
}

export interface ExportOutcome {
  readonly folder: string;
  /** The names of the run's files. */
  readonly planned: readonly string[];
  /** The files written; none on a dry run. */
  readonly files: readonly ExportedFile[];
  /** Units that were left out because there is nothing to say of them. */
  readonly empty: readonly string[];
  /** Codes of districts and communes whose workbooks hold no record: they tell what is missing. */
  readonly withoutRecords: readonly string[];
}

/**
 * Writes the files of one kind, all from one state of the store, and its entry in `manifest.json` last. Each gets its
 * name only after it was read back and agrees with the ledger, and once all of them do. Throws a `RefusedError`: nothing
 * to export, the ledger does not close, a file exists, or a written file disagrees; none of the files is there then.
 */
export async function runExport(store: Store, options: ExportOptions): Promise<ExportOutcome> {
  return inReadTransaction(store, async () => {
    const context = createExportContext(store, options);
    if (context.submissions.length === 0) throw new RefusedError('EXPORT-NOTHING');
    if (!context.ledger.closes) {
      throw new RefusedError('LEDGER-NOT-CLOSED', {
        difference: differenceWords(context.messages, context.ledger.difference),
      });
    }
    const { jobs, empty, choices } = await planOf(context, options);
    const withoutRecords = unitsWithoutRecords(context, options);
    const { what, createdAt, force, isOwnFolder: isOwn = false } = options;
    const wanted = isOwn ? freeFolder(options.folder) : options.folder;
    const planned = jobs.flatMap(({ files }) => files);
    if (!force) await refuseExisting(wanted, planned);
    if (options.dryRun) return { folder: wanted, planned, files: [], empty, withoutRecords };
    const { folder, files } = await writeTogether(
      { folder: options.folder, isOwn, run: what, force },
      (unfinished) => writeAll(jobs, unfinished, options),
      (written) =>
        writeManifest(join(written.folder, manifestName), {
          what,
          files: written.files,
          context,
          createdAt,
          choices,
        }),
    );
    return { folder, planned, files, empty, withoutRecords };
  });
}

async function writeAll(
  jobs: readonly Job[],
  folder: string,
  { onFile }: ExportOptions,
): Promise<readonly ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const [index, job] of jobs.entries()) {
    files.push(...(await job.write(folder)));
    onFile?.(index + 1, jobs.length, job.files[0] ?? '');
  }
  return files;
}

async function planOf(context: ExportContext, options: ExportOptions): Promise<RunPlan> {
  const { what, codes } = options;
  if (what === 'minutes') {
    const { minutesPlan } = await import('../minutes/plan.ts');
    return minutesPlan(context, codes, options);
  }
  if (what === 'report') {
    const write = async (folder: string) => [await writeReport(join(folder, reportFile), context, options)];
    return { jobs: [{ files: [reportFile], write }], empty: [] };
  }
  if (what === 'records') {
    const { recordFiles } = await import('./record-files.ts');
    const records = options.records ?? { format: 'csv' as const };
    const jobs = recordFiles(context, records, options).map(({ file, write }) => ({
      files: [file],
      write: async (folder: string) => [await write(folder)],
    }));
    return { jobs, empty: [], choices: { records } };
  }
  const workbook = (file: string, plan: () => PlannedWorkbook): Job => ({
    files: [file],
    write: async (folder) => [await writeVerified(join(folder, file), plan(), options)],
  });
  return { jobs: workbookJobs(context, { what, codes, surplus: options }, workbook), empty: [] };
}

interface WorkbookRun {
  readonly what: Exclude<ExportWhat, 'minutes' | 'report' | 'records'>;
  readonly codes: readonly string[] | undefined;
  readonly surplus: SurplusSettings;
}

function unitsWithoutRecords(
  { received, submissions }: ExportContext,
  { what, codes }: ExportOptions,
): readonly string[] {
  if (what === 'commune') {
    const receives = (code: string) => inventoryKinds.some((kind) => received(kind, 'rows', code) > 0n);
    return communeCodes(codes).filter((code) => !receives(code));
  }
  if (what !== 'district') return [];
  const heard = new Set(submissions.map(({ district_code }) => district_code));
  return districtCodes(codes).filter((code) => !heard.has(code));
}

function communeCodes(codes: readonly string[] | undefined): readonly string[] {
  return codes ?? communes.map(({ code }) => code);
}

function districtCodes(codes: readonly string[] | undefined): readonly string[] {
  return codes ?? districts.map(({ code }) => code);
}

function workbookJobs(
  context: ExportContext,
  { what, codes, surplus }: WorkbookRun,
  workbook: (file: string, plan: () => PlannedWorkbook) => Job,
): readonly Job[] {
  switch (what) {
    case 'district':
      return districtCodes(codes).map((code) =>
        workbook(districtFile(code), () => districtWorkbook(context, code)),
      );
    case 'commune':
      return communeCodes(codes).map((code) =>
        workbook(communeFile(code), () => communeWorkbook(context, code)),
      );
    case 'city':
      return [workbook(cityFile, () => cityWorkbook(context))];
    case 'surplus':
      return [workbook(surplusFile, () => surplusWorkbook(context, surplus))];
  }
}
