import { basename } from 'node:path';
import { inventories } from '../../inventory/inventories.ts';
import { inventoryTitle } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type { ChangedRecord, SubmissionDiff } from '../../reconcile/diff/diff-submissions.ts';
import type { FieldChange } from '../../reconcile/match/changed-fields.ts';
import { type FieldPlaces, placeOf } from '../../reconcile/match/record-words.ts';
import type { ComparedRecord } from '../../store/outputs/match-queries.ts';
import type { Submission } from '../../store/submissions/submissions.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { type WriteSettings, writeVerified } from '../files/write-verified.ts';
import { type Column, linkToSheet, tableOf } from '../tables/columns.ts';
import { valueCell } from '../tables/field-columns.ts';
import { blockTitle, titleWithAbout } from '../tables/paper.ts';
import { districtName } from '../tables/unit-words.ts';
import {
  detailColumns,
  groupColumns,
  groupMembers,
  keyColumn,
  placeColumn,
  type RecordItem,
  recordColumns,
} from './compared-columns.ts';

/** What the workbook of a comparison is made from. */
export interface DiffContext {
  readonly messages: Messages;
  readonly diff: SubmissionDiff;
  readonly places: FieldPlaces;
  /** Rows of a submission by fate. */
  readonly rowsOf: (submission: Submission) => { readonly read: number; readonly accepted: number };
}

interface ChangeItem extends FieldChange {
  readonly pair: ChangedRecord;
}

const parts = ['changed', 'removed', 'added', 'ambiguous'] as const;
type Part = (typeof parts)[number];

/**
 * Writes what differs between two submissions: an overview, then a sheet of changed cells, of removed, of added and of
 * ambiguous records. Personal ids are masked. Throws a `RefusedError` when the file exists and may not be overwritten,
 * or does not read back as it was meant.
 */
export async function writeDiff(context: DiffContext, path: string, settings: WriteSettings): Promise<void> {
  const { messages, diff } = context;
  const rows: Readonly<Record<Part, number>> = {
    changed: changesOf(diff).length,
    removed: diff.removed.length,
    added: diff.added.length,
    ambiguous: diff.ambiguous.reduce((sum, { left, right }) => sum + left.length + right.length, 0),
  };
  const sheets: Readonly<Record<Part, SheetSpec>> = {
    changed: changedSheet(context),
    removed: recordSheet(context, 'removed', diff.removed),
    added: recordSheet(context, 'added', diff.added),
    ambiguous: ambiguousSheet(context),
  };
  const planned = {
    file: basename(path),
    title: messages.say('sheet.diff.title'),
    sheets: [overview(context, rows), ...parts.map((part) => sheets[part])],
    expectations: parts.map((part) => ({ sheet: sheets[part].name, rows: BigInt(rows[part]), sums: [] })),
  };
  await writeVerified(path, planned, settings);
}

function changesOf({ changed }: SubmissionDiff): readonly ChangeItem[] {
  return changed.flatMap((pair) => pair.changes.map((change): ChangeItem => ({ pair, ...change })));
}

function overview({ messages, diff, rowsOf }: DiffContext, rows: Readonly<Record<Part, number>>): SheetSpec {
  const lists: readonly Column<Submission>[] = [
    { heading: messages.say('sheet.diff.number'), width: 8, align: 'center', value: ({ id }) => id },
    {
      heading: messages.say('sheet.column.from'),
      width: 24,
      value: ({ district_code }) => districtName(district_code),
    },
    {
      heading: messages.say('sheet.match.version'),
      width: 7,
      align: 'center',
      value: ({ version }) => version,
    },
    { heading: messages.say('sheet.match.file'), width: 44, value: ({ file }) => file },
    {
      heading: messages.say('sheet.ledger.read'),
      width: 11,
      format: 'integer',
      value: (each) => rowsOf(each).read,
    },
    {
      heading: messages.say('sheet.ledger.accepted'),
      width: 11,
      format: 'integer',
      value: (each) => rowsOf(each).accepted,
    },
  ];
  const outcomes: readonly Column<Part>[] = [
    {
      heading: messages.say('sheet.column.sheet'),
      width: 30,
      value: (part) => linkToSheet(nameOfPart(messages, part)),
    },
    { heading: messages.say('sheet.column.rows'), width: 11, format: 'integer', value: (part) => rows[part] },
  ];
  return {
    name: messages.say('sheet.overview'),
    titles: titlesOf(messages, 'sheet.diff.title', inventoryTitle(messages, diff.kind)),
    blocks: [
      blockTitle(messages.say('sheet.diff.lists')),
      tableOf(lists, [diff.before, diff.after], {}),
      blockTitle(messages.say('sheet.diff.unchanged', { count: messages.count(diff.unchanged) })),
      tableOf(outcomes, parts, {}),
    ],
    landscape: true,
    freeze: false,
    filter: false,
  };
}

