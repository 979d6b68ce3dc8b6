import { inventories } from '../../inventory/inventories.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type { ChangedRecord, SubmissionDiff } from '../../reconcile/diff/diff-submissions.ts';
import { codeOf, type FieldPlaces, nameOf, placeOf } from '../../reconcile/match/record-words.ts';
import type { ComparedRecord } from '../../store/outputs/match-queries.ts';
import type { Submission } from '../../store/submissions/submissions.ts';
import type { Context } from '../context.ts';
import { valueForPeople, valueForPrograms } from './field-values.ts';

type RowCounts = Readonly<Record<'read' | 'accepted', number>>;

/** A comparison of two submissions with what is needed to show it. */
export interface ShownDiff {
  readonly diff: SubmissionDiff;
  readonly places: FieldPlaces;
  readonly rowsOf: (submission: Submission) => RowCounts;
}

/** Differences shown one by one before people are told where the rest is. */
const shownDifferences = 20;

/** A comparison as programs read it; every difference is in it. */
export function diffDocument({ diff, places, rowsOf }: ShownDiff): Readonly<Record<string, unknown>> {
  const { kind } = diff;
  const recordDocument = (record: ComparedRecord) => ({
    record: record.id,
    name: nameOf(kind, record),
    code: codeOf(kind, record),
    ...placeOf(record, places),
  });
  return {
    kind,
    before: submissionDocument(diff.before, rowsOf),
    after: submissionDocument(diff.after, rowsOf),
    counts: diffCounts(diff),
    added: diff.added.map(recordDocument),
    removed: diff.removed.map(recordDocument),
    changed: diff.changed.map((changed) => ({
      key: changed.key,
      before: recordDocument(changed.left),
      after: recordDocument(changed.right),
      cells: cellDocuments(changed, diff, places),
    })),
    ambiguous: diff.ambiguous.map(({ key, left, right }) => ({
      key,
      before: left.map(recordDocument),
      after: right.map(recordDocument),
    })),
  };
}

function submissionDocument(submission: Submission, rowsOf: ShownDiff['rowsOf']) {
  const { id, district_code: district, file, version, state } = submission;
  return { id, district, file, version, state, rows: rowsOf(submission) };
}

function cellDocuments(
  { left, right, changes }: ChangedRecord,
  { kind }: SubmissionDiff,
  places: FieldPlaces,
) {
  return changes.map(({ field, before, after }) => ({
    field,
    old: valueForPrograms({ kind, field, value: before, district: left.district }),
    new: valueForPrograms({ kind, field, value: after, district: right.district }),
    before: placeOf(left, places, field),
    after: placeOf(right, places, field),
  }));
}

function diffCounts({ unchanged, added, removed, changed, ambiguous }: SubmissionDiff) {
  return {
    unchanged,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    cells: changed.reduce((sum, { changes }) => sum + changes.length, 0),
    ambiguous: ambiguous.reduce((sum, { left, right }) => sum + left.length + right.length, 0),
  };
}

/** Shows a comparison: both lists, the counts, then the first differences, each with its cells. */
export function showDiff(shown: ShownDiff, context: Context): void {
  const { output, messages } = context;
  const { diff, rowsOf } = shown;
  for (const submission of [diff.before, diff.after]) {
    const { id, version, file, district_name: district, state } = submission;
    const { read, accepted } = rowsOf(submission);
    const rows = { read: messages.count(read), accepted: messages.count(accepted) };
    const kind = inventoryName(messages, diff.kind);
    const words = { id, district, kind, version, file, state: messages.say(`state.${state}`), ...rows };
    output.line(messages.say('diff.list', words));
  }
  const counts = Object.entries(diffCounts(diff)).map(([key, count]) => [key, messages.count(count)]);
  output.line(messages.say('diff.counts', Object.fromEntries(counts)));
  const lines = differenceLines(shown, context);
  if (lines.length === 0) output.line(messages.say('diff.same'));
  for (const line of lines.slice(0, shownDifferences)) output.line(line);
  const more = lines.length - shownDifferences;
  if (more > 0) output.line(messages.say('diff.more', { count: messages.count(more) }));
}

function differenceLines({ diff, places }: ShownDiff, { messages }: Context): readonly string[] {
  const { kind } = diff;
  const wordsOf = (record: ComparedRecord) =>
    [nameOf(kind, record), codeOf(kind, record)].filter(Boolean).join(' · ');
  const lineOf = (key: 'diff.removed' | 'diff.added') => (record: ComparedRecord) =>
    messages.say(key, { name: wordsOf(record), place: placeInFile(messages, placeOf(record, places)) });
  const changed = diff.changed.flatMap(({ left, right, changes }) =>
    changes.map(({ field, before, after }) =>
      messages.say('diff.changed', {
        name: wordsOf(left),
        field: inventories[kind].fields[field]?.heading ?? field,
        before: valueForPeople({ kind, field, value: before, district: left.district }, messages),
        after: valueForPeople({ kind, field, value: after, district: right.district }, messages),
        place_before: placeInFile(messages, placeOf(left, places, field)),
        place_after: placeInFile(messages, placeOf(right, places, field)),
      }),
    ),
  );
  const ambiguous = diff.ambiguous.map(({ key, left, right }) => {
    const [first] = left;
    return messages.say('diff.ambiguous', {
      name: first ? wordsOf(first) : '',
      key: messages.say(`key.${key}`),
      before: left.length,
      after: right.length,
      place: first ? placeInFile(messages, placeOf(first, places)) : '',
    });
  });
  return [
    ...diff.removed.map(lineOf('diff.removed')),
    ...diff.added.map(lineOf('diff.added')),
    ...changed,
    ...ambiguous,
  ];
}
