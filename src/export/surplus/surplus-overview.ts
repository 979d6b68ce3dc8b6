import { compareTargets } from '../../checks/targets.ts';
import { surplusSums } from '../../store/outputs/export-queries.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import { writtenDay } from '../../written-day.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, linkToSheet, tableOf } from '../tables/columns.ts';
import { blockTitle, letterhead, section, sentences, titles } from '../tables/paper.ts';
import { sixClear } from '../tables/six-clear-columns.ts';
import { districtName } from '../tables/unit-words.ts';
import { amountWords } from '../tables/words.ts';
import { clockLines } from './surplus-clocks.ts';
import type { SurplusItem } from './surplus-facts.ts';
import type { HandlingState } from './surplus-progress.ts';
import type { SurplusSettings } from './surplus-settings.ts';

/** The first page: what is not yet clear first, then how much there is and where it stands. */
export function surplusOverview(
  context: ExportContext,
  items: readonly SurplusItem[],
  settings: SurplusSettings,
): SheetSpec {
  const { messages } = context;
  return {
    name: messages.say('sheet.overview'),
    letterhead: letterhead([messages.say('sheet.city')]),
    titles: titles(
      messages,
      messages.say('sheet.surplus.title'),
      messages.say('sheet.surplus.about'),
      context.stateWords,
    ),
    blocks: [
      blockTitle(messages.say('sheet.surplus.not-clear')),
      clearTable(context, items),
      sentences(openPoints(context, items)),
      section(messages.say('sheet.surplus.progress'), progress(context, items, settings)),
      section(messages.say('sheet.where-we-stand'), standing(context, items)),
      section(messages.say('sheet.surplus.published'), publishedFigures(context)),
      blockTitle(messages.say('sheet.other-sheets')),
      sheetLinks(context),
    ],
    screenBlocks: 2,
    freeze: false,
    filter: false,
  };
}

interface ClearLine {
  readonly name: (typeof sixClear)[number]['name'];
  readonly clear: number;
  readonly vague: number;
  readonly missing: number;
}

function clearTable({ messages }: ExportContext, items: readonly SurplusItem[]): TableBlock {
  const lines = sixClear.map(({ name }): ClearLine => {
    const count = (judgement: string) => items.filter(({ judged }) => judged[name] === judgement).length;
    return { name, clear: count('clear'), vague: count('vague'), missing: count('missing') };
  });
  const amount = (key: 'clear' | 'vague' | 'missing', tone: 'good' | 'warn' | 'bad'): Column<ClearLine> => ({
    heading: messages.say(`sheet.clear.count.${key}`),
    width: 18,
    format: 'integer',
    value: (line) => (line[key] === 0 ? 0 : { kind: 'styled', value: line[key], tone }),
  });
  const columns: readonly Column<ClearLine>[] = [
    {
      heading: messages.say('sheet.clear'),
      width: 30,
      value: ({ name }) => messages.say(`sheet.clear.${name}`),
    },
    amount('missing', 'bad'),
    amount('vague', 'warn'),
    amount('clear', 'good'),
  ];
  return tableOf(columns, lines, {});
}

function openPoints({ messages }: ExportContext, items: readonly SurplusItem[]): readonly string[] {
  const count = (isOpen: (item: SurplusItem) => boolean) => messages.count(items.filter(isOpen).length);
  const lacks = (key: string) => (item: SurplusItem) => (item.fields[key] ?? null) === null;
  return [
    messages.say('sheet.surplus.unclear', { count: count(({ isClear }) => !isClear) }),
    messages.say('sheet.surplus.no-handling', { count: count(lacks('handling')) }),
    messages.say('sheet.surplus.no-year', { count: count(lacks('handling_year')) }),
    messages.say('sheet.surplus.no-receiver', { count: count(({ record }) => record.receiver === null) }),
  ];
}

/** How many are handled, not handled or not said, and which clocks of the law have run out. */
function progress(
  { messages }: ExportContext,
  items: readonly SurplusItem[],
  { clocks, today }: SurplusSettings,
): readonly string[] {
  const lines = clockLines(items, { clocks, today });
  const inState = (wanted: HandlingState) =>
    messages.count(lines.filter(({ state }) => state === wanted).length);
  const late = (what: 'decision' | 'end') =>
    messages.count(lines.filter((line) => line.late === what).length);
  return [
    messages.say('sheet.surplus.states', {
      done: inState('done'),
      open: inState('open'),
      unstated: inState('unstated'),
    }),
    messages.say('sheet.surplus.late', {
      day: writtenDay(today),
      decision: late('decision'),
      end: late('end'),
    }),
  ];
}

/** The published figures by their own names: each counts another population, and none is taken from another. */
function publishedFigures({ messages, store, targets }: ExportContext): readonly string[] {
  const compared = compareTargets(store, targets);
  const said = (['premises_headquarters', 'premises_surplus'] as const).map((key) =>
    messages.say(`sheet.surplus.figure.${key}`, {
      published: messages.count(targets[key]),
      found: messages.count(compared.find((each) => each.key === key)?.found ?? 0),
    }),
  );
  return [
    ...said,
    messages.say('sheet.surplus.figure.buildings'),
    messages.say('sheet.surplus.figure.apart'),
  ];
}

function standing({ messages, store }: ExportContext, items: readonly SurplusItem[]): readonly string[] {
  const sums = surplusSums(store);
  const districts = new Set(items.map(({ record }) => record.district));
  return [
    messages.say('sheet.surplus.count', {
      count: messages.count(sums.rows),
      districts: districts.size,
    }),
    messages.say('sheet.surplus.extent', {
      land: amountWords(messages, 'm²', sums.land_area),
      floor: amountWords(messages, 'm²', sums.floor_area),
      cost: amountWords(messages, 'whole', sums.original_cost),
      residual: amountWords(messages, 'whole', sums.residual_value),
    }),
    messages.say('sheet.surplus.senders', { names: [...districts].sort().map(districtName).join(', ') }),
    messages.say('sheet.surplus.population'),
  ];
}

function sheetLinks({ messages }: ExportContext): TableBlock {
  const sheets = [
    messages.say('sheet.surplus.list'),
    messages.say('sheet.surplus.by-handling'),
    messages.say('sheet.surplus.by-year'),
    messages.say('sheet.surplus.by-authority'),
    messages.say('sheet.surplus.by-commune'),
    messages.say('sheet.surplus.clocks'),
    messages.say('sheet.surplus.headquarters'),
  ];
  return tableOf<string>(
    [
      {
        heading: messages.say('sheet.column.sheet'),
        value: (sheet) => linkToSheet(sheet),
      },
    ],
    sheets,
    {},
  );
}
