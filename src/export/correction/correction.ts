import { type Refusal, RefusedError } from '../../findings/refusals.ts';
import { type CorrectionCounts, correctionStampCells } from '../../inventory/correction.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { Messages } from '../../messages/messages.ts';
import { fail, type Result, succeed } from '../../result.ts';
import type { Store } from '../../store/database.ts';
import {
  findingsByRecord,
  findingsOfSubmission,
  findingsOfTables,
} from '../../store/outputs/export-findings.ts';
import { inReadTransaction } from '../../store/read-transaction.ts';
import { keptRowNumbers, keptRows, keptTables } from '../../store/submissions/kept-tables.ts';
import { rowFates } from '../../store/submissions/rows.ts';
import { purposeOf } from '../../store/submissions/submission-states.ts';
import { type Submission, submissionById } from '../../store/submissions/submissions.ts';
import type { WorkbookSpec } from '../../workbook/write/spec.ts';
import { writeWorkbook } from '../../workbook/write/write.ts';
import { refusalOf } from '../files/write-verified.ts';
import { summaryOf } from '../tables/finding-summary.ts';
import { stampSheet } from '../template/template-parts.ts';
import { correctionOverview } from './correction-overview.ts';
import { correctionSheets } from './correction-sheets.ts';

export interface CorrectionOptions {
  readonly messages: Messages;
  readonly overwrite: boolean;
  /** Say what would be written, after every refusal that can be known before. */
  readonly dryRun: boolean;
  /** ISO instant. */
  readonly createdAt: string;
  /** Reads the finished file as an import would: undefined when that cannot, or finds no correction workbook. */
  readonly readBack: (path: string) => Promise<CorrectionCounts | undefined>;
}

/** The submission that a person names by its number. Throws a `RefusedError` when it does not exist or count. */
export function submissionToCorrect(store: Store, id: number): Submission {
  const submission = submissionById(store, id);
  if (!submission) throw new RefusedError('SUBMISSION-UNKNOWN', { id });
  if (purposeOf(submission.state) === 'baseline')
    throw new RefusedError('CORRECTION-OF-BASELINE', { file: submission.file, id });
  if (submission.state !== 'current')
    throw new RefusedError('CORRECTION-OUTDATED', { file: submission.file, id });
  if (hasFormWithoutLines(store, id))
    throw new RefusedError('CORRECTION-OF-FORM', { file: submission.file, id });
  return submission;
}

/** Whether a form was read before the lines of its heading were kept: its columns would not be known again. */
function hasFormWithoutLines(store: Store, submission: number): boolean {
  const forms = keptTables(store, submission).filter(({ isForm }) => isForm);
  const bare = new Set(
    forms.filter(({ columns }) => !columns.some(({ lines }) => lines)).map(({ id }) => id),
  );
  if (bare.size === 0) return false;
  return keptRowNumbers(store, submission).some(
    ({ tableId, reason }) => reason === 'heading' && bare.has(tableId),
  );
}

/**
 * Writes the correction workbook of a submission: its sender's rows in the sender's layout, what is wrong marked
 * with what to do, and a first sheet about it all. Ids stand in full: they are the sender's own and must be mended.
 * Before it gets its name the file is read back as an import would read it, and must then change nothing. Throws a
 * `RefusedError`.
 */
export async function writeCorrection(
  store: Store,
  submission: Submission,
  path: string,
  options: CorrectionOptions,
): Promise<void> {
  await inReadTransaction(store, async () => {
    const spec = correctionSpec(store, submission, options);
    if (options.dryRun) return;
    const { accepted, rejected, duplicate } = rowFates(store, submission.id);
    const written = await writeWorkbook<Refusal>(path, spec, {
      overwrite: options.overwrite,
      verify: async (temporaryPath) =>
        verdictOn(await options.readBack(temporaryPath), accepted + rejected + duplicate, path),
    });
    if (!written.ok) throw refusalOf(written.problem);
  });
}

/** An untouched correction workbook leaves every row of data as it is, and misses none. */
function verdictOn(
  counts: CorrectionCounts | undefined,
  rows: number,
  path: string,
): Result<undefined, Refusal> {
  const { changed = 0, added = 0, removed = 0, untouched = 0 } = counts ?? {};
  if (changed + added + removed === 0 && untouched === rows) return succeed(undefined);
  const difference = `${rows} ≠ ${untouched} (~${changed} +${added} −${removed})`;
  return fail({ code: 'OUTPUT-DISAGREES', values: { path, difference } });
}

/** The workbook as data. */
export function correctionSpec(
  store: Store,
  submission: Submission,
  { messages, createdAt }: Pick<CorrectionOptions, 'messages' | 'createdAt'>,
): WorkbookSpec {
  const { id, kind, sha256 } = submission;
  const tables = keptTables(store, id);
  const sheets = correctionSheets({
    kind,
    messages,
    tables,
    rowsOf: (table) => keptRows(store, id, table.id),
    ofTables: findingsOfTables(store, id),
    ofRows: (numbers) => findingsByRecord(store, id, numbers),
  });
  const overview = correctionOverview(messages, {
    submission,
    fates: rowFates(store, id),
    findings: summaryOf(findingsOfSubmission(store, id)),
    sheets: sheets.map(({ name }) => name),
    hasForms: tables.some(({ isForm }) => isForm),
  });
  return {
    sheets: [
      overview,
      ...sheets,
      stampSheet(correctionStampCells({ submission: id, sha256, overview: overview.name })),
    ],
    properties: { title: inventories[kind].title },
    createdAt,
  };
}
