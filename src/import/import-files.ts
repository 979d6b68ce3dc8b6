import type { RefusedFile } from '../findings/or-refused.ts';
import { RefusedError } from '../findings/refusals.ts';
import { findingFrequencies, firstFindings, type StoredFinding } from '../store/checks/findings.ts';
import { inSavepoint, inTransaction, type Store } from '../store/database.ts';
import { appendOperation } from '../store/operations.ts';
import { refuseUnmetHeadings, refuseUnmetWordings } from './columns/profiles.ts';
import { askAll, withAnswers } from './columns/questions.ts';
import { findFiles } from './find-files.ts';
import { type ImportedSubmission, importFile } from './import-file.ts';
import type { ImportFile, ImportOptions, MetHeading } from './options.ts';
import { importReadiness, type TakenReadiness } from './readiness/import-readiness.ts';
import { hasNoTable } from './sender/no-table.ts';

/** What an import did: a submission for each kind in each file, and the files it could not take in. */
export interface ImportOutcome {
  readonly submissions: readonly ImportedSubmission[];
  readonly refused: readonly RefusedFile[];
  /** Returns of readiness, which no district sends and no ledger counts. */
  readonly readiness: readonly TakenReadiness[];
  /** Files in the given folders that are no spreadsheets. */
  readonly ignored: readonly string[];
  /** How often each code was found in what is new, and the first findings, errors first. */
  readonly frequencies: ReturnType<typeof findingFrequencies>;
  readonly firstFindings: readonly StoredFinding[];
}

/** How many findings an import reports one by one. */
const reportedFindings = 20;

/**
 * Imports files and whole folders in one transaction, once all questions about them are answered. A file that is refused leaves nothing behind and
 * does not touch the others; an interruption leaves the workspace as it was. Throws a `RefusedError` when something was
 * said of a column that no table has.
 */
export async function importFiles(
  store: Store,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const found = await findFiles(paths);
  const submissions: ImportedSubmission[] = [];
  const readiness: TakenReadiness[] = [];
  const refused = [...found.refused];
  let reported: Pick<ImportOutcome, 'frequencies' | 'firstFindings'> = { frequencies: [], firstFindings: [] };
  const answers = await askAll(store, found.files, options);
  const headings: MetHeading[] = [];
  /** Files were refused before any of their headings was seen: one that is missed may stand there. */
  let hasUnseen = refused.length > 0;
  const takeIn = async () => {
    const operationId = appendOperation(store, options.actor, 'import', {
      files: found.files.map((file) => file.name),
      ...(options.purpose === 'baseline' ? { baseline: true } : {}),
      ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    });
    for (const [index, file] of found.files.entries()) {
      const seen = headings.length;
      const answered = withAnswers(options, answers.get(file.path));
      const onHeadings = (own: readonly MetHeading[]) => headings.push(...own);
      const outcome = await importOne(store, file, { ...answered, onHeadings }, operationId);
      if (outcome instanceof RefusedError) {
        refused.push({ file: file.name, refusal: outcome.refusal });
        hasUnseen ||= headings.length === seen;
      } else {
        submissions.push(...outcome.submissions);
        readiness.push(...outcome.readiness);
      }
      const rows = submissions.reduce((sum, submission) => sum + submission.rows.read, 0);
      options.onFile?.(index + 1, found.files.length, file.name, rows);
    }
    if (!hasUnseen) {
      refuseUnmetHeadings(store, submissions, headings, options);
      refuseUnmetWordings(store, submissions, options);
    }
    const fresh = submissions.filter((submission) => !submission.unchanged).map(({ id }) => id);
    if (fresh.length === 0 && readiness.every(({ unchanged }) => unchanged)) throw new NothingChanged();
    reported = {
      frequencies: findingFrequencies(store, { submissions: fresh }),
      firstFindings: firstFindings(store, { submissions: fresh }, reportedFindings),
    };
  };
  try {
    await inTransaction(store, takeIn, { keep: !options.dryRun });
  } catch (error) {
    if (!(error instanceof NothingChanged)) throw error;
  }
  return { submissions, readiness, refused, ignored: found.ignored, ...reported };
}

/** Ends the transaction without a trace: no entry in the log for a run that stored nothing. */
class NothingChanged extends Error {}

/** What one file held. */
type TakenFile = Pick<ImportOutcome, 'submissions' | 'readiness'>;

async function importOne(
  store: Store,
  file: ImportFile,
  options: ImportOptions,
  operationId: number,
): Promise<TakenFile | RefusedError> {
  const inventories = await orRefusal(() =>
    inSavepoint(store, async () => ({
      submissions: options.onlyReadiness
        ? refuseTable(file)
        : await importFile(store, file, options, operationId),
      readiness: [],
    })),
  );
  const isOpen = inventories instanceof RefusedError && hasNoTable(inventories.refusal.code);
  if (!isOpen || options.purpose === 'baseline' || options.kind !== undefined) return inventories;
  const returned = await orRefusal(() =>
    inSavepoint(store, () => importReadiness(store, file, options, operationId)),
  );
  if (returned instanceof RefusedError) return returned;
  return returned.length > 0 ? { submissions: [], readiness: returned } : inventories;
}

function refuseTable(file: ImportFile): never {
  throw new RefusedError('TABLE-NOT-FOUND', { file: file.name });
}

async function orRefusal<Value>(work: () => Promise<Value>): Promise<Value | RefusedError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}
