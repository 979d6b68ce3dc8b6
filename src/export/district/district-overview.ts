import { errorsToSettle } from '../../findings/receipt-findings.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { amountKind } from '../../inventory/quantities.ts';
import { inventoryName, inventoryTitle } from '../../messages/inventory-name.ts';
import type { LedgerEntry } from '../../reconcile/ledger.ts';
import { hanoiDay } from '../../text/hanoi-time.ts';
import type { SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, linkToSheet, tableOf } from '../tables/columns.ts';
import { kindsOnFirstPage } from '../tables/finding-sheets.ts';
import { openFrequencies } from '../tables/finding-summary.ts';
import { frequencyTable, waivedSentence } from '../tables/finding-table.ts';
import { ledgerTable, measureName, rowColumns, sumOf, unitWords } from '../tables/ledger-table.ts';
import { blockTitle, letterhead, nextSection, section, titles } from '../tables/paper.ts';
import { districtProgressLines } from '../tables/progress-lines.ts';
import { progressTable } from '../tables/progress-table.ts';
import { clearSentence } from '../tables/score-table.ts';
import { districtName, teamName } from '../tables/unit-words.ts';
import { amountWords } from '../tables/words.ts';
import type { DistrictFacts } from './district-facts.ts';

/** The first page: where the district stands in words and figures, what to do next, and where to look. */
export function districtOverview(context: ExportContext, district: string, facts: DistrictFacts): SheetSpec {
  const { messages } = context;
  const name = districtName(district);
  return {
    name: messages.say('sheet.overview'),
    letterhead: letterhead([messages.say('sheet.city'), teamName(context, 'handover', district)]),
    titles: titles(messages, messages.say('sheet.district.title'), name, context.stateWords),
    blocks: [
      section(messages.say('sheet.where-we-stand'), standing(context, facts)),
      blockTitle(messages.say('sheet.progress')),
      progressTable(messages, districtProgressLines(context, facts)),
      nextSection(messages, nextSteps(context, facts)),
      blockTitle(messages.say('sheet.by-inventory')),
      inventoryTable(context, district, facts),
      blockTitle(messages.say('sheet.ledger-title')),
      ledgerTable(messages, facts.entries),
      blockTitle(messages.say('sheet.frequent-findings')),
      frequencyTable(messages, facts.findings.frequencies.slice(0, kindsOnFirstPage)),
      blockTitle(messages.say('sheet.other-sheets')),
      sheetLinks(context, facts),
    ],
    screenBlocks: 2,
    landscape: true,
    freeze: false,
    filter: false,
    protect: true,
  };
}

function standing(
  { messages, asked }: ExportContext,
  { entries, kinds, refused, findings, scores }: DistrictFacts,
): readonly string[] {
  const count = (amount: 'read' | 'accepted' | 'assigned' | 'pending') =>
    messages.count(sumOf(entries, 'rows', amount));
  const open = findings.count - findings.waived;
  const closes = entries.every((entry) => entry.closes);
  return [
    messages.say('sheet.district.sent', { kinds: kinds.length, all: asked.length }),
    messages.say('sheet.district.rows', {
      read: count('read'),
      accepted: count('accepted'),
      refused: messages.count(refused),
    }),
    messages.say('sheet.district.went', { assigned: count('assigned'), pending: count('pending') }),
    ...costSentences(messages, entries, kinds),
    ...clearSentence(messages, scores),
    messages.say('sheet.district.findings', {
      findings: messages.count(open),
      errors: messages.count(findings.open.error),
    }),
    ...waivedSentence(messages, findings),
    messages.say(closes ? 'sheet.ledger-closes' : 'sheet.ledger-open'),
  ];
}