function nameOfPart(messages: Messages, part: Part): string {
  return messages.say(`sheet.diff.${part}`);
}

function titlesOf(messages: Messages, title: 'sheet.diff.title' | `sheet.diff.${Part}`, about: string) {
  return titleWithAbout(messages.say(title), about);
}

function partSheet<Item>(
  { messages, diff }: DiffContext,
  part: Part,
  columns: readonly Column<Item>[],
  items: readonly Item[],
): SheetSpec {
  const words = {
    rowNumbers: { heading: messages.say('sheet.number') },
    emptyText: messages.say('sheet.match.none'),
  };
  const { before, after } = diff;
  const about = messages.say('sheet.diff.about', { before: before.id, after: after.id });
  return {
    name: nameOfPart(messages, part),
    titles: titlesOf(messages, `sheet.diff.${part}`, about),
    blocks: [tableOf(columns, items, words)],
    landscape: true,
  };
}

function changedSheet(context: DiffContext): SheetSpec {
  const { messages, diff, places } = context;
  const { kind } = diff;
  const cell = (side: 'left' | 'right') => (item: ChangeItem) => {
    const field = inventories[kind].fields[item.field];
    const value = side === 'left' ? item.before : item.after;
    return field ? valueCell(field, value, item.pair[side].district, false) : value;
  };
  const place = (side: 'left' | 'right') => (item: ChangeItem) =>
    placeInFile(messages, placeOf(item.pair[side], places, item.field));
  const column = (name: 'before' | 'after' | 'place-before' | 'place-after', width: number) => ({
    heading: messages.say(`sheet.diff.${name}`),
    width,
  });
  const columns: readonly Column<ChangeItem>[] = [
    ...recordColumns<ChangeItem>(messages, ({ pair }) => ({ kind, record: pair.left })),
    {
      heading: messages.say('sheet.match.field'),
      width: 20,
      value: ({ field }) => inventories[kind].fields[field]?.heading ?? field,
    },
    { ...column('before', 22), align: 'left', value: cell('left') },
    { ...column('after', 22), align: 'left', value: cell('right') },
    keyColumn<ChangeItem>(messages, ({ pair }) => pair.key),
    { ...column('place-before', 28), value: place('left') },
    { ...column('place-after', 28), value: place('right') },
  ];
  return partSheet(context, 'changed', columns, changesOf(diff));
}

function recordSheet(
  context: DiffContext,
  part: 'removed' | 'added',
  records: readonly ComparedRecord[],
): SheetSpec {
  const { messages, diff, places } = context;
  const columns: readonly Column<RecordItem>[] = [
    ...recordColumns<RecordItem>(messages, (item) => item),
    ...detailColumns<RecordItem>(messages, (item) => item),
    placeColumn<RecordItem>(messages, places),
  ];
  return partSheet(
    context,
    part,
    columns,
    records.map((record) => ({ kind: diff.kind, record })),
  );
}

function ambiguousSheet(context: DiffContext): SheetSpec {
  const { messages, diff, places } = context;
  const groups = diff.ambiguous.map((group) => ({ kind: diff.kind, group }));
  const items = groupMembers(groups, ['before', 'after']);
  const columns = groupColumns<'before' | 'after'>(messages, places, (side) =>
    messages.say(`sheet.diff.${side}`),
  );
  return partSheet(context, 'ambiguous', columns, items);
}
