import { scaleLinear, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Messages } from '../../messages/messages.ts';
import { milestoneName } from '../../messages/milestone-name.ts';
import { districts } from '../../reference/units.ts';
import { arrivals } from '../../store/outputs/report-queries.ts';
import { hanoiDay } from '../../text/hanoi-time.ts';
import { writtenDay } from '../../written-day.ts';
import { dataTable } from './data-table.ts';
import { html, type Markup } from './markup.ts';
import type { MilestoneProgress } from './milestone-progress.ts';
import { bar, partWords, percentage, section } from './parts.ts';
import type { ReportFacts } from './report-facts.ts';

/** Each date with how far it is, and the inventories as they came in. */
export function datesSection(facts: ReportFacts): Markup {
  const { messages } = facts.context;
  const days = arrivalDays(facts);
  return section(
    'dates',
    messages.say('report.dates.title'),
    html`<p>${messages.say('report.dates.how', { today: writtenDay(facts.today) })}</p>
${datesTable(facts)}
<div class="together"><h3>${messages.say('report.arrivals.title')}</h3>
<p>${messages.say('report.arrivals.how', { all: inventoriesAsked(facts) })}</p>
${arrivalChart(facts, days)}</div>
<details><summary>${messages.say('report.table')}</summary>${arrivalTable(messages, days)}</details>
`,
  );
}

/** Every inventory that is asked for. */
function inventoriesAsked({ context }: ReportFacts): number {
  return districts.length * context.asked.length;
}

function datesTable({ context, dates }: ReportFacts): Markup {
  const { messages } = context;
  const numbered = dates.map((date, index) => ({ ...date, number: index + 1 }));
  return dataTable<MilestoneProgress & { readonly number: number }>(messages, {
    name: 'dates',
    caption: messages.say('report.dates.title'),
    columns: [
      { heading: messages.say('sheet.number'), cell: ({ number }) => number },
      { heading: messages.say('report.dates.date'), cell: ({ milestone }) => writtenDay(milestone.date) },
      {
        heading: messages.say('report.dates.what'),
        cell: ({ milestone }) => milestoneName(milestone, messages.language),
      },
      {
        heading: messages.say('report.dates.progress'),
        cell: (date) =>
          date.share === null
            ? messages.say('report.dates.nothing')
            : html`${partWords(messages, date)}${bar(date.share)}`,
      },
      {
        heading: messages.say('report.dates.state'),
        cell: ({ state, days }) =>
          html`<span class="state-${state}">${messages.say(`report.dates.${state === 'due' && days === 0 ? 'today' : state}`, { days: Math.abs(days) })}</span>`,
      },
    ],
    items: numbered,
  });
}

/** The inventories first received on a day, and all received up to it. */
interface ArrivalDay {
  readonly day: string;
  readonly count: number;
  readonly sum: number;
}

function arrivalDays({ context }: ReportFacts): readonly ArrivalDay[] {
  const counts = new Map<string, number>();
  for (const { at } of arrivals(context.store)) {
    const day = hanoiDay(at);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  let sum = 0;
  return [...counts].map(([day, count]) => {
    sum += count;
    return { day, count, sum };
  });
}

const chartHeight = 180;
/** Room above the line for the numbers of the dates, below it for the days. */
const margin = { top: 48, bottom: 22 } as const;

/** Where the axis begins and ends, in percent of the width; the levels are written before it. */
const axis = { from: 9, to: 96 } as const;

/** Places along the axis are shares of the width: the chart stretches with the page, its writing does not. */
function arrivalChart(facts: ReportFacts, days: readonly ArrivalDay[]): Markup {
  const { context, dates, today } = facts;
  const { messages } = context;
  const whole = inventoriesAsked(facts);
  const marks = dates.map(({ milestone }) => milestone.date);
  const all = [...marks, ...days.map(({ day }) => day), today].map((day) => Date.parse(day));
  const across = scaleUtc()
    .domain([Math.min(...all), Math.max(...all)])
    .range([axis.from, axis.to]);
  const down = scaleLinear()
    .domain([0, whole])
    .range([chartHeight - margin.bottom, margin.top]);
  const place = (day: string) => across(Date.parse(day));
  const end = Math.max(place(today), place(days.at(-1)?.day ?? today));
  const steps = line().curve(curveStepAfter).digits(2)([
    [place(days[0]?.day ?? today), down(0)],
    ...days.map(({ day, sum }): [number, number] => [place(day), down(sum)]),
    [end, down(days.at(-1)?.sum ?? 0)],
  ]);
  const levels = [0, whole / 2, whole].map(
    (level) =>
      html`<line class="grid" x1="${axis.from}%" x2="${axis.to}%" y1="${down(level)}" y2="${down(level)}"/><text x="0" y="${down(level)}" dy="-0.3em">${messages.count(level)}</text>`,
  );
  return html`<svg class="arrivals" width="100%" height="${chartHeight}" role="img" aria-label="${messages.say('report.arrivals.title')}">${levels}${dateMarks(marks, place)}${dayTicks(across)}<svg width="100%" height="${chartHeight}" viewBox="0 0 100 ${chartHeight}" preserveAspectRatio="none"><path class="steps" d="${steps ?? ''}"/></svg></svg>
`;
}

/** Numbers closer to each other than this share of the width stand in lanes. */
const laneDistance = 6;
const lanes = 4;

function dateMarks(marks: readonly string[], place: (day: string) => number): readonly Markup[] {
  const ends: number[] = [];
  return marks.map((day, index) => {
    const x = place(day);
    const free = Array.from({ length: lanes }, (_, lane) => lane).find(
      (lane) => x - (ends[lane] ?? Number.NEGATIVE_INFINITY) >= laneDistance,
    );
    const lane = free ?? index % lanes;
    ends[lane] = x;
    const share = percentage(x / 100);
    return html`<line class="date" x1="${share}" x2="${share}" y1="${margin.top - 2}" y2="${chartHeight - margin.bottom}"/><text class="date" x="${share}" y="${11 + 11 * lane}" text-anchor="middle">${index + 1}</text>`;
  });
}

const mostTicks = 4;

/** Some days in words, as many as there is room for on a telephone. */
function dayTicks(across: ReturnType<typeof scaleUtc<number, number>>): readonly Markup[] {
  const ticks = across.ticks(mostTicks);
  const every = Math.ceil(ticks.length / mostTicks);
  return ticks
    .filter((_, index) => index % every === 0)
    .map(
      (tick) =>
        html`<text class="day" x="${percentage(across(tick) / 100)}" y="${chartHeight - 6}" text-anchor="middle">${writtenDay(tick.toISOString().slice(0, 'YYYY-MM-DD'.length))}</text>`,
    );
}

function arrivalTable(messages: Messages, days: readonly ArrivalDay[]): Markup {
  return dataTable<ArrivalDay>(messages, {
    name: 'arrivals',
    caption: messages.say('report.arrivals.title'),
    columns: [
      { heading: messages.say('report.arrivals.day'), cell: ({ day }) => writtenDay(day) },
      { heading: messages.say('report.arrivals.new'), cell: ({ count }) => ({ figure: count }), total: true },
      { heading: messages.say('report.arrivals.sum'), cell: ({ sum }) => ({ figure: sum }) },
    ],
    items: days,
    totalLabel: messages.say('sheet.total'),
  });
}
