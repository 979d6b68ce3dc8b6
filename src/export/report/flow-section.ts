import { area, curveBumpX } from 'd3-shape';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName, inventoryTitle } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { bodyReceivers, receiverByCode } from '../../reference/receivers.ts';
import { communeByCode, districtByCode, districts } from '../../reference/units.ts';
import { districtName, receiverName } from '../tables/unit-words.ts';
import { dataTable } from './data-table.ts';
import { districtGroups } from './district-groups.ts';
import { type FlowLayout, type FlowLink, type FlowNode, type FlowRibbon, flowLayout } from './flow-layout.ts';
import { html, type Markup } from './markup.ts';
import { section } from './parts.ts';
import type { ReportFacts } from './report-facts.ts';

/** The key of what has no receiver yet. */
const waiting = 'pending';
const atTheEnd = [...bodyReceivers.map(({ code }) => code), waiting];
const firstKind = inventoryKinds[0];

/** What goes from each former district to each receiver, one inventory at a time: ribbons, and the same as a table. */
export function flowSection(facts: ReportFacts): Markup {
  const { messages } = facts.context;
  const kinds = inventoryKinds.map(
    (kind) =>
      html`<label><input type="radio" name="kind" value="${kind}"${kind === firstKind ? html` checked` : null}> ${inventoryTitle(messages, kind)}</label>
`,
  );
  const names = districts.map(({ code }) => html`<option value="${code}">${districtName(code)}</option>`);
  return section(
    'flow',
    messages.say('report.flow.title'),
    html`<p>${messages.say('report.flow.how')}</p>
<fieldset class="choices"><legend>${messages.say('report.flow.kind')}</legend>${kinds}</fieldset>
<p class="screen"><label>${messages.say('report.flow.district')} <select id="flow-district"><option value="">${messages.say('report.flow.every-district')}</option>${names}</select></label></p>
${inventoryKinds.map((kind) => kindFlow(facts, kind))}
<details><summary>${messages.say('report.table')}</summary>${pairTable(facts)}</details>
`,
  );
}

function kindFlow(facts: ReportFacts, kind: InventoryKind): Markup {
  const { messages } = facts.context;
  const links = linksOf(facts, kind);
  const hidden = kind === firstKind ? null : html` hidden`;
  const charts = districtGroups().map(({ name: group, codes }) => {
    const own = links.filter(({ from }) => codes.has(from));
    return html`<figure><figcaption>${messages.say(`report.flow.${group}`)}</figcaption>${
      own.length === 0 ? html`<p>${messages.say('report.flow.nothing')}</p>` : chart(messages, own)
    }</figure>
`;
  });
  return html`<div class="flows" data-kind="${kind}"${hidden}>${charts}</div>
`;
}

function linksOf({ context }: ReportFacts, kind: InventoryKind): readonly FlowLink[] {
  return context.flows[kind].map(({ district, receiver, count }) => ({
    from: district,
    to: receiver ?? waiting,
    count,
  }));
}

/** Three pictures side by side, so that only the ribbons stretch with the page and the names keep their size. */
function chart(messages: Messages, links: readonly FlowLink[]): Markup {
  const layout = flowLayout(links, atTheEnd);
  const height = rounded(layout.height);
  return html`<div class="flow" aria-hidden="true"><svg class="givers" height="${height}">${layout.givers.map((node) => label(messages, node, 'giver'))}</svg><svg class="ribbons" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none">${ribbonsOf(messages, layout)}</svg><svg class="receivers" height="${height}">${layout.receivers.map((node) => label(messages, node, 'receiver'))}</svg></div>`;
}

function label(messages: Messages, node: FlowNode, side: 'giver' | 'receiver'): Markup {
  const middle = rounded((node.top + node.bottom) / 2);
  const name =
    side === 'giver' ? (districtByCode.get(node.key)?.name ?? node.key) : toName(messages, node.key);
  const words = html`${name} <tspan class="count">${messages.count(node.count)}</tspan>`;
  const from = side === 'giver' ? html` data-from="${node.key}"` : null;
  return side === 'giver'
    ? html`<g${from}><text x="100%" dx="-8" y="${middle}" dy="0.35em" text-anchor="end">${words}</text><line x1="100%" x2="100%" y1="${rounded(node.top)}" y2="${rounded(node.bottom)}"/></g>`
    : html`<g><line x1="0" x2="0" y1="${rounded(node.top)}" y2="${rounded(node.bottom)}"/><text x="8" y="${middle}" dy="0.35em">${words}</text></g>`;
}

/** A short name: the type of a commune is plain from its place. */
function toName(messages: Messages, key: string): string {
  if (key === waiting) return messages.say('sheet.pending');
  return communeByCode.get(key)?.name ?? receiverByCode.get(key)?.name ?? key;
}

const shape = area<readonly [x: number, top: number, bottom: number]>()
  .x(([x]) => x)
  .y0(([, top]) => top)
  .y1(([, , bottom]) => bottom)
  .curve(curveBumpX)
  .digits(1);

/** How many looks of ribbons follow one another, so that neighbours can be told apart. */
const ribbonLooks = 4;

function ribbonsOf(messages: Messages, { ribbons, givers }: FlowLayout): readonly Markup[] {
  const order = new Map(givers.map(({ key }, index) => [key, index]));
  return ribbons.map((ribbon) => {
    const look = ribbon.to === waiting ? 'waiting' : `look-${(order.get(ribbon.from) ?? 0) % ribbonLooks}`;
    return html`<path class="${look}" data-from="${ribbon.from}" d="${pathOf(ribbon)}"><title>${messages.say(
      'report.flow.ribbon',
      {
        from: districtName(ribbon.from),
        to: toName(messages, ribbon.to),
        count: messages.count(ribbon.count),
      },
    )}</title></path>`;
  });
}

function pathOf({ left, right }: FlowRibbon): string {
  return (
    shape([
      [0, ...left],
      [100, ...right],
    ]) ?? ''
  );
}

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly counts: Readonly<Partial<Record<InventoryKind, number>>>;
}

function pairTable(facts: ReportFacts): Markup {
  const { messages } = facts.context;
  return dataTable<Pair>(messages, {
    name: 'flow',
    caption: messages.say('report.flow.title'),
    columns: [
      { heading: messages.say('report.column.giver'), cell: ({ from }) => districtName(from) },
      {
        heading: messages.say('report.column.receiver'),
        cell: ({ to }) => (to === waiting ? messages.say('sheet.pending') : receiverName(to)),
      },
      ...inventoryKinds.map((kind) => ({
        heading: inventoryName(messages, kind),
        total: true,
        cell: ({ counts }: Pair) => ({ figure: counts[kind] ?? 0 }),
      })),
    ],
    items: pairs(facts),
    filter: { choices: [], marks: () => [] },
    about: ({ from }) => from,
    totalLabel: messages.say('sheet.total'),
  });
}

/** Each giver with each of its receivers, in the order of codes, what is pending last. */
function pairs(facts: ReportFacts): readonly Pair[] {
  const byKey = new Map<string, Pair>();
  for (const kind of inventoryKinds) {
    for (const { from, to, count } of linksOf(facts, kind)) {
      const key = `${from} ${to === waiting ? '~' : to}`;
      const known = byKey.get(key);
      byKey.set(key, { from, to, counts: { ...known?.counts, [kind]: count } });
    }
  }
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, pair]) => pair);
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}
