import type { ListedRecord } from '../store/checks/repeated-records.ts';
import { foldText } from '../text/fold.ts';

/** Two records that are, or may be, one thing: the later one beside the first. */
export type Repetition = readonly [later: ListedRecord, first: ListedRecord];

/** Each record that shares its key with an earlier one, beside the first of that key; a record without a key stands alone. */
export function* repetitions(
  records: Iterable<ListedRecord>,
  keyOf: (record: ListedRecord) => string | undefined,
): Generator<Repetition> {
  const firsts = new Map<string, ListedRecord>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first) yield [record, first];
    else firsts.set(key, record);
  }
}

/** The parts that two records must share, as one key: compared without regard to capitals, spaces and tone placement. */
export function keyOfParts(...parts: readonly (string | null)[]): string | undefined {
  const folded = parts.map((part) => (part === null ? '' : foldText(part)));
  return folded.includes('') ? undefined : folded.join('\n');
}

/** Where the first of two records stands, for the message. */
export function otherPlace({ file, row }: ListedRecord): {
  readonly other_file: string;
  readonly other_row: number;
} {
  return { other_file: file, other_row: row };
}

/** Whether two records were sent in different files or parts. */
export function areOfTwoLists([later, first]: Repetition): boolean {
  return later.submission !== first.submission;
}
