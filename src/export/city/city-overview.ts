import { type InventoryKind, inventoryKinds, readinessKind } from '../../inventory/inventory.ts';
import { amountKind } from '../../inventory/quantities.ts';
import { inventoryName, inventoryTitle } from '../../messages/inventory-name.ts';
import type { CityLine } from '../../reconcile/ledger.ts';
import type { CellInput, SheetSpec, TableBlock } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, linkToSheet, tableOf } from '../tables/columns.ts';
import { measureWords, rowColumns, unitWords } from '../tables/ledger-table.ts';
import { blockTitle, letterhead, nextSection, section, titles } from '../tables/paper.ts';
import { cityProgressLines } from '../tables/progress-lines.ts';
import { progressTable } from '../tables/progress-table.ts';
import { agreementCell, amountCell } from '../tables/words.ts';
import { matrixName } from './city-matrix.ts';
import { cityNextSteps, cityStanding } from './city-standing.ts';

/** The first page: where the city stands, inventory by inventory, and whether Σ districts = Σ receivers + pending. */
export function cityOverview(context: ExportContext): SheetSpec {
  const { messages } = context;
  return {
    name: messages.say('sheet.overview'),
    letterhead: letterhead([messages.say('sheet.city')]),
    titles: titles(
      messages,
      messages.say('sheet.city.title'),
      messages.say('sheet.city.about'),
      context.stateWords,
    ),
    blocks: [
      section(messages.say('sheet.where-we-stand'), cityStanding(context)),
      blockTitle(messages.say('sheet.progress')),
      progressTable(messages, cityProgressLines(context)),
      nextSection(messages, cityNextSteps(context)),
      blockTitle(messages.say('sheet.by-inventory')),
      inventoryTable(context),
      blockTitle(messages.say('sheet.city.lines')),
      cityTable(context),
      blockTitle(messages.say('sheet.other-sheets')),
      sheetLinks(context),
    ],
    screenBlocks: 2,
    landscape: true,
    freeze: false,
    filter: false,
    protect: true,
  };
}

function inventoryTable(context: ExportContext): TableBlock {
  const { messages, ledger } = context;
  const columns: readonly Column<InventoryKind>[] = [
    {
      heading: messages.say('sheet.column.inventory'),
      width: 34,
      value: (kind) => linkToSheet(matrixName(context, kind), inventoryName(messages, kind)),
    },
    ...rowColumns(messages, ledger.entries),
  ];
  return tableOf(columns, inventoryKinds, { total: { label: messages.say('sheet.total') } });
}

function cityTable({ messages, ledger }: ExportContext): TableBlock {
  const amount = (key: 'districts' | 'receivers' | 'pending'): Column<CityLine> => ({
    heading: messages.say(`sheet.city.sum-${key}`),
    width: 22,
    format: 'money',
    value: (line): CellInput => amountCell(amountKind(line.measure, line.unit), line[key]),
  });
  const columns: readonly Column<CityLine>[] = [
    {
      heading: messages.say('sheet.column.inventory'),
      value: ({ kind }) => inventoryName(messages, kind),
    },
    {
      heading: messages.say('sheet.column.measure'),
      width: 22,
      value: ({ kind, measure }) => measureWords(messages, kind, measure),
    },
    {
      heading: messages.say('sheet.column.unit'),
      align: 'center',
      value: ({ measure, unit }) => unitWords(messages, measure, unit),
    },
    amount('districts'),
    amount('receivers'),
    amount('pending'),
    {
      heading: messages.say('sheet.column.closes'),
      align: 'center',
      value: ({ closes }) => agreementCell(closes),
    },
  ];
  const ordered = inventoryKinds.flatMap((kind) => ledger.city.filter((line) => line.kind === kind));
  return tableOf(columns, ordered, {});
}

function sheetLinks(context: ExportContext): TableBlock {
  const { messages } = context;
  const sheets = [
    messages.say('sheet.ledger'),
    messages.say('sheet.targets'),
    messages.say('sheet.clear'),
    inventoryTitle(messages, readinessKind),
    messages.say('sheet.training'),
    messages.say('sheet.findings'),
    messages.say('sheet.communes'),
    messages.say('sheet.receiving'),
    messages.say('sheet.districts'),
  ];
  return tableOf<string>(
    [{ heading: messages.say('sheet.column.sheet'), value: (sheet) => linkToSheet(sheet) }],
    sheets,
    {},
  );
}
