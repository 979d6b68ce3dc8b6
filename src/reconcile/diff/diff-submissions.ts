import { RefusedError } from '../../findings/refusals.ts';
import { fieldEntries, inventories } from '../../inventory/inventories.ts';
import type { AnyRecord, InventoryKind } from '../../inventory/inventory.ts';
import { withheldTogether } from '../../inventory/secrecy.ts';
import type { Store } from '../../store/database.ts';
import { type ComparedRecord, recordsOfSubmission } from '../../store/outputs/match-queries.ts';
import { type Submission, submissionById } from '../../store/submissions/submissions.ts';
import type { FieldChange } from '../match/changed-fields.ts';
import { type AmbiguousGroup, joinLists, type Pair } from '../match/join-lists.ts';
import { matchKeys } from '../match/keys.ts';

/** A record that both submissions have, and the fields in which they differ. */
export interface ChangedRecord extends Pair<ComparedRecord> {
  readonly changes: readonly FieldChange[];
}

/** What differs between the accepted records of two submissions of one kind; every record stands in one part. */
export interface RecordDiff {
  /** Records that say exactly the same in both. */
  readonly unchanged: number;
  readonly added: readonly ComparedRecord[];
  readonly removed: readonly ComparedRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly ambiguous: readonly AmbiguousGroup<ComparedRecord>[];
}

export interface SubmissionDiff extends RecordDiff {
  readonly kind: InventoryKind;
  readonly before: Submission;
  readonly after: Submission;
}

/**
 * Compares two submissions of one kind, whatever their states and purposes. Throws a `RefusedError` when one does
 * not exist, when both are the same, or when their kinds differ.
 */
export function diffSubmissions(store: Store, beforeId: number, afterId: number): SubmissionDiff {
  const [before, after] = [submissionOf(store, beforeId), submissionOf(store, afterId)];
  const { kind } = before;
  if (before.id === after.id) throw new RefusedError('DIFF-SAME', { id: before.id });
  if (kind !== after.kind)
    throw new RefusedError('DIFF-OTHER-KIND', {
      left: before.id,
      left_kind: inventories[kind].shortTitle,
      right: after.id,
      right_kind: inventories[after.kind].shortTitle,
    });
  const recordsOf = ({ id }: Submission) => recordsOfSubmission(store, kind, id);
  return { kind, before, after, ...diffRecords(kind, recordsOf(before), recordsOf(after)) };
}

function submissionOf(store: Store, id: number): Submission {
  const submission = Number.isSafeInteger(id) ? submissionById(store, id) : undefined;
  if (!submission) throw new RefusedError('SUBMISSION-UNKNOWN', { id });
  return submission;
}

/** A record whose district plays no part: two submissions are compared, whoever sent them. */
interface Item {
  readonly district: '';
  readonly fields: AnyRecord;
  readonly record: ComparedRecord;
}

/**
 * Compares two lists of records exactly, as stored. Records that say the same in every field are one and the same,
 * as many as both lists have of them; the rest is joined by the keys of its kind.
 */
export function diffRecords(
  kind: InventoryKind,
  before: readonly ComparedRecord[],
  after: readonly ComparedRecord[],
): RecordDiff {
  const keys = fieldEntries(inventories[kind]).map(([key]) => key);
  const { left, right } = withoutEqual(keys, before.map(toItem), after.map(toItem));
  const joined = joinLists(matchKeys[kind], left, right);
  const changed = joined.pairs.map(
    ({ key, left: { record: before }, right: { record: after } }): ChangedRecord => {
      const [own, other] = withheldTogether(inventories[kind], before, after);
      return { key, left: own, right: other, changes: exactChanges(keys, own.fields, other.fields) };
    },
  );
  return {
    unchanged: before.length - left.length,
    added: joined.onlyRight.map(({ record }) => record),
    removed: joined.onlyLeft.map(({ record }) => record),
    changed: changed.sort((one, other) => one.left.id - other.left.id),
    ambiguous: joined.ambiguous.map((group) => ({
      key: group.key,
      left: group.left.map(({ record }) => record),
      right: group.right.map(({ record }) => record),
    })),
  };
}

function toItem(record: ComparedRecord): Item {
  return { district: '', fields: record.fields, record };
}

/** Both lists without the records that the other one has word for word. */
function withoutEqual(
  keys: readonly string[],
  before: readonly Item[],
  after: readonly Item[],
): { readonly left: readonly Item[]; readonly right: readonly Item[] } {
  const contentOf = ({ fields }: Item) => JSON.stringify(keys.map((key) => fields[key] ?? null));
  const waiting = new Map<string, number>();
  for (const item of before) waiting.set(contentOf(item), (waiting.get(contentOf(item)) ?? 0) + 1);
  const found = new Map<string, number>();
  const right = after.filter((item) => {
    const content = contentOf(item);
    const open = (waiting.get(content) ?? 0) - (found.get(content) ?? 0);
    if (open > 0) found.set(content, (found.get(content) ?? 0) + 1);
    return open <= 0;
  });
  const left = before.filter((item) => {
    const content = contentOf(item);
    const open = found.get(content) ?? 0;
    if (open > 0) found.set(content, open - 1);
    return open <= 0;
  });
  return { left, right };
}

function exactChanges(keys: readonly string[], before: AnyRecord, after: AnyRecord): readonly FieldChange[] {
  return keys
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => change.before !== change.after);
}