function costSentences(
  messages: ExportContext['messages'],
  entries: readonly LedgerEntry[],
  kinds: readonly InventoryKind[],
): readonly string[] {
  return kinds.flatMap((kind) => {
    const lines = entries.filter((entry) => entry.kind === kind && entry.measure !== 'rows');
    if (lines.length === 0) return [];
    const sums = lines.map(({ measure, unit, accepted }) => {
      const heading = measureName(messages, kind, measure);
      const amount = amountWords(messages, amountKind(measure, unit), accepted);
      return `${heading.toLocaleLowerCase('vi')} ${amount} ${unitWords(messages, measure, unit)}`;
    });
    return [
      messages.say('sheet.sums', {
        inventory: inventoryTitle(messages, kind),
        sums: sums.join('; '),
      }),
    ];
  });
}

function nextSteps({ messages, asked }: ExportContext, facts: DistrictFacts): readonly string[] {
  const { senders, receipts } = errorsToSettle(openFrequencies(facts.findings));
  const pending = sumOf(facts.entries, 'rows', 'pending');
  const absent = asked.filter((kind) => !facts.kinds.includes(kind));
  return [
    ...absent.map((kind) => messages.say('sheet.next.send', { inventory: inventoryTitle(messages, kind) })),
    ...(facts.refused > 0
      ? [messages.say('sheet.next.refused', { rows: messages.count(facts.refused) })]
      : []),
    ...(senders > 0 ? [messages.say('sheet.next.errors', { errors: messages.count(senders) })] : []),
    ...(receipts > 0 ? [messages.say('sheet.next.receipts', { errors: messages.count(receipts) })] : []),
    ...(pending > 0n ? [messages.say('sheet.next.pending', { records: messages.count(pending) })] : []),
  ];
}

function inventoryTable(context: ExportContext, district: string, facts: DistrictFacts): TableBlock {
  const { messages, submissions } = context;
  const sent = submissions.filter((submission) => submission.district_code === district);
  const columns: readonly Column<InventoryKind>[] = [
    {
      heading: messages.say('sheet.column.inventory'),
      value: (kind) =>
        facts.kinds.includes(kind)
          ? linkToSheet(inventoryName(messages, kind))
          : inventoryName(messages, kind),
    },
    {
      heading: messages.say('sheet.column.versions'),
      value: (kind) => {
        const own = sent.filter((submission) => submission.kind === kind);
        if (own.length === 0) return { kind: 'styled', value: messages.say('sheet.not-sent'), tone: 'bad' };
        return own.map(({ file, version }) => messages.say('sheet.version', { file, version })).join('\n');
      },
    },
    {
      heading: messages.say('sheet.column.received-on'),
      format: 'date',
      value: (kind) => {
        const newest = sent.findLast((submission) => submission.kind === kind);
        return newest ? { kind: 'date', value: hanoiDay(newest.imported_at) } : null;
      },
    },
    ...rowColumns(messages, facts.entries),
  ];
  return tableOf(columns, inventoryKinds, { total: { label: messages.say('sheet.total') } });
}

interface SheetLink {
  readonly sheet: string;
  readonly rows: number;
}

function sheetLinks({ messages }: ExportContext, facts: DistrictFacts): TableBlock {
  const links: readonly SheetLink[] = [
    { sheet: messages.say('sheet.pending'), rows: Number(sumOf(facts.entries, 'rows', 'pending')) },
    { sheet: messages.say('sheet.refused'), rows: facts.refused },
    ...(facts.findings.frequencies.length > kindsOnFirstPage
      ? [{ sheet: messages.say('sheet.finding-kinds'), rows: facts.findings.frequencies.length }]
      : []),
    { sheet: messages.say('sheet.findings'), rows: facts.findings.count },
    ...facts.scores
      .filter(({ level }) => level === 'city')
      .map(({ records }) => ({ sheet: messages.say('sheet.clear'), rows: records })),
  ];
  return tableOf<SheetLink>(
    [
      { heading: messages.say('sheet.column.sheet'), value: ({ sheet }) => linkToSheet(sheet) },
      { heading: messages.say('sheet.column.rows'), format: 'integer', value: ({ rows }) => rows },
    ],
    links,
    {},
  );
}
