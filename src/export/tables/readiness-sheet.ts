import { readinessKind } from '../../inventory/inventory.ts';
import {
  readiness,
  readinessItems,
  readinessPosts,
  type TrialMeasure,
  trialGroups,
  trialKey,
} from '../../inventory/readiness.ts';
import { inventoryTitle } from '../../messages/inventory-name.ts';
import { groupBy } from '../../reference/group.ts';
import { communes } from '../../reference/units.ts';
import { type CommuneReadiness, communeReadiness } from '../../store/receiving/readiness.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from './columns.ts';
import { blockTitle, sentences, titles } from './paper.ts';
import { receiverName } from './unit-words.ts';

type Context = Pick<ExportContext, 'messages' | 'stateWords' | 'store' | 'cityFindings'>;

/** What a trial run came to, over one group or over all of them. */
interface TrialSum {
  readonly tried: number;
  readonly solved: number;
  /** By the situations tried; null where nothing was tried or stated. */
  readonly minutes: number | null;
  readonly satisfied: number | null;
}

const groups = Array.from({ length: trialGroups }, (_, index) => index + 1);

function numberIn({ stated }: CommuneReadiness, group: number, measure: TrialMeasure): number | null {
  const value = stated[trialKey(group, measure)];
  return typeof value === 'number' ? value : null;
}

/** Means weigh each group by the situations that were tried in it; rounded to a tenth. */
function trialSum(communesOf: readonly CommuneReadiness[], among: readonly number[]): TrialSum {
  const cells = communesOf.flatMap((each) => among.map((group) => ({ each, group })));
  const sum = (measure: TrialMeasure) =>
    cells.reduce((total, { each, group }) => total + (numberIn(each, group, measure) ?? 0), 0);
  const mean = (measure: TrialMeasure) => {
    const weighed = cells.flatMap(({ each, group }) => {
      const [value, tried] = [numberIn(each, group, measure), numberIn(each, group, 'tried')];
      return value === null || !tried ? [] : [{ value, tried }];
    });
    const weight = weighed.reduce((total, { tried }) => total + tried, 0);
    const whole = weighed.reduce((total, { value, tried }) => total + value * tried, 0);
    return weight === 0 ? null : Math.round((whole / weight) * 10) / 10;
  };
  return {
    tried: sum('tried'),
    solved: sum('solved'),
    minutes: mean('minutes'),
    satisfied: mean('satisfied'),
  };
}

/** The sheet for the review of 27/06: the ten groups over the city, then the 126 communes' posts, items and trial run. */
export function cityReadiness(context: Context): SheetSpec {
  const { messages, store } = context;
  const stated = communeReadiness(store);
  const name = inventoryTitle(context.messages, readinessKind);
  return {
    name,
    titles: titles(
      messages,
      messages.say('sheet.readiness.title'),
      messages.say('sheet.city'),
      context.stateWords,
    ),
    blocks: [
      sentences([standing(context, stated)]),
      blockTitle(messages.say('sheet.readiness.groups')),
      groupTable(context, stated),
      blockTitle(messages.say('sheet.readiness.by-commune')),
      communeTable(context, stated),
    ],
    landscape: true,
    freeze: false,
    filter: false,
  };
}

function standing({ messages, cityFindings }: Context, stated: readonly CommuneReadiness[]): string {
  const open = new Set(
    cityFindings
      .filter(({ code }) => code === 'COMMUNE-READINESS-POST-OPEN' || code === 'COMMUNE-READINESS-ITEM-OPEN')
      .map(({ values }) => values.commune_code),
  );
  const { tried, solved } = trialSum(stated, groups);
  return messages.say('sheet.readiness.standing', {
    stated: stated.length,
    all: communes.length,
    ready: stated.filter(({ commune }) => !open.has(commune)).length,
    tried: messages.count(tried),
    solved: messages.count(solved),
  });
}

function communeTable({ messages, cityFindings }: Context, stated: readonly CommuneReadiness[]) {
  const findings = groupBy(cityFindings, ({ values }) => values.commune_code);
  const count = (commune: string, test: (code: string) => boolean) =>
    (findings.get(commune) ?? []).filter(({ code }) => test(code)).length;
  const isBelow = (code: string) => code === 'COMMUNE-TRIAL-BELOW-TARGET';
  const isOpen = (code: string) => /^COMMUNE-(READINESS|TRIAL)-/.test(code) && !isBelow(code);
  const own = (key: string, group: string): Column<CommuneReadiness> => ({
    heading: readiness.fields[key]?.heading ?? key,
    group,
    width: 10,
    align: 'center',
    value: (each) => each.stated[key] ?? null,
  });
  const whole = (
    heading: string,
    value: (each: CommuneReadiness) => number | null,
    total?: 'sum',
  ): Column<CommuneReadiness> => ({
    heading,
    group: messages.say('sheet.readiness.trial'),
    width: 11,
    format: total ? 'integer' : 'decimal',
    ...(total ? { total } : {}),
    value,
  });
  const columns: readonly Column<CommuneReadiness>[] = [
    {
      heading: messages.say('sheet.column.commune'),
      width: 25,
      value: ({ commune }) => receiverName(commune),
    },
    ...readinessPosts.map((key) => own(key, messages.say('sheet.readiness.posts'))),
    ...readinessItems.map((key) => own(key, messages.say('sheet.readiness.items'))),
    whole(messages.say('sheet.readiness.tried'), (each) => trialSum([each], groups).tried, 'sum'),
    whole(messages.say('sheet.readiness.solved'), (each) => trialSum([each], groups).solved, 'sum'),
    whole(messages.say('sheet.readiness.minutes'), (each) => trialSum([each], groups).minutes),
    whole(messages.say('sheet.readiness.satisfied'), (each) => trialSum([each], groups).satisfied),
    whole(messages.say('sheet.readiness.below'), ({ commune }) => count(commune, isBelow), 'sum'),
    {
      heading: messages.say('sheet.readiness.open'),
      width: 9,
      format: 'integer',
      total: 'sum',
      value: ({ commune }) => count(commune, isOpen),
    },
  ];
  return tableOf(columns, stated, {
    total: { label: messages.say('sheet.total') },
    emptyText: messages.say('sheet.readiness.none'),
  });
}

function groupTable({ messages }: Context, stated: readonly CommuneReadiness[]) {
  const sums = groups.map((group) => ({
    group,
    communes: stated.filter((each) => (numberIn(each, group, 'tried') ?? 0) > 0).length,
    ...trialSum(stated, [group]),
  }));
  type Sum = (typeof sums)[number];
  const figure = (heading: string, value: (sum: Sum) => number | null, isSum: boolean): Column<Sum> => ({
    heading,
    width: 14,
    format: isSum ? 'integer' : 'decimal',
    value,
  });
  const columns: readonly Column<Sum>[] = [
    {
      heading: messages.say('sheet.readiness.group'),
      width: 25,
      value: ({ group }) =>
        readiness.fields[trialKey(group, 'tried')]?.heading.split(':')[0] ?? String(group),
    },
    figure(messages.say('sheet.readiness.communes'), ({ communes: count }) => count, true),
    figure(messages.say('sheet.readiness.tried'), ({ tried }) => tried, true),
    figure(messages.say('sheet.readiness.solved'), ({ solved }) => solved, true),
    figure(messages.say('sheet.readiness.minutes'), ({ minutes }) => minutes, false),
    figure(messages.say('sheet.readiness.satisfied'), ({ satisfied }) => satisfied, false),
  ];
  return tableOf(columns, sums, {});
}
