import { RefusedError } from '../../findings/refusals.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Store } from '../../store/database.ts';
import { hasAllRecordsOf, recordsNamed } from '../../store/submissions/alike-records.ts';
import {
  contestedSubmissionsOf,
  countingSubmissionsOf,
  type Submission,
  sharedRecords,
  sheetsWithTables,
  submissionById,
  submissionPath,
  supersede,
} from '../../store/submissions/submissions.ts';
import type { ImportFile, ImportOptions } from '../options.ts';
import { SampleOfList } from './alike-lists.ts';

/**
 * A file with this share of the records of another is a new version of it, one with none of them another part. With a few
 * of many it may be a list of what was mended or added: in the place of the other it would take the rest away.
 */
const sameThings = 0.5;

/** From this share of records alike on, though no code says that they are the same, a person is asked. */
const likeThings = 0.8;

/**
 * Finds a new submission's place beside what its district sent before of the same kind and purpose. It supersedes the one
 * that came from the same file, or that is about the same things; with nothing in common it stands beside it.
 * Anything between is for a person to say (`as`): throws a `RefusedError`; so where two versions already stand against
 * each other, and people have to decide on those first. Returns the one superseded; undefined where there is none.
 */
export function placeAmongVersions(
  store: Store,
  submission: { readonly id: number; readonly kind: InventoryKind; readonly districtCode: string },
  file: ImportFile,
  { as, purpose, sheet }: Pick<ImportOptions, 'as' | 'purpose' | 'sheet'>,
): Submission | undefined {
  const { districtCode, kind } = submission;
  const contested = contestedSubmissionsOf(store, districtCode, kind, purpose);
  if (contested.length > 0)
    throw new RefusedError('SUBMISSION-CONTESTED', { file: file.name, numbers: contested.join(', ') });
  const others = countingSubmissionsOf(store, districtCode, kind, purpose).filter(
    (other) => other.id !== submission.id,
  );
  if (others.length === 0 || as === 'part') return undefined;
  const sameFile = others.find(
    (other) =>
      submissionPath(store, other.id) === file.path && !isOtherSheets(store, submission.id, other, sheet),
  );
  const earlier = sameFile ?? earlierVersion(store, submission, others, file, as);
  if (earlier) supersede(store, submission.id, earlier);
  return earlier;
}

/** Whether a submission was read from other sheets of a file than one before it: that one's rows are none of its own. */
function isOtherSheets(store: Store, id: number, other: Submission, sheet: string | undefined): boolean {
  const isOneFile = submissionById(store, id)?.sha256 === other.sha256;
  if (!isOneFile && sheet === undefined) return false;
  const others = sheetsWithTables(store, other.id);
  return [...sheetsWithTables(store, id)].every((name) => !others.has(name));
}

function earlierVersion(
  store: Store,
  submission: { readonly id: number; readonly kind: InventoryKind },
  others: readonly Submission[],
  file: ImportFile,
  as: 'version' | 'part' | undefined,
): Submission | undefined {
  const [only] = others;
  if (as === 'version' && others.length === 1) return only;
  const shares = others.map((other) => {
    const { shared, fresh, earlier } = sharedRecords(store, submission.kind, submission.id, other.id);
    // Once somebody has said that it replaces one, whatever it leaves out, only which one is to be found.
    const records = as === 'version' ? Math.min(fresh, earlier) : earlier;
    return { other, share: records === 0 ? 0 : shared / records };
  });
  const alike = shares.filter(({ share }) => share >= sameThings);
  const [match] = alike;
  if (match && alike.length === 1) return match.other;
  const resembling = alike.length === 0 ? likeLists(store, submission, others) : [];
  const [likest] = resembling;
  if (likest && resembling.length === 1 && as === 'version') return likest;
  const hasNothing = resembling.length === 0 && shares.every(({ share }) => share === 0);
  if (hasNothing && as === undefined) return undefined;
  throw new RefusedError('SUBMISSION-PART-OR-VERSION', {
    file: file.name,
    other: (likest ? resembling : others).map((other) => other.file).join(', '),
  });
}

/**
 * The submissions that have most of a new one's records, though no code tells it and no row says just the same; where too
 * few records can be told apart, those that have all of them as they are.
 */
function likeLists(
  store: Store,
  { id, kind }: { readonly id: number; readonly kind: InventoryKind },
  others: readonly Submission[],
): readonly Submission[] {
  const ownSample = new SampleOfList(store, { submissionId: id, kind });
  return others.filter((other) => {
    const otherSample = new SampleOfList(store, { submissionId: other.id, kind });
    if (ownSample.isEmpty && otherSample.isEmpty) return hasAllRecordsOf(store, kind, other.id, id);
    const shares = [shareMet(store, ownSample, kind, other.id), shareMet(store, otherSample, kind, id)];
    return shares.some((share) => share >= likeThings);
  });
}

/** The share of a sample that a submission has. */
function shareMet(store: Store, sample: SampleOfList, kind: InventoryKind, submissionId: number): number {
  if (sample.isEmpty) return 0;
  const isSampled = (name: string) => sample.hasNamed(name);
  for (const { record } of recordsNamed(store, { submissionId, kind }, isSampled))
    sample.take(submissionId, record);
  return sample.shareIn(submissionId, { isHeld: false });
}
