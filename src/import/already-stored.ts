import { RefusedError } from '../findings/refusals.ts';
import type { Store } from '../store/database.ts';
import { countFindingsOf } from '../store/findings.ts';
import { counts } from '../store/submission-states.ts';
import { submissionsWithContent } from '../store/submissions.ts';
import type { FileFacts } from '../workbook/file-facts.ts';
import type { ImportedSubmission } from './imported-submission.ts';
import type { ImportFile, ImportOptions } from './options.ts';
import { readAsStated } from './profiles.ts';
import { storedOutcome } from './stored-outcome.ts';

/**
 * The submissions that a file of exactly this content has made before, where they still count and what is now said of
 * columns is what they were read by. Throws a `RefusedError` for a file that a newer one has taken the place of.
 */
export function alreadyStored(
  store: Store,
  file: ImportFile,
  facts: FileFacts,
  options: ImportOptions,
): readonly ImportedSubmission[] {
  const same = submissionsWithContent(store, facts.sha256, options.purpose)
    .filter(({ kind }) => options.kind === undefined || kind === options.kind)
    .filter(({ district_code }) => options.district === undefined || district_code === options.district);
  const current = same.filter(({ state }) => counts(state));
  const newest = same.at(-1);
  if (!current.every((submission) => readAsStated(store, submission, options.stated ?? {}))) return [];
  if (newest && current.length === 0) {
    throw new RefusedError('SUBMISSION-SUPERSEDED-CONTENT', { file: file.name, version: newest.version });
  }
  return current.map((submission) => ({
    id: submission.id,
    file: submission.file,
    sheet: submission.sheet,
    kind: submission.kind,
    district: submission.district_code,
    version: submission.version,
    findings: countFindingsOf(store, submission.id),
    ...storedOutcome(store, submission.id),
    unchanged: true,
  }));
}
