import { compareTargets, type TargetComparison } from '../../checks/targets.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { isHoused } from '../../inventory/premises.ts';
import { amountKind } from '../../inventory/quantities.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CityLine } from '../../reconcile/ledger.ts';
import { bodyReceivers } from '../../reference/receivers.ts';
import { fullName } from '../../reference/units.ts';
import { type FindingFrequency, findingFrequencies } from '../../store/checks/findings.ts';
import { cityFile } from '../city/city.ts';
import { communeFile } from '../commune/commune.ts';
import { measureWords, sumOf, unitWords } from '../tables/ledger-table.ts';
import { amountWords } from '../tables/words.ts';
import type { CommuneFigures } from './commune-figures.ts';
import { type DataCell, type DataColumn, dataTable } from './data-table.ts';
import { districtTable } from './district-table.ts';
import { fileName } from './file-name.ts';
import { html, type Markup } from './markup.ts';
import { type Measure, measured } from './measures.ts';
import { partWords, section } from './parts.ts';
import type { ReportFacts } from './report-facts.ts';

/** Everything the charts show and more, in tables that filter and name the workbooks. */
export function tablesSection(facts: ReportFacts): Markup {
  const { messages } = facts.context;
  return section(
    'tables',
    messages.say('report.tables.title'),
    html`<p>${messages.say('report.tables.files')}</p>
<h3>${messages.say('report.tables.communes')}</h3>
${communeTable(facts)}
<h3>${messages.say('report.tables.bodies')}</h3>
${bodyTable(facts)}
<h3>${messages.say('report.tables.districts')}</h3>
${districtTable(facts)}
<h3>${messages.say('report.tables.findings')}</h3>
${findingTable(facts)}
<h3>${messages.say('report.tables.figures')}</h3>
<p>${messages.say('sheet.targets.about')}</p>
${targetTable(facts)}
<h3>${messages.say('report.tables.ledger')}</h3>
${ledgerTable(facts)}
<p>${messages.say('report.city.file')} ${fileName(facts, 'city', cityFile)}.</p>
`,
  );
}

function kindColumns<Item>(
  messages: Messages,
  count: (item: Item, kind: InventoryKind) => number,
): readonly DataColumn<Item>[] {
  return inventoryKinds.map((kind) => ({
    heading: inventoryName(messages, kind),
    total: true,
    cell: (item) => ({ figure: count(item, kind) }),
  }));
}

function communeTable(facts: ReportFacts): Markup {
  const { messages } = facts.context;
  const measureCell = (measure: Measure) => (figures: CommuneFigures) => {
    const own = measured(measure, figures);
    return { figure: own.part, words: partWords(messages, own) };
  };
  return dataTable<CommuneFigures>(messages, {
    name: 'communes',
    caption: messages.say('report.tables.communes'),
    columns: [
      { heading: messages.say('report.column.name'), cell: ({ commune }) => fullName(commune) },
      { heading: messages.say('report.column.code'), cell: ({ commune }) => commune.code },
      ...kindColumns<CommuneFigures>(messages, ({ records }, kind) => records[kind]),
      { heading: messages.say('report.column.complete'), cell: measureCell('complete') },
      {
        heading: messages.say('report.column.headquarters'),
        cell: ({ headquarters }) => ({ figure: headquarters }),
        total: true,
      },
      {
        heading: messages.say('report.column.faulty'),
        cell: ({ faulty }) => ({ figure: faulty }),
        total: true,
      },
      { heading: messages.say('report.column.clear'), cell: measureCell('clear') },
      { heading: messages.say('report.column.received'), cell: measureCell('received') },
      { heading: messages.say('report.column.pending'), cell: ({ possible }) => ({ figure: possible }) },
      {
        heading: messages.say('report.column.file'),
        cell: ({ commune }) => fileName(facts, 'commune', communeFile(commune.code)),
      },
    ],
    items: facts.communes,
    filter: {
      choices: openMatters.map((mark) => ({ mark, words: messages.say(`report.filter.${mark}`) })),
      marks: marksOf,
    },
    about: ({ commune }) => commune.code,
    totalLabel: messages.say('sheet.total'),
  });
}

/** What may still be open in a commune, as rows are filtered by it. */
const openMatters = ['incomplete', 'faulty', 'unclear', 'uncounted', 'pending'] as const;

function marksOf(figures: CommuneFigures): readonly string[] {
  const open: Readonly<Record<(typeof openMatters)[number], boolean>> = {
    incomplete: figures.sent < figures.expected || !isHoused(figures.headquarters),
    faulty: figures.faulty > 0,
    unclear: figures.clear < figures.judged,
    uncounted: figures.counted < figures.total,
    pending: figures.possible > 0,
  };
  return openMatters.filter((matter) => open[matter]);
}

