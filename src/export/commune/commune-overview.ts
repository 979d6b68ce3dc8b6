import { errorsToSettle } from '../../findings/receipt-findings.ts';
import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { amountKind } from '../../inventory/quantities.ts';
import { inventoryName, inventoryTitle } from '../../messages/inventory-name.ts';
import type { ReceivedState } from '../../store/receiving/received.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, linkToSheet, tableOf } from '../tables/columns.ts';
import { openFrequencies } from '../tables/finding-summary.ts';
import { waivedSentence } from '../tables/finding-table.ts';
import { type HandedLine, handedLines, measureWords, unitWords } from '../tables/ledger-table.ts';
import { blockTitle, letterhead, nextSection, section, titles } from '../tables/paper.ts';
import { communeProgressLines } from '../tables/progress-lines.ts';
import { progressTable } from '../tables/progress-table.ts';
import { scoreOf, unclearCount } from '../tables/six-clear-columns.ts';
import { districtName, receiverName, teamName } from '../tables/unit-words.ts';
import { amountCell } from '../tables/words.ts';
import type { CommuneFacts } from './commune-facts.ts';

/** The first page: what comes and from whom, in words and figures, what is missing, and what to do. */
export function communeOverview(context: ExportContext, facts: CommuneFacts): SheetSpec {
  const { messages } = context;
  const name = receiverName(facts.commune);
  return {
    name: messages.say('sheet.overview'),
    letterhead: letterhead([messages.say('sheet.city'), teamName(context, 'receiving', facts.commune)]),
    titles: titles(messages, messages.say('sheet.commune.title'), name, context.stateWords),
    blocks: [
      section(messages.say('sheet.where-we-stand'), standing(context, facts)),
      blockTitle(messages.say('sheet.progress')),
      progressTable(messages, communeProgressLines(context, facts)),
      nextSection(messages, nextSteps(context, facts)),
      blockTitle(messages.say('sheet.commune.origins')),
      originTable(context, facts),
      blockTitle(messages.say('sheet.commune.sums')),
      sumTable(context, facts),
      blockTitle(messages.say('sheet.commune.headquarters')),
      headquartersTable(context, facts),
      blockTitle(messages.say('sheet.other-sheets')),
      sheetLinks(context, facts),
    ],
    screenBlocks: 2,
    freeze: false,
    filter: false,
    protect: true,
  };
}

function standing({ messages, ledger, receiving }: ExportContext, facts: CommuneFacts): readonly string[] {
  const counts = inventoryKinds.map(
    (kind) =>
      `${inventoryTitle(messages, kind).toLocaleLowerCase('vi')}: ${messages.count(facts.counts[kind])}`,
  );
  const judged = [...facts.sixClear.values()];
  const unclear = judged.filter((result) => unclearCount(result) > 0).length;
  return [
    messages.say('sheet.commune.comes', { counts: counts.join('; ') }),
    messages.say('sheet.commune.districts', { names: facts.districts.map(districtName).join(', ') }),
    messages.say('sheet.commune.headquarters-count', { count: facts.headquarters.length }),
    judged.length === 0
      ? messages.say('sheet.commune.clear-none')
      : messages.say('sheet.commune.clear', {
          records: messages.count(judged.length),
          unclear: messages.count(unclear),
          score: messages.count(scoreOf(judged)),
        }),
    ...counted(messages, receiving, facts),
    ...waivedSentence(messages, facts.found),
    messages.say(ledger.closes ? 'sheet.ledger-closes' : 'sheet.ledger-open'),
  ];
}

/** How far the commune has counted what it receives; nothing before its first receipt. */
function counted(
  messages: ExportContext['messages'],
  receiving: ExportContext['receiving'],
  { commune, counts }: CommuneFacts,
): readonly string[] {
  const own = receiving.filter((each) => each.commune === commune);
  if (own.length === 0) return [];
  const sum = (some: typeof own) => some.reduce((total, each) => total + each.records, 0);
  const kinds = inventoryKinds.map((kind) => {
    const complete = sum(own.filter((each) => each.kind === kind && each.state === 'complete'));
    return `${inventoryName(messages, kind)} ${messages.count(complete)}/${messages.count(counts[kind])}`;
  });
  const others = (
    ['missing', 'damaged', 'excess', 'wrong', 'unclear', 'changed', 'conflict'] as const
  ).flatMap((state) => {
    const count = sum(own.filter((each) => each.state === state));
    return count === 0 ? [] : [`${messages.say(`received.${state}`)} ${messages.count(count)}`];
  });
  return [
    messages.say('sheet.commune.counted', { kinds: kinds.join('; '), others: others.join(', ') || '–' }),
  ];
}

