import { RefusedError } from '../../findings/refusals.ts';
import { districtName } from '../../reference/code-names.ts';
import { countFindingsOf } from '../../store/checks/findings.ts';
import type { Store } from '../../store/database.ts';
import { counts, isUndone } from '../../store/submissions/submission-states.ts';
import {
  isOfNamedSheet,
  type Submission,
  sheetsWithTables,
  submissionsWithContent,
} from '../../store/submissions/submissions.ts';
import type { FileFacts } from '../../workbook/file-facts.ts';
import { readAsStated } from '../columns/profiles.ts';
import type { ImportedSubmission } from '../imported-submission.ts';
import type { ImportFile, ImportOptions } from '../options.ts';
import { storedOutcome } from '../stored-outcome.ts';

/** What the store already has of a file's content. */
export interface StoredContent {
  readonly submissions: readonly ImportedSubmission[];
  /** Whether they are all that is asked for: no sheet or kind of the file is left to be read. */
  readonly isAll: boolean;
}

/**
 * The submissions that a file of exactly this content has made before, where they still count and what is now said of
 * columns and words in them is what they were read by. Throws a `RefusedError` for a file that a newer one has taken the
 * place of, and for one that counts as another sender's: of two senders of one file one is a mistake.
 */
export function alreadyStored(
  store: Store,
  file: ImportFile,
  facts: FileFacts,
  options: ImportOptions,
): StoredContent {
  const meant = submissionsWithContent(store, facts.sha256, options.purpose).filter((submission) =>
    isMeant(store, submission, options),
  );
  const isSender = ({ district_code }: Submission) =>
    options.district === undefined || district_code === options.district;
  const ofSender = meant.filter(isSender);
  refuseOtherSender(
    file,
    meant.filter((submission) => !isSender(submission)),
  );
  const same = ofSender.filter(({ state }) => !isUndone(state));
  const current = same.filter(({ state }) => counts(state));
  const newest = same.at(-1);
  if (!current.every((submission) => readAsStated(store, submission, options)))
    return { submissions: [], isAll: false };
  if (newest && current.length === 0) {
    throw new RefusedError('SUBMISSION-SUPERSEDED-CONTENT', { file: file.name, version: newest.version });
  }
  const isWhole = options.sheet !== undefined || current.some(({ id }) => !isOfNamedSheet(store, id));
  return {
    submissions: current.map((submission) => unchanged(store, submission)),
    isAll: current.length > 0 && isWhole && !hasKindTakenBack(ofSender),
  };
}

/** Whether a submission is of the kind and has tables on the sheet that somebody names. */
function isMeant(store: Store, { id, kind }: Submission, options: ImportOptions): boolean {
  if (options.kind !== undefined && kind !== options.kind) return false;
  return options.sheet === undefined || sheetsWithTables(store, id).has(options.sheet);
}

/** Whether a kind was taken back, and the file's other kinds are all that is left of it. */
function hasKindTakenBack(submissions: readonly Submission[]): boolean {
  const kept = new Set(submissions.filter(({ state }) => !isUndone(state)).map(({ kind }) => kind));
  return submissions.some(({ kind, state }) => isUndone(state) && !kept.has(kind));
}

function unchanged(store: Store, submission: Submission): ImportedSubmission {
  return {
    id: submission.id,
    file: submission.file,
    sheet: submission.sheet,
    kind: submission.kind,
    district: submission.district_code,
    version: submission.version,
    findings: countFindingsOf(store, submission.id),
    ...storedOutcome(store, submission.id),
    unchanged: true,
  };
}

function refuseOtherSender(file: ImportFile, others: readonly Submission[]): void {
  const other = others.find(({ state }) => counts(state));
  if (!other) return;
  const district = districtName(other.district_code);
  throw new RefusedError('SUBMISSION-OF-OTHER-DISTRICT', { file: file.name, id: other.id, district });
}
