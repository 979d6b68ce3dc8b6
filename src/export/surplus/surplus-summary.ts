import { inventories } from '../../inventory/inventories.ts';
import { surplusPlanYears } from '../../inventory/premises.ts';
import { communeReceivers } from '../../reference/receivers.ts';
import { surplusSums } from '../../store/outputs/export-queries.ts';
import { inVietnameseOrder } from '../../text/collation.ts';
import type { CellInput, SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import type { Expectation } from '../files/planned-workbook.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { titles } from '../tables/paper.ts';
import { receiverName } from '../tables/unit-words.ts';
import type { SurplusItem } from './surplus-facts.ts';
import { type HandlingState, handlingState, handlingStates } from './surplus-progress.ts';

/** One way to group the premises to handle. */
export interface Summary {
  readonly name: 'by-handling' | 'by-year' | 'by-authority' | 'by-commune';
  /** The groups that are always shown, in their order. */
  readonly groups: readonly string[];
  /** The group of an item; null when nothing is written. */
  readonly groupOf: (item: SurplusItem) => string | null;
}

/** By form of handling, each of the list even when nothing is handled so. */
export function byHandling(): Summary {
  const choices = inventories.premises.fields.handling?.choices ?? [];
  return {
    name: 'by-handling',
    groups: choices.map(({ value }) => value),
    groupOf: ({ fields }) => textOf(fields.handling),
  };
}

/** By year of the plan, each of its years. */
export function byYear(): Summary {
  const years: string[] = [];
  for (let year: number = surplusPlanYears.first; year <= surplusPlanYears.last; year += 1)
    years.push(String(year));
  return { name: 'by-year', groups: years, groupOf: ({ fields }) => textOf(fields.handling_year) };
}

/** By the authority as it is written. */
export function byAuthority(): Summary {
  return { name: 'by-authority', groups: [], groupOf: ({ fields }) => textOf(fields.clear_authority) };
}

/** By receiver, the communes in the order of their codes. */
export function byCommune(): Summary {
  return {
    name: 'by-commune',
    groups: communeReceivers.map(({ name }) => name),
    groupOf: ({ record }) => (record.receiver === null ? null : receiverName(record.receiver)),
  };
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

interface Measures {
  readonly count: number;
  readonly land: bigint;
  readonly floor: bigint;
}

/** What is measured apart: everything, then by whether it is handled. */
const parts = ['all', ...handlingStates] as const;

interface GroupLine extends Readonly<Record<(typeof parts)[number], Measures>> {
  readonly group: string | null;
  /** Premises that are not clear in all six. */
  readonly unclear: number;
}

/**
 * A summary in the layout of Biểu 2b: in all, of that handled, not handled, not said; premises, land and floor of each,
 * and how many are not clear.
 */
export function summarySheet(
  context: ExportContext,
  summary: Summary,
  items: readonly SurplusItem[],
  today: string,
): SheetSpec {
  const { messages } = context;
  const name = messages.say(`sheet.surplus.${summary.name}`);
  const columns: readonly Column<GroupLine>[] = [
    {
      heading: name,
      width: 28,
      value: ({ group }) =>
        group ?? { kind: 'styled', value: messages.say('sheet.surplus.not-said'), tone: 'warn' },
    },
    ...parts.flatMap((part) => partColumns(context, part)),
    {
      heading: messages.say('sheet.surplus.part.unclear'),
      width: 9,
      format: 'integer',
      total: 'sum',
      value: ({ unclear }) => (unclear === 0 ? 0 : { kind: 'styled', value: unclear, tone: 'warn' }),
    },
  ];
  return {
    name,
    titles: titles(
      messages,
      messages.say('sheet.surplus.title'),
      `${name} – ${messages.say('sheet.surplus.about')}`,
      context.stateWords,
    ),
    blocks: [
      tableOf(columns, groupLines(summary, items, today), {
        rowNumbers: { heading: messages.say('sheet.number') },
        total: { label: messages.say('sheet.total') },
        emptyText: messages.say('sheet.nothing-here'),
      }),
    ],
    landscape: true,
  };
}

/** A summary adds up to what the database counts and adds up, whatever the groups. */
export function summaryExpectation(
  { store, messages }: ExportContext,
  summary: Summary,
  items: readonly SurplusItem[],
  today: string,
): Expectation {
  const sums = surplusSums(store);
  return {
    sheet: messages.say(`sheet.surplus.${summary.name}`),
    rows: BigInt(groupLines(summary, items, today).length),
    sums: [
      { heading: messages.say('sheet.surplus.premises'), unit: 'đồng', total: sums.rows },
      { heading: messages.say('sheet.surplus.land'), unit: 'm²', total: sums.land_area },
      { heading: messages.say('sheet.surplus.floor'), unit: 'm²', total: sums.floor_area },
    ],
  };
}

function partColumns(
  { messages }: ExportContext,
  part: (typeof parts)[number],
): readonly Column<GroupLine>[] {
  const group = messages.say(`sheet.surplus.part.${part}`);
  const area = (key: 'land' | 'floor', width: number): Column<GroupLine> => ({
    heading: messages.say(`sheet.surplus.${key}`),
    group,
    width,
    format: 'area',
    total: 'sum',
    value: (line): CellInput => ({ kind: 'area', value: line[part][key] }),
  });
  return [
    {
      heading: messages.say('sheet.surplus.premises'),
      group,
      width: 7,
      format: 'integer',
      total: 'sum',
      value: (line) => line[part].count,
    },
    area('land', 13),
    area('floor', 13),
  ];
}

/** The fixed groups that are always shown (only those with premises, for communes), then others, then what is not said. */
function groupLines(summary: Summary, items: readonly SurplusItem[], today: string): readonly GroupLine[] {
  const byGroup = new Map<string | null, SurplusItem[]>();
  for (const item of items) {
    const group = summary.groupOf(item);
    const known = byGroup.get(group);
    if (known) known.push(item);
    else byGroup.set(group, [item]);
  }
  const isFixed = new Set(summary.groups);
  const fixed = summary.groups.filter((group) => summary.name !== 'by-commune' || byGroup.has(group));
  const others = [...byGroup.keys()].filter(
    (group): group is string => group !== null && !isFixed.has(group),
  );
  const unsaid = byGroup.has(null) ? [null] : [];
  return [...fixed, ...others.sort(inVietnameseOrder), ...unsaid].map((group) =>
    lineOf(group, byGroup.get(group) ?? [], today),
  );
}

function lineOf(group: string | null, items: readonly SurplusItem[], today: string): GroupLine {
  const inState = (state: HandlingState) =>
    measure(items.filter(({ fields }) => handlingState(fields, today) === state));
  return {
    group,
    all: measure(items),
    done: inState('done'),
    open: inState('open'),
    unstated: inState('unstated'),
    unclear: items.filter(({ isClear }) => !isClear).length,
  };
}

function measure(items: readonly SurplusItem[]): Measures {
  const sum = (key: string) => items.reduce((total, { fields }) => total + BigInt(fields[key] ?? 0), 0n);
  return { count: items.length, land: sum('land_area'), floor: sum('floor_area') };
}
