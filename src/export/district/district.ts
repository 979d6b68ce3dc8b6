import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName, inventoryTitle } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import type { LedgerEntry } from '../../reconcile/ledger.ts';
import { sixClearScores } from '../../store/checks/six-clear-scores.ts';
import { findingsOfDistrict } from '../../store/outputs/export-findings.ts';
import { refusedRows } from '../../store/outputs/export-queries.ts';
import { type ExportRecord, recordsOfDistrict } from '../../store/outputs/export-records.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { type ExportContext, pendingItems } from '../export-context.ts';
import { workbookName } from '../files/file-names.ts';
import type { Expectation, PlannedWorkbook } from '../files/planned-workbook.ts';
import type { Column } from '../tables/columns.ts';
import { principalColumns } from '../tables/field-columns.ts';
import { findingSheets } from '../tables/finding-sheets.ts';
import { summaryOf } from '../tables/finding-summary.ts';
import { sumOf } from '../tables/ledger-table.ts';
import { titles } from '../tables/paper.ts';
import { pendingTable, whyPending } from '../tables/pending-table.ts';
import { expectedSums, groundColumns, recordNumberColumn, recordTable } from '../tables/record-table.ts';
import { refusedTable } from '../tables/refused-table.ts';
import { scoreSheet } from '../tables/score-table.ts';
import { conclusionChoices } from '../tables/sign-off.ts';
import { districtName, receiverName } from '../tables/unit-words.ts';
import { withNote } from '../tables/words.ts';
import { districtOverview } from './district-overview.ts';
import { districtSignOff } from './district-sign-off.ts';

/** The file of a district in a run's folder: `002 - quận Hoàn Kiếm.xlsx`. */
export function districtFile(district: string): string {
  return workbookName(district, districtName(district));
}

/**
 * The workbook of a district's handover team: what went where, what waits for a receiver, what was refused,
 * and what was found. Held to the ledger's lines of that district.
 */
export function districtWorkbook(context: ExportContext, district: string): PlannedWorkbook {
  const { messages, store } = context;
  // As the inventories are always listed, not as they happened to come in.
  const entries = inventoryKinds.flatMap((kind) =>
    context.ledger.entries.filter((entry) => entry.district === district && entry.kind === kind),
  );
  const kinds = inventoryKinds.filter((kind) => entries.some((entry) => entry.kind === kind));
  const findings = findingsOfDistrict(store, district);
  const found = summaryOf(findings);
  const scores = sixClearScores(store, { district });
  const name = districtName(district);
  const about = (sheet: string) => titles(messages, sheet, name, context.stateWords);
  const sheetNames = {
    pending: messages.say('sheet.pending'),
    refused: messages.say('sheet.refused'),
  };
  const turnedDown = sumOf(entries, 'rows', 'rejected') + sumOf(entries, 'rows', 'duplicate');
  const overview = districtOverview(context, district, {
    ...{ entries, kinds, refused: Number(turnedDown), findings: found, scores },
  });
  return {
    file: districtFile(district),
    title: `${messages.say('sheet.district.title')} – ${name}`,
    sheets: [
      overview,
      ...kinds.map((kind) => kindSheet(context, district, kind)),
      {
        name: sheetNames.pending,
        titles: about(sheetNames.pending),
        blocks: [pendingTable(messages, pendingItems(store, { district }))],
      },
      {
        name: sheetNames.refused,
        titles: about(sheetNames.refused),
        blocks: [refusedTable(context, refusedRows(store, district))],
      },
      ...findingSheets(context, name, findings, found),
      ...(scores.length > 0 ? [scoreSheet(context, scores, { about: name, by: ['commune', 'unit'] })] : []),
      districtSignOff(context, district),
    ],
    lists: [conclusionChoices],
    expectations: expectationsOf(entries, kinds, messages),
  };
}

function kindSheet(context: ExportContext, district: string, kind: InventoryKind): SheetSpec {
  const { messages } = context;
  const inventory = inventories[kind];
  const records = recordsOfDistrict(context.store, kind, district);
  const columns: readonly Column<ExportRecord>[] = [
    ...principalColumns(inventory, context.fullIds),
    {
      heading: messages.say('sheet.column.receiver'),
      width: 18,
      value: (record) =>
        record.receiver === null
          ? withNote(
              { kind: 'styled', value: messages.say('sheet.no-receiver'), tone: 'warn' },
              whyPending(context, { kind, record }),
            )
          : receiverName(record.receiver),
    },
    ...groundColumns(messages),
    recordNumberColumn(messages),
  ];
  return {
    name: inventoryName(messages, inventory.kind),
    titles: titles(
      messages,
      inventoryTitle(messages, inventory.kind),
      districtName(district),
      context.stateWords,
    ),
    blocks: [recordTable(messages, inventory, columns, records)],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: 2 },
  };
}

function expectationsOf(
  entries: readonly LedgerEntry[],
  kinds: readonly InventoryKind[],
  messages: Messages,
): readonly Expectation[] {
  const ofKinds = kinds.map((kind): Expectation => {
    const own = entries.filter((entry) => entry.kind === kind);
    return {
      sheet: inventoryName(messages, kind),
      rows: sumOf(own, 'rows', 'accepted'),
      sums: expectedSums(inventories[kind], (measure) => sumOf(own, measure, 'accepted')),
    };
  });
  const turnedDown = sumOf(entries, 'rows', 'rejected') + sumOf(entries, 'rows', 'duplicate');
  return [
    ...ofKinds,
    { sheet: messages.say('sheet.pending'), rows: sumOf(entries, 'rows', 'pending'), sums: [] },
    { sheet: messages.say('sheet.refused'), rows: turnedDown, sums: [] },
  ];
}
