import { join } from 'node:path';
import { RefusedError } from '../findings/refusals.ts';
import type { Messages } from '../messages/messages.ts';
import { communes, districts } from '../reference/units.ts';
import type { Milestones, Targets } from '../settings/settings.ts';
import type { Store } from '../store/database.ts';
import { inReadTransaction } from '../store/read-transaction.ts';
import { makeFolder } from '../workspace/make-folder.ts';
import { cityFile, cityWorkbook } from './city.ts';
import { communeFile, communeWorkbook } from './commune.ts';
import { districtFile, districtWorkbook } from './district.ts';
import { createExportContext, type ExportContext } from './export-context.ts';
import { type ExportWhat, manifestName, writeManifest } from './manifest.ts';
import { refuseExisting } from './output-folder.ts';
import type { PlannedWorkbook } from './planned-workbook.ts';
import { reportFile, writeReport } from './report/write-report.ts';
import { surplusFile, surplusWorkbook } from './surplus.ts';
import { type ExportedFile, writeVerified } from './write-verified.ts';

export { type ExportWhat, exportWhats } from './manifest.ts';
export type { ExportedFile } from './write-verified.ts';

export interface ExportOptions {
  readonly what: ExportWhat;
  /** Codes of districts or communes; all of them when absent. */
  readonly codes?: readonly string[] | undefined;
  /** Where the files go; made when it is not there. */
  readonly folder: string;
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
  /** `YYYY-MM-DD`: the day by which dates are past. */
  readonly today: string;
  readonly onFile?: (done: number, total: number, file: string) => void;
}

export interface ExportOutcome {
  readonly folder: string;
  /** The names of the run's files. */
  readonly planned: readonly string[];
  /** The files written; none on a dry run. */
  readonly files: readonly ExportedFile[];
}

interface Job {
  readonly file: string;
  /** Writes the file whole, or throws and leaves none of that name. */
  readonly write: (path: string, context: ExportContext, options: ExportOptions) => Promise<ExportedFile>;
}

/**
 * Writes the workbooks of one kind, all from one state of the store, and its entry in `manifest.json` last. Each gets its
 * name only after it was read back and agrees with the ledger. Throws a `RefusedError`: nothing to export, the
 * ledger does not close, a file exists, or a written file disagrees; files finished before that stay.
 */
export async function runExport(store: Store, options: ExportOptions): Promise<ExportOutcome> {
  const jobs = jobsOf(options);
  const planned = jobs.map(({ file }) => file);
  return inReadTransaction(store, async () => {
    const context = createExportContext(store, options);
    if (context.submissions.length === 0) throw new RefusedError('EXPORT-NOTHING');
    if (!context.ledger.closes) {
      throw new RefusedError('LEDGER-NOT-CLOSED', { difference: context.ledger.difference ?? '' });
    }
    if (!options.force) await refuseExisting(options.folder, planned);
    if (options.dryRun) return { folder: options.folder, planned, files: [] };
    await makeFolder(options.folder);
    const files: ExportedFile[] = [];
    for (const [index, job] of jobs.entries()) {
      files.push(await job.write(join(options.folder, job.file), context, options));
      options.onFile?.(index + 1, jobs.length, job.file);
    }
    const { what, createdAt } = options;
    await writeManifest(join(options.folder, manifestName), { what, files, context, createdAt });
    return { folder: options.folder, planned, files };
  });
}

function jobsOf({ what, codes }: ExportOptions): readonly Job[] {
  switch (what) {
    case 'district':
      return (codes ?? districts.map(({ code }) => code)).map((code) =>
        workbookJob(districtFile(code), (context) => districtWorkbook(context, code)),
      );
    case 'commune':
      return (codes ?? communes.map(({ code }) => code)).map((code) =>
        workbookJob(communeFile(code), (context) => communeWorkbook(context, code)),
      );
    case 'city':
      return [workbookJob(cityFile, cityWorkbook)];
    case 'surplus':
      return [workbookJob(surplusFile, surplusWorkbook)];
    case 'report':
      return [{ file: reportFile, write: writeReport }];
  }
}

function workbookJob(file: string, plan: (context: ExportContext) => PlannedWorkbook): Job {
  return { file, write: (path, context, options) => writeVerified(path, plan(context), options) };
}
