import { scaleBand, scaleLinear } from 'd3-scale';
import type { Messages } from '../../messages/messages.ts';
import { maskIdsIn } from '../../text/citizen-id.ts';
import { inVietnameseOrder } from '../../text/collation.ts';
import { surplusFile } from '../surplus/surplus.ts';
import type { SurplusItem } from '../surplus/surplus-facts.ts';
import { byAuthority, byYear, type Summary } from '../surplus/surplus-summary.ts';
import { amountWords } from '../tables/words.ts';
import { type DataColumn, dataTable } from './data-table.ts';
import { fileName } from './file-name.ts';
import { html, type Markup } from './markup.ts';
import { percentage, section } from './parts.ts';
import type { ReportFacts } from './report-facts.ts';

/** The surplus premises of one year, or of one authority; the label is null where nothing is written. */
interface SurplusGroup {
  readonly label: string | null;
  readonly clear: number;
  readonly unclear: number;
  /** Hundredths of m². */
  readonly land: bigint;
  readonly floor: bigint;
}

/** The plan for surplus premises, year by year, by what is clear and what is not; and by authority. */
export function surplusSection(facts: ReportFacts): Markup {
  const { messages } = facts.context;
  const years = groupsOf(byYear(), facts.surplus);
  return section(
    'surplus',
    messages.say('report.surplus.title'),
    html`<div class="together"><p>${messages.say('report.surplus.how', { count: messages.count(facts.surplus.length) })} ${messages.say('sheet.surplus.population')}</p>
<p class="key"><svg width="14" height="14" aria-hidden="true"><rect class="clear" width="14" height="14"/></svg> ${messages.say('report.surplus.clear')} <svg width="14" height="14" aria-hidden="true"><rect class="unclear" width="14" height="14"/></svg> ${messages.say('report.surplus.unclear')}</p>
${yearChart(messages, years)}</div>
${groupTable(messages, 'years', messages.say('report.surplus.title'), messages.say('report.surplus.year'), years)}
<h3>${messages.say('report.surplus.by-authority')}</h3>
${groupTable(
  messages,
  'authorities',
  messages.say('report.surplus.by-authority'),
  messages.say('report.surplus.authority'),
  groupsOf(byAuthority(), facts.surplus),
)}
<p>${messages.say('report.surplus.file')} ${fileName(facts, 'surplus', surplusFile)}.</p>
`,
  );
}

/** The groups that are always shown, then others as they are written, then what is not said. */
function groupsOf({ groups, groupOf }: Summary, items: readonly SurplusItem[]): readonly SurplusGroup[] {
  const labels = new Set(items.map(groupOf));
  const others = [...labels]
    .flatMap((label) => (label !== null && !groups.includes(label) ? [label] : []))
    .sort(inVietnameseOrder);
  const shown: readonly (string | null)[] = [...groups, ...others, ...(labels.has(null) ? [null] : [])];
  return shown.map((label) => {
    const own = items.filter((item) => groupOf(item) === label);
    const sum = (key: string) => own.reduce((total, { fields }) => total + BigInt(fields[key] ?? 0), 0n);
    const clear = own.filter(({ isClear }) => isClear).length;
    return {
      label,
      clear,
      unclear: own.length - clear,
      land: sum('land_area'),
      floor: sum('floor_area'),
    };
  });
}

const chartHeight = 200;
const margin = { top: 20, bottom: 22 } as const;

function yearChart(messages: Messages, groups: readonly SurplusGroup[]): Markup {
  const names = groups.map(({ label }) => labelWords(messages, label));
  const across = scaleBand().domain(names).range([0, 1]).padding(0.25);
  const most = Math.max(1, ...groups.map(({ clear, unclear }) => clear + unclear));
  const down = scaleLinear()
    .domain([0, most])
    .range([chartHeight - margin.bottom, margin.top]);
  const width = percentage(across.bandwidth());
  const columns = groups.map(({ clear, unclear }, index) => {
    const name = names[index] ?? '';
    const left = across(name) ?? 0;
    const middle = percentage(left + across.bandwidth() / 2);
    const block = (kind: 'clear' | 'unclear', from: number, to: number) =>
      html`<rect class="${kind}" x="${percentage(left)}" width="${width}" y="${down(to)}" height="${down(from) - down(to)}"/>`;
    return html`${block('clear', 0, clear)}${block('unclear', clear, clear + unclear)}<text x="${middle}" y="${down(clear + unclear) - 6}" text-anchor="middle">${messages.count(clear + unclear)}</text><text class="day" x="${middle}" y="${chartHeight - 6}" text-anchor="middle">${name}</text>`;
  });
  return html`<svg class="years" width="100%" height="${chartHeight}" role="img" aria-label="${messages.say('report.surplus.title')}"><line class="grid" x1="0" x2="100%" y1="${down(0)}" y2="${down(0)}"/>${columns}</svg>
`;
}

/** As people wrote it; whatever might be somebody's id is masked. */
function labelWords(messages: Messages, label: string | null): string {
  return label === null ? messages.say('sheet.surplus.not-said') : maskIdsIn(label);
}

function groupTable(
  messages: Messages,
  name: string,
  caption: string,
  heading: string,
  groups: readonly SurplusGroup[],
): Markup {
  const count = (words: string, value: (group: SurplusGroup) => number): DataColumn<SurplusGroup> => ({
    heading: words,
    total: true,
    cell: (group) => ({ figure: value(group) }),
  });
  const extent = (key: 'land' | 'floor'): DataColumn<SurplusGroup> => ({
    heading: messages.say(`sheet.surplus.${key}`),
    cell: (group) => ({ figure: group[key], words: amountWords(messages, 'm²', group[key]) }),
  });
  return dataTable<SurplusGroup>(messages, {
    name,
    caption,
    columns: [
      { heading, cell: ({ label }) => labelWords(messages, label) },
      count(messages.say('sheet.surplus.premises'), ({ clear, unclear }) => clear + unclear),
      count(messages.say('report.surplus.clear'), ({ clear }) => clear),
      count(messages.say('report.surplus.unclear'), ({ unclear }) => unclear),
      extent('land'),
      extent('floor'),
    ],
    items: groups,
    totalLabel: messages.say('sheet.total'),
  });
}
