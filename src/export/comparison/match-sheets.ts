import { inventories } from '../../inventory/inventories.ts';
import type { InventoryKind } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type { FieldChange } from '../../reconcile/match/changed-fields.ts';
import type { MatchedPair } from '../../reconcile/match/match-lists.ts';
import type { KindMatch } from '../../reconcile/match/read-match.ts';
import { type FieldPlaces, placeOf } from '../../reconcile/match/record-words.ts';
import type { ComparedRecord, UnlistedThing } from '../../store/outputs/match-queries.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { valueCell } from '../tables/field-columns.ts';
import { titleWithAbout } from '../tables/paper.ts';
import {
  detailColumns,
  groupColumns,
  groupMembers,
  keyColumn,
  placeColumn,
  type RecordItem,
  recordColumns,
} from './compared-columns.ts';

/** What the sheets of a match are made from. */
export interface MatchContext {
  readonly messages: Messages;
  readonly match: readonly KindMatch[];
  readonly places: FieldPlaces;
}

interface ChangeItem extends FieldChange {
  readonly kind: InventoryKind;
  readonly pair: MatchedPair;
}

/** Every field that the two lists state otherwise, old and new. */
export function changedSheet(context: MatchContext): SheetSpec {
  const { messages, match } = context;
  const items = match.flatMap(({ kind, match: { changed } }) =>
    changed.flatMap((pair) => pair.changes.map((change): ChangeItem => ({ kind, pair, ...change }))),
  );
  const value = (of: (item: ChangeItem) => FieldChange['before']) => (item: ChangeItem) => {
    const field = inventories[item.kind].fields[item.field];
    return field ? valueCell(field, of(item), item.pair.left.district, false) : of(item);
  };
  const place = (item: ChangeItem, record: ComparedRecord) =>
    placeInFile(messages, placeOf(record, context.places, item.field));
  const columns: readonly Column<ChangeItem>[] = [
    ...recordColumns<ChangeItem>(messages, ({ kind, pair }) => ({ kind, record: pair.left })),
    {
      heading: messages.say('sheet.match.field'),
      width: 20,
      value: ({ kind, field }) => inventories[kind].fields[field]?.heading ?? field,
    },
    {
      heading: messages.say('sheet.match.old'),
      width: 22,
      align: 'left',
      value: value(({ before }) => before),
    },
    {
      heading: messages.say('sheet.match.new'),
      width: 22,
      align: 'left',
      value: value(({ after }) => after),
    },
    keyColumn<ChangeItem>(messages, ({ pair }) => pair.key),
    {
      heading: messages.say('sheet.match.place-baseline'),
      width: 28,
      value: (item) => place(item, item.pair.left),
    },
    {
      heading: messages.say('sheet.match.place-handed-over'),
      width: 28,
      value: (item) => place(item, item.pair.right),
    },
  ];
  return outcomeSheet(messages, 'changed', tableOf(columns, items, tableWords(messages)));
}

/** The records that only one of the lists has. */
export function onlySheet(context: MatchContext, side: 'baseline' | 'handed-over'): SheetSpec {
  const { messages, match, places } = context;
  const items = match.flatMap(({ kind, match: { onlyBaseline, onlyHandedOver } }) =>
    (side === 'baseline' ? onlyBaseline : onlyHandedOver).map((record): RecordItem => ({ kind, record })),
  );
  const columns: readonly Column<RecordItem>[] = [
    ...recordColumns<RecordItem>(messages, (item) => item),
    ...detailColumns<RecordItem>(messages, (item) => item),
    placeColumn<RecordItem>(messages, places),
  ];
  return outcomeSheet(messages, `only-${side}`, tableOf(columns, items, tableWords(messages)));
}

/** What receiving teams wrote down without its being listed. */
export function onlyReceivedSheet({ messages, match }: MatchContext): SheetSpec {
  const columns: readonly Column<UnlistedThing>[] = [
    { heading: messages.say('sheet.match.name'), width: 40, value: ({ what }) => what },
    { heading: inventories.assets.fields.unit?.heading ?? '', width: 13, value: ({ unit }) => unit },
    {
      heading: messages.say('sheet.match.quantity'),
      width: 12,
      align: 'right',
      value: ({ quantity }) => quantity,
    },
    { heading: messages.say('sheet.match.commune'), width: 28, value: ({ commune }) => commune },
    { heading: messages.say('sheet.match.receipt'), width: 12, value: ({ receipt }) => receipt },
    {
      heading: messages.say('sheet.column.place'),
      width: 44,
      value: ({ file, sheet, row }) => placeInFile(messages, { file, sheet, row }),
    },
  ];
  const items = match.flatMap(({ onlyReceived }) => onlyReceived);
  return outcomeSheet(messages, 'only-received', tableOf(columns, items, tableWords(messages)));
}

/** The groups in which nobody can tell which record is which: both lists below each other, group by group. */
export function ambiguousSheet({ messages, match, places }: MatchContext): SheetSpec {
  const groups = match.flatMap(({ kind, match: { ambiguous } }) =>
    ambiguous.map((group) => ({ kind, group })),
  );
  const columns = groupColumns<'baseline' | 'handed-over'>(messages, places, (side) =>
    messages.say(`match.${side}`),
  );
  const items = groupMembers(groups, ['baseline', 'handed-over']);
  return outcomeSheet(messages, 'ambiguous', tableOf(columns, items, tableWords(messages)));
}

type Outcome = 'changed' | 'only-baseline' | 'only-handed-over' | 'only-received' | 'ambiguous';

/** The name of the sheet of an outcome. */
export function outcomeSheetName(messages: Messages, outcome: Outcome): string {
  return messages.say(`sheet.match.${outcome}`);
}

function outcomeSheet(messages: Messages, outcome: Outcome, table: TableBlock): SheetSpec {
  const name = outcomeSheetName(messages, outcome);
  return {
    name,
    titles: titleWithAbout(
      messages.say(`sheet.match.${outcome}.title`),
      messages.say(`sheet.match.${outcome}.about`),
    ),
    blocks: [table],
    landscape: true,
  };
}

function tableWords(messages: Messages) {
  return {
    rowNumbers: { heading: messages.say('sheet.number') },
    emptyText: messages.say('sheet.match.none'),
  };
}
