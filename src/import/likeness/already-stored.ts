import { RefusedError } from '../../findings/refusals.ts';
import { districtName } from '../../reference/code-names.ts';
import { countFindingsOf } from '../../store/checks/findings.ts';
import type { Store } from '../../store/database.ts';
import { counts } from '../../store/submissions/submission-states.ts';
import { type Submission, submissionsWithContent } from '../../store/submissions/submissions.ts';
import type { FileFacts } from '../../workbook/file-facts.ts';
import { readAsStated } from '../columns/profiles.ts';
import type { ImportedSubmission } from '../imported-submission.ts';
import type { ImportFile, ImportOptions } from '../options.ts';
import { storedOutcome } from '../stored-outcome.ts';

/**
 * The submissions that a file of exactly this content has made before, where they still count and what is now said of
 * columns is what they were read by. Throws a `RefusedError` for a file that a newer one has taken the
 * place of, and for one that counts as another sender's: of two senders of one file one is a mistake.
 */
export function alreadyStored(
  store: Store,
  file: ImportFile,
  facts: FileFacts,
  options: ImportOptions,
): readonly ImportedSubmission[] {
  const ofKind = submissionsWithContent(store, facts.sha256, options.purpose).filter(
    ({ kind }) => options.kind === undefined || kind === options.kind,
  );
  const isSender = ({ district_code }: Submission) =>
    options.district === undefined || district_code === options.district;
  const same = ofKind.filter(isSender);
  refuseOtherSender(
    file,
    ofKind.filter((submission) => !isSender(submission)),
  );
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

function refuseOtherSender(file: ImportFile, others: readonly Submission[]): void {
  const other = others.find(({ state }) => counts(state));
  if (!other) return;
  const district = districtName(other.district_code);
  throw new RefusedError('SUBMISSION-OF-OTHER-DISTRICT', { file: file.name, id: other.id, district });
}
