import { surplusSums } from '../../store/outputs/export-queries.ts';
import type { CellInput, SheetSpec } from '../../workbook/write/spec.ts';
import { writtenDay } from '../../written-day.ts';
import type { ExportContext } from '../export-context.ts';
import type { Expectation } from '../files/planned-workbook.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { districtColumn } from '../tables/district-column.ts';
import { sentences, titles } from '../tables/paper.ts';
import type { SurplusItem } from './surplus-facts.ts';
import { type DueDates, dueDates, type HandlingState, handlingState } from './surplus-progress.ts';
import type { SurplusSettings } from './surplus-settings.ts';

interface ClockLine extends DueDates {
  readonly item: SurplusItem;
  readonly state: HandlingState;
}

/** The law's clocks as dates: what is late first, then by the next day that is due, then what has none yet. */
export function surplusClocks(
  context: ExportContext,
  items: readonly SurplusItem[],
  { clocks, today }: SurplusSettings,
): SheetSpec {
  const { messages } = context;
  const lines = clockLines(items, { clocks, today });
  return {
    name: messages.say('sheet.surplus.clocks'),
    titles: titles(
      messages,
      messages.say('sheet.surplus.clocks-title'),
      messages.say('sheet.surplus.clocks-about', { day: writtenDay(today) }),
      context.stateWords,
    ),
    blocks: [
      sentences([clocks.source, messages.say('sheet.surplus.clocks-how')]),
      tableOf(clockColumns(context), lines, {
        rowNumbers: { heading: messages.say('sheet.number') },
        emptyText: messages.say('sheet.nothing-here'),
      }),
    ],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: 2 },
  };
}

/** Every surplus premises has its line. */
export function clocksExpectation({ store, messages }: ExportContext): Expectation {
  return { sheet: messages.say('sheet.surplus.clocks'), rows: surplusSums(store).rows, sums: [] };
}

/** The premises with their due dates, the most pressing first. */
export function clockLines(
  items: readonly SurplusItem[],
  { clocks, today }: Pick<SurplusSettings, 'clocks' | 'today'>,
): readonly ClockLine[] {
  const lines = items.map((item) => ({
    item,
    state: handlingState(item.fields, today),
    ...dueDates(item.fields, clocks, today),
  }));
  return lines.toSorted((left, right) => {
    const [one, other] = [urgency(left), urgency(right)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** What sorts first: late, then open with a day, then open without one, then done. */
function urgency({ late, state, decidedOn, decideBy, endBy }: ClockLine): string {
  if (state === 'done') return '3';
  const next = decidedOn === undefined ? decideBy : endBy;
  if (next === undefined) return '2';
  return `${late === undefined ? 1 : 0}${next}`;
}

function clockColumns({ messages }: ExportContext): readonly Column<ClockLine>[] {
  const day = (heading: string, value: (line: ClockLine) => string | undefined): Column<ClockLine> => ({
    heading,
    width: 12,
    format: 'date',
    value: (line): CellInput => dateCell(value(line)),
  });
  return [
    {
      heading: messages.say('sheet.surplus.column.name'),
      width: 26,
      value: ({ item }) => item.fields.name ?? null,
    },
    districtColumn(messages.say('sheet.column.from'), ({ item }) => item.record.district),
    {
      heading: messages.say('sheet.surplus.column.handling'),
      width: 18,
      value: ({ item }) =>
        item.fields.handling ?? {
          kind: 'styled',
          value: messages.say('sheet.surplus.not-said'),
          tone: 'warn',
        },
    },
    {
      heading: messages.say('sheet.surplus.column.article'),
      width: 8,
      value: ({ article }) => article ?? '–',
    },
    {
      heading: messages.say('sheet.surplus.column.state'),
      width: 12,
      value: ({ state }) => stateCell(messages, state),
    },
    day(messages.say('sheet.surplus.column.base-day'), ({ baseDay }) => baseDay),
    {
      heading: messages.say('sheet.surplus.column.base'),
      width: 18,
      value: ({ base }) => messages.say(`sheet.surplus.base.${base}`),
    },
    day(messages.say('sheet.surplus.column.decide-by'), ({ decideBy }) => decideBy),
    day(messages.say('sheet.surplus.column.decided-on'), ({ decidedOn }) => decidedOn),
    day(messages.say('sheet.surplus.column.end-by'), ({ endBy }) => endBy),
    {
      heading: messages.say('sheet.surplus.column.end-is'),
      width: 16,
      value: ({ endBy, endIs }) =>
        endBy === undefined || endIs === undefined ? null : messages.say(`sheet.surplus.end.${endIs}`),
    },
    day(messages.say('sheet.surplus.column.planned'), ({ item }) => textOf(item.fields.clear_due)),
    {
      heading: messages.say('sheet.surplus.column.late'),
      width: 20,
      value: ({ late }) =>
        late === undefined
          ? null
          : { kind: 'styled', value: messages.say(`sheet.surplus.late.${late}`), tone: 'bad' },
    },
  ];
}

/** Whether premises are handled, with its colour. */
export function stateCell(messages: ExportContext['messages'], state: HandlingState): CellInput {
  const tones = { done: 'good', open: 'strong', unstated: 'warn' } as const;
  return { kind: 'styled', value: messages.say(`sheet.surplus.state.${state}`), tone: tones[state] };
}

function dateCell(day: string | undefined): CellInput {
  return day === undefined ? null : { kind: 'date', value: day };
}

function textOf(value: string | number | null | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