function nextSteps({ messages, receiving }: ExportContext, facts: CommuneFacts): readonly string[] {
  const { senders: errors } = errorsToSettle(openFrequencies(facts.found));
  const counted = (states: readonly ReceivedState[]) =>
    receiving
      .filter(({ commune, state }) => commune === facts.commune && states.includes(state))
      .reduce((sum, { records }) => sum + records, 0);
  const conflicts = counted(['conflict']);
  const unsettled = counted(['missing', 'excess', 'wrong', 'unclear', 'changed']);
  return [
    ...(conflicts > 0 ? [messages.say('sheet.next.conflicts', { records: messages.count(conflicts) })] : []),
    ...(unsettled > 0 ? [messages.say('sheet.next.unsettled', { records: messages.count(unsettled) })] : []),
    ...(facts.headquarters.length === 0 ? [messages.say('sheet.next.headquarters')] : []),
    ...(facts.missing.length > 0
      ? [messages.say('sheet.next.missing', { count: facts.missing.length })]
      : []),
    ...(facts.possibleCount > 0
      ? [messages.say('sheet.next.possible', { records: messages.count(facts.possibleCount) })]
      : []),
    ...(errors > 0 ? [messages.say('sheet.next.commune-errors', { errors: messages.count(errors) })] : []),
    messages.say('sheet.next.receipt'),
  ];
}

function originTable({ messages, flows }: ExportContext, facts: CommuneFacts): TableBlock {
  const countOf = (district: string, kind: InventoryKind) =>
    flows[kind].find((flow) => flow.district === district && flow.receiver === facts.commune)?.count ?? 0;
  const columns: readonly Column<string>[] = [
    { heading: messages.say('sheet.column.from'), width: 26, value: districtName },
    ...inventoryKinds.map(
      (kind): Column<string> => ({
        heading: inventoryName(messages, kind),
        width: 18,
        format: 'integer',
        total: 'sum',
        value: (district) => countOf(district, kind),
      }),
    ),
  ];
  return tableOf(columns, facts.districts, {
    total: { label: messages.say('sheet.total') },
    emptyText: messages.say('sheet.nothing-here'),
  });
}

function sumTable(context: ExportContext, { commune }: CommuneFacts): TableBlock {
  const { messages, received } = context;
  const columns: readonly Column<HandedLine>[] = [
    {
      heading: messages.say('sheet.column.inventory'),
      value: ({ kind }) => linkToSheet(inventoryName(messages, kind)),
    },
    {
      heading: messages.say('sheet.column.measure'),
      value: ({ kind, measure }) => measureWords(messages, kind, measure),
    },
    {
      heading: messages.say('sheet.column.unit'),
      align: 'center',
      value: ({ measure, unit }) => unitWords(messages, measure, unit),
    },
    {
      heading: messages.say('sheet.column.amount'),
      format: 'money',
      value: ({ kind, measure, unit }) =>
        amountCell(amountKind(measure, unit), received(kind, measure, commune)),
    },
  ];
  return tableOf(columns, handedLines(context, commune), {});
}

function headquartersTable({ messages }: ExportContext, { headquarters }: CommuneFacts): TableBlock {
  type Premises = CommuneFacts['headquarters'][number];
  const { fields } = inventories.premises;
  const text = (key: string): Column<Premises> => ({
    heading: fields[key]?.heading ?? key,
    value: (record) => record.fields[key] ?? null,
  });
  const columns: readonly Column<Premises>[] = [
    text('name'),
    text('arrangement'),
    text('address'),
    {
      heading: fields.floor_area?.heading ?? '',
      format: 'area',
      value: (record) => {
        const area = record.fields.floor_area ?? null;
        return area === null ? null : { kind: 'area', value: Number(area) };
      },
    },
  ];
  return tableOf(columns, headquarters, { emptyText: messages.say('sheet.commune.no-headquarters') });
}

interface SheetLink {
  readonly sheet: string;
  readonly rows: number | null;
}

function sheetLinks({ messages }: ExportContext, facts: CommuneFacts): TableBlock {
  const gaps = facts.missing.length + facts.possibleCount + facts.found.count;
  const received = inventoryKinds.reduce((sum, kind) => sum + facts.counts[kind], 0);
  const links: readonly SheetLink[] = [
    { sheet: messages.say('sheet.gaps'), rows: gaps },
    { sheet: messages.say('sheet.clear'), rows: facts.sixClear.size },
    { sheet: messages.say('sheet.receipt'), rows: received },
    { sheet: messages.say('sheet.sign-off'), rows: null },
  ];
  return tableOf<SheetLink>(
    [
      {
        heading: messages.say('sheet.column.sheet'),
        value: ({ sheet }) => linkToSheet(sheet),
      },
      { heading: messages.say('sheet.column.rows'), format: 'integer', value: ({ rows }) => rows },
    ],
    links,
    {},
  );
}
