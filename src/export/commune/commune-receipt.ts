import { inventories, valueField } from '../../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { receiptHeadings } from '../../reconcile/receipts/receipt-sheet.ts';
import type { ReceiptStamp } from '../../reconcile/receipts/receipt-stamp.ts';
import { mapped } from '../../repeatable.ts';
import { stateOfWorkspace, workspaceMark } from '../../store/operations.ts';
import type { ExportRecord } from '../../store/outputs/export-records.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { type ExportContext, recordName } from '../export-context.ts';
import { quantityOf } from '../minutes/words.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { districtColumn } from '../tables/district-column.ts';
import { blockTitle, letterhead, sentences, titles } from '../tables/paper.ts';
import { receiverName, teamName } from '../tables/unit-words.ts';
import { receiptFields, receiptSignatures, teamTable, unlistedTable } from '../template/receipt-form.ts';
import type { CommuneFacts } from './commune-facts.ts';

/** Which state of which workspace the receipt was made from, and the records it lists. */
export function receiptStamp({ store }: ExportContext, { commune, records }: CommuneFacts): ReceiptStamp {
  return {
    workspace: workspaceMark(store),
    commune,
    state: stateOfWorkspace(store),
    records: inventoryKinds.flatMap((kind) => [...mapped(records[kind], ({ id }) => id)]),
  };
}

interface Handed {
  readonly kind: InventoryKind;
  readonly record: ExportRecord;
}

/** Rows for what came without being listed. */
const rowsForUnlisted = 20;

/** The receipt a receiving team fills in: each record with what is handed over, and three cells to type in. */
export function communeReceipt(context: ExportContext, facts: CommuneFacts): SheetSpec {
  const { messages } = context;
  const name = receiverName(facts.commune);
  return {
    name: messages.say('sheet.receipt'),
    letterhead: letterhead([messages.say('sheet.city'), teamName(context, 'receiving', facts.commune)]),
    titles: titles(messages, messages.say('sheet.receipt.title'), name, context.stateWords),
    blocks: [
      sentences([
        messages.say('sheet.receipt.how'),
        messages.say('sheet.receipt.values', { sheet: messages.say('sheet.sign-off') }),
      ]),
      tableOf(handedColumns(messages), handedItems(facts), {
        rowNumbers: { heading: messages.say('sheet.number') },
        total: { label: messages.say('sheet.total') },
        emptyText: messages.say('sheet.nothing-here'),
      }),
      blockTitle(messages.say('sheet.receipt.unlisted')),
      unlistedTable(messages, rowsForUnlisted),
      blockTitle(messages.say('sheet.receipt.team')),
      teamTable(messages),
    ],
    signatures: receiptSignatures(messages),
    landscape: true,
    protect: true,
    tabColour: '2E75B6',
  };
}

function handedItems({ records }: CommuneFacts): Iterable<Handed> {
  return {
    *[Symbol.iterator]() {
      for (const kind of inventoryKinds) for (const record of records[kind]) yield { kind, record };
    },
  };
}

function handedColumns(messages: Messages): readonly Column<Handed>[] {
  const headings = receiptHeadings;
  return [
    { heading: headings.record, width: 10, align: 'center', wrap: false, value: ({ record }) => record.id },
    {
      heading: headings.inventory,
      width: 14,
      total: 'count',
      value: ({ kind }) => inventories[kind].shortTitle,
    },
    { heading: headings.what, width: 40, value: ({ kind, record }) => recordName(kind, record) },
    districtColumn(headings.giver, ({ record }) => record.district),
    { heading: headings.unit, width: 9, align: 'center', value: (item) => unitOf(messages, item) },
    {
      heading: headings.quantity,
      width: 9,
      align: 'right',
      wrap: false,
      value: quantityOf,
    },
    {
      heading: headings.value,
      width: 18,
      format: 'money',
      value: ({ kind, record }) => {
        const key = valueField(kind);
        const value = key === undefined ? null : (record.fields[key] ?? null);
        return value === null ? null : { kind: 'money', value: Number(value) };
      },
    },
    ...receiptFields.map((field): Column<Handed> => ({ ...field, value: () => null })),
  ];
}

function unitOf(messages: Messages, { kind, record }: Handed): string {
  const unit = record.fields.unit ?? null;
  return unit === null ? messages.say(`sheet.counted.${kind}`) : String(unit);
}
