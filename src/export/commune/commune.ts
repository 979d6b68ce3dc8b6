import { inventories } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName, inventoryTitle } from '../../messages/inventory-name.ts';
import { receiptStampCells } from '../../reconcile/receipts/receipt-stamp.ts';
import type { ExportRecord } from '../../store/outputs/export-records.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { communeTraining } from '../city/training-sheet.ts';
import type { ExportContext } from '../export-context.ts';
import { workbookName } from '../files/file-names.ts';
import type { Expectation, PlannedWorkbook } from '../files/planned-workbook.ts';
import type { Column } from '../tables/columns.ts';
import { districtColumn } from '../tables/district-column.ts';
import { fieldColumns } from '../tables/field-columns.ts';
import { titles } from '../tables/paper.ts';
import { expectedSums, groundColumns, recordNumberColumn, recordTable } from '../tables/record-table.ts';
import { conclusionChoices } from '../tables/sign-off.ts';
import { receiverName } from '../tables/unit-words.ts';
import { receiptLists } from '../template/receipt-form.ts';
import { stampSheet } from '../template/template-parts.ts';
import { type CommuneFacts, communeFacts } from './commune-facts.ts';
import { communeGaps } from './commune-gaps.ts';
import { communeOverview } from './commune-overview.ts';
import { communeReceipt, receiptStamp } from './commune-receipt.ts';
import { communeRelated } from './commune-related.ts';
import { communeSignOff } from './commune-sign-off.ts';
import { communeSixClear } from './commune-six-clear.ts';

/** The file of a commune in a run's folder: `00070 - phường Hoàn Kiếm.xlsx`. */
export function communeFile(commune: string): string {
  return workbookName(commune, receiverName(commune));
}

/**
 * The workbook of a commune's receiving team: what comes and from whom, what is missing, the six clear, and the
 * receipt to fill in. Holds only this commune's records; held to what the ledger says it receives.
 */
export function communeWorkbook(context: ExportContext, commune: string): PlannedWorkbook {
  const facts = communeFacts(context, commune);
  const { messages, received } = context;
  return {
    file: communeFile(commune),
    title: `${messages.say('sheet.commune.title')} – ${receiverName(commune)}`,
    sheets: [
      communeOverview(context, facts),
      ...inventoryKinds.map((kind) => kindSheet(context, facts, kind)),
      ...communeRelated(context, commune),
      communeGaps(context, facts),
      communeSixClear(context, facts),
      communeTraining(context, commune),
      communeReceipt(context, facts),
      communeSignOff(context, facts),
      stampSheet(receiptStampCells(receiptStamp(context, facts))),
    ],
    lists: [...receiptLists(), conclusionChoices],
    expectations: inventoryKinds.map(
      (kind): Expectation => ({
        sheet: inventoryName(messages, kind),
        rows: received(kind, 'rows', commune),
        sums: expectedSums(inventories[kind], (measure) => received(kind, measure, commune)),
      }),
    ),
  };
}

function kindSheet(context: ExportContext, facts: CommuneFacts, kind: InventoryKind): SheetSpec {
  const { messages } = context;
  const inventory = inventories[kind];
  const records = facts.records[kind];
  const [naming = [], others = []] = partedAtNaming(
    fieldColumns(inventory, records, context.fullIds),
    inventory.fields[inventory.naming]?.heading,
  );
  const columns: readonly Column<ExportRecord>[] = [
    ...naming,
    districtColumn(messages.say('sheet.column.from'), ({ district }) => district),
    ...others,
    ...groundColumns(messages),
    recordNumberColumn(messages),
  ];
  return {
    name: inventoryName(messages, inventory.kind),
    titles: titles(
      messages,
      inventoryTitle(messages, inventory.kind),
      receiverName(facts.commune),
      context.stateWords,
    ),
    blocks: [recordTable(messages, inventory, columns, records)],
    landscape: true,
    pagesWide: 'legible',
    freeze: { columns: 2 },
  };
}

/** The columns up to the one that names a record, and those after it. */
function partedAtNaming(
  columns: readonly Column<ExportRecord>[],
  naming: string | undefined,
): readonly (readonly Column<ExportRecord>[])[] {
  const place = columns.findIndex(({ heading }) => heading === naming) + 1;
  return [columns.slice(0, place), columns.slice(place)];
}
