import { inventoryKinds } from '../../inventory/inventory.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { workbookName } from '../files/file-names.ts';
import type { PlannedWorkbook } from '../files/planned-workbook.ts';
import type { Column } from '../tables/columns.ts';
import { ledgerTable } from '../tables/ledger-table.ts';
import { titles } from '../tables/paper.ts';
import { cityReadiness } from '../tables/readiness-sheet.ts';
import { scoreSheet, unitScoreSheet } from '../tables/score-table.ts';
import { districtName } from '../tables/unit-words.ts';
import { cityLists } from './city-lists.ts';
import { cityMatrix, matrixExpectation } from './city-matrix.ts';
import { cityOverview } from './city-overview.ts';
import { cityReceiving, receivingExpectation } from './city-receiving.ts';
import { targetTable } from './target-table.ts';
import { cityTraining } from './training-sheet.ts';

/** The city's workbook in a run's folder. */
export const cityFile = workbookName('thanh-pho');

/**
 * The city's workbook: who gives what to whom, 30 districts by 126 communes for each inventory; the ledger;
 * the published figures beside those of the store; what is found most often; communes and districts at a glance.
 */
export function cityWorkbook(context: ExportContext): PlannedWorkbook {
  const { messages } = context;
  return {
    file: cityFile,
    title: messages.say('sheet.city.title'),
    sheets: [
      cityOverview(context),
      ...inventoryKinds.map((kind) => cityMatrix(context, kind)),
      ledgerSheet(context),
      targetSheet(context),
      scoreSheet(context, context.scores, {
        about: messages.say('sheet.city'),
        by: ['district', 'commune'],
      }),
      unitScoreSheet(context, context.scores, messages.say('sheet.city')),
      cityReceiving(context),
      cityReadiness(context),
      cityTraining(context),
      ...cityLists(context),
    ],
    expectations: [
      ...inventoryKinds.map((kind) => matrixExpectation(context, kind)),
      receivingExpectation(context),
    ],
  };
}

function ledgerSheet(context: ExportContext): SheetSpec {
  const { messages, ledger } = context;
  const leading: readonly Column<(typeof ledger.entries)[number]>[] = [
    {
      heading: messages.say('sheet.column.district'),
      width: 20,
      value: ({ district }) => districtName(district),
    },
    {
      heading: messages.say('sheet.column.submission'),
      width: 8,
      align: 'center',
      wrap: false,
      value: ({ submission }) => submission,
    },
  ];
  const order = (kind: (typeof ledger.entries)[number]['kind']) => inventoryKinds.indexOf(kind);
  const entries = [...ledger.entries].sort(
    (left, right) =>
      Number(left.district) - Number(right.district) ||
      order(left.kind) - order(right.kind) ||
      left.submission - right.submission,
  );
  const name = messages.say('sheet.ledger');
  return {
    name,
    titles: titles(messages, name, messages.say('sheet.ledger-title'), context.stateWords),
    blocks: [ledgerTable(messages, entries, leading)],
    landscape: true,
    freeze: { columns: 1 },
  };
}

function targetSheet(context: ExportContext): SheetSpec {
  const { messages } = context;
  const name = messages.say('sheet.targets');
  return {
    name,
    titles: titles(messages, name, messages.say('sheet.targets.about'), context.stateWords),
    blocks: [targetTable(context)],
  };
}