interface OtherReceiver {
  readonly name: string;
  readonly count: (kind: InventoryKind) => number;
}

function bodyTable({ context }: ReportFacts): Markup {
  const { messages, ledger, received } = context;
  const bodies = bodyReceivers.map(
    ({ code, name }): OtherReceiver => ({ name, count: (kind) => Number(received(kind, 'rows', code)) }),
  );
  const waiting: OtherReceiver = {
    name: messages.say('sheet.pending'),
    count: (kind) =>
      Number(
        sumOf(
          ledger.entries.filter((entry) => entry.kind === kind),
          'rows',
          'pending',
        ),
      ),
  };
  const receiving = bodies.filter(({ count }) => inventoryKinds.some((kind) => count(kind) > 0));
  return dataTable<OtherReceiver>(messages, {
    name: 'bodies',
    caption: messages.say('report.tables.bodies'),
    columns: [
      { heading: messages.say('report.column.name'), cell: ({ name }) => name },
      ...kindColumns<OtherReceiver>(messages, ({ count }, kind) => count(kind)),
    ],
    items: [...receiving, waiting],
    totalLabel: messages.say('sheet.total'),
  });
}

function findingTable({ context }: ReportFacts): Markup {
  const { messages, store } = context;
  return dataTable<FindingFrequency>(messages, {
    name: 'findings',
    caption: messages.say('report.tables.findings'),
    columns: [
      { heading: messages.say('sheet.column.code'), cell: ({ code }) => code },
      {
        heading: messages.say('sheet.column.severity'),
        cell: ({ severity }) =>
          html`<span class="severity-${severity}">${messages.say(`sheet.severity.${severity}`)}</span>`,
      },
      { heading: messages.say('sheet.column.times'), cell: ({ count }) => ({ figure: count }), total: true },
      {
        heading: messages.say('sheet.column.waived'),
        cell: ({ waived }) => ({ figure: waived }),
        total: true,
      },
      { heading: messages.say('sheet.column.remedy'), cell: ({ code }) => messages.finding(code, {}).remedy },
    ],
    items: findingFrequencies(store),
    filter: {
      choices: (['error', 'warning', 'info'] as const).map((severity) => ({
        mark: severity,
        words: messages.say(`sheet.severity.${severity}`),
      })),
      marks: ({ severity }) => [severity],
    },
    totalLabel: messages.say('sheet.total'),
  });
}

function targetTable({ context }: ReportFacts): Markup {
  const { messages, store, targets } = context;
  return dataTable<TargetComparison>(messages, {
    name: 'figures',
    caption: messages.say('report.tables.figures'),
    columns: [
      { heading: messages.say('sheet.column.figure'), cell: ({ key }) => messages.target(key) },
      { heading: messages.say('sheet.column.published'), cell: ({ published }) => ({ figure: published }) },
      { heading: messages.say('sheet.column.found'), cell: ({ found }) => ({ figure: found }) },
      {
        heading: messages.say('sheet.column.difference'),
        cell: ({ published, found }) => ({ figure: found - published }),
      },
    ],
    items: compareTargets(store, targets),
  });
}

function ledgerTable({ context }: ReportFacts): Markup {
  const { messages, ledger } = context;
  const amount = (key: 'districts' | 'receivers' | 'pending'): DataColumn<CityLine> => ({
    heading: messages.say(`sheet.city.sum-${key}`),
    cell: (line): DataCell => ({
      figure: line[key],
      words: amountWords(messages, amountKind(line.measure, line.unit), line[key]),
    }),
  });
  return dataTable<CityLine>(messages, {
    name: 'ledger',
    caption: messages.say('sheet.city.lines'),
    columns: [
      {
        heading: messages.say('sheet.column.inventory'),
        cell: ({ kind }) => inventoryName(messages, kind),
      },
      {
        heading: messages.say('sheet.column.measure'),
        cell: ({ kind, measure }) => measureWords(messages, kind, measure),
      },
      {
        heading: messages.say('sheet.column.unit'),
        cell: ({ measure, unit }) => unitWords(messages, measure, unit),
      },
      amount('districts'),
      amount('receivers'),
      amount('pending'),
      { heading: messages.say('sheet.column.closes'), cell: ({ closes }) => (closes ? '✓' : '✗') },
    ],
    items: inventoryKinds.flatMap((kind) => ledger.city.filter((line) => line.kind === kind)),
  });
}
