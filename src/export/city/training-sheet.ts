import { inventories } from '../../inventory/inventories.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { groupBy } from '../../reference/group.ts';
import { type TrainingNeed, trainingNeeds } from '../../store/checks/training-needs.ts';
import { inVietnameseOrder } from '../../text/collation.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { blockTitle, sentences, titles } from '../tables/paper.ts';
import { districtName, receiverName } from '../tables/unit-words.ts';

type Context = Pick<ExportContext, 'messages' | 'stateWords' | 'store'>;

/** Needs that are counted together. */
interface NeedCount {
  readonly name: string;
  readonly people: number;
  readonly bySpecialism: number;
  readonly byQualification: number;
}

/** The sheet of training needs of a commune: how many in each field, then who, and why. */
export function communeTraining(context: Context, commune: string): SheetSpec {
  const { messages } = context;
  const needs = trainingNeeds(context.store, commune);
  return {
    ...sheetOf(context, receiverName(commune)),
    blocks: [
      sentences([messages.say('sheet.training.how')]),
      blockTitle(messages.say('sheet.training.by-field')),
      countTable(context, messages.say('sheet.training.field'), countsBy(needs, fieldOf)),
      blockTitle(messages.say('sheet.training.people')),
      tableOf(peopleColumns(context), needs, { emptyText: messages.say('sheet.training.none') }),
    ],
  };
}

/** The sheet of training needs of the city: by field, then by commune, and how many of each field in each commune. */
export function cityTraining(context: Context): SheetSpec {
  const { messages } = context;
  const needs = trainingNeeds(context.store);
  return {
    ...sheetOf(context, messages.say('sheet.city')),
    blocks: [
      sentences([messages.say('sheet.training.how')]),
      blockTitle(messages.say('sheet.training.by-field')),
      countTable(context, messages.say('sheet.training.field'), countsBy(needs, fieldOf)),
      blockTitle(messages.say('sheet.training.by-commune')),
      communeTable(context, needs),
    ],
  };
}

function sheetOf({ messages, stateWords }: Context, about: string): Omit<SheetSpec, 'blocks'> {
  const name = messages.say('sheet.training');
  return {
    name,
    titles: titles(messages, messages.say('sheet.training.title'), about, stateWords),
    landscape: true,
    filter: false,
    freeze: false,
  };
}

function fieldOf({ training_field }: TrainingNeed): string {
  return training_field;
}

function countsBy(
  needs: readonly TrainingNeed[],
  nameOf: (need: TrainingNeed) => string,
): readonly NeedCount[] {
  return [...groupBy(needs, nameOf)]
    .map(([name, own]) => ({
      name,
      people: own.length,
      bySpecialism: own.filter(({ by_specialism }) => by_specialism === 1).length,
      byQualification: own.filter(({ by_qualification }) => by_qualification === 1).length,
    }))
    .sort((left, right) => right.people - left.people || inVietnameseOrder(left.name, right.name));
}

function countTable({ messages }: Context, heading: string, counts: readonly NeedCount[]) {
  const count = (title: string, value: (each: NeedCount) => number): Column<NeedCount> => ({
    heading: title,
    width: 16,
    format: 'integer',
    total: 'sum',
    value,
  });
  const columns: readonly Column<NeedCount>[] = [
    { heading, width: 34, value: ({ name }) => name },
    count(messages.say('sheet.training.count'), ({ people }) => people),
    count(messages.say('sheet.training.by-specialism'), ({ bySpecialism }) => bySpecialism),
    count(messages.say('sheet.training.by-qualification'), ({ byQualification }) => byQualification),
  ];
  return tableOf(columns, counts, {
    total: { label: messages.say('sheet.total') },
    emptyText: messages.say('sheet.training.none'),
  });
}

/** One row a commune, one column a field: people, and all of them in the last. */
function communeTable({ messages }: Context, needs: readonly TrainingNeed[]) {
  const fields = [...new Set(needs.map(fieldOf))].sort(inVietnameseOrder);
  const rows = [...groupBy(needs, ({ commune }) => commune)];
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    { heading: messages.say('sheet.column.commune'), width: 26, value: ([code]) => receiverName(code) },
    ...fields.map(
      (field): Column<Row> => ({
        heading: field,
        width: 16,
        format: 'integer',
        total: 'sum',
        value: ([, own]) => own.filter(({ training_field }) => training_field === field).length,
      }),
    ),
    {
      heading: messages.say('sheet.training.count'),
      width: 12,
      format: 'integer',
      total: 'sum',
      value: ([, own]) => own.length,
    },
  ];
  return tableOf(columns, rows, {
    total: { label: messages.say('sheet.total') },
    emptyText: messages.say('sheet.training.none'),
  });
}

function peopleColumns({ messages }: Context): readonly Column<TrainingNeed>[] {
  const reason = ({ by_specialism, by_qualification }: TrainingNeed) =>
    [
      ...(by_specialism === 1 ? [messages.say('sheet.training.by-specialism')] : []),
      ...(by_qualification === 1 ? [messages.say('sheet.training.by-qualification')] : []),
    ].join('; ');
  return [
    { heading: messages.say('sheet.training.field'), width: 24, value: fieldOf },
    ...shownOf.map((key): Column<TrainingNeed> => ({ ...fieldColumn(key), value: (need) => need[key] })),
    { heading: messages.say('sheet.training.why'), width: 24, value: reason },
    {
      heading: messages.say('sheet.column.from'),
      width: 14,
      value: ({ district }) => districtName(district),
    },
    { heading: messages.say('sheet.column.source'), width: 30, value: (need) => placeInFile(messages, need) },
  ];
}

/** What a need says of its person, under the headings of the inventory. */
const shownOf = ['full_name', 'new_division', 'new_position', 'specialism', 'qualification'] as const;

function fieldColumn(key: (typeof shownOf)[number]) {
  return { heading: inventories.staff.fields[key]?.heading ?? key, width: 22 };
}
