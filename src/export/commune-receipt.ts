import { inventories } from '../inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../inventory/inventory.ts';
import type { Messages } from '../messages/messages.ts';
import type { ExportRecord } from '../store/export-records.ts';
import type { ColumnSpec, NamedList, SheetSpec } from '../workbook/write/spec.ts';
import { type Column, tableOf } from './columns.ts';
import { type CommuneFacts, valueField } from './commune-facts.ts';
import { type ExportContext, recordName } from './export-context.ts';
import { blockTitle, letterhead, sentences, titles } from './paper.ts';
import { receiptFields, receiptHeadings, receiptStateList, receiptStates } from './receipt-form.ts';
import { districtName, receiverName } from './unit-words.ts';

interface Handed {
  readonly kind: InventoryKind;
  readonly record: ExportRecord;
}

/** Rows for what came without being listed, and for the team. */
const rowsForUnlisted = 20;
const rowsForTeam = 6;

/** The choices of the receipt's drop-downs. */
export function receiptLists(): readonly NamedList[] {
  return [{ name: receiptStateList, values: receiptStates }];
}

/** The receipt a receiving team fills in: each record with what is handed over, and three cells to type in. */
export function communeReceipt(context: ExportContext, facts: CommuneFacts): SheetSpec {
  const { messages } = context;
  const name = receiverName(facts.commune);
  const items = inventoryKinds.flatMap((kind) =>
    facts.records[kind].map((record): Handed => ({ kind, record })),
  );
  return {
    name: messages.say('sheet.receipt'),
    letterhead: letterhead([messages.say('sheet.city'), messages.say('sheet.receiving-team', { name })]),
    titles: titles(messages, messages.say('sheet.receipt.title'), name, context.stateWords),
    blocks: [
      sentences([messages.say('sheet.receipt.how')]),
      tableOf(handedColumns(messages), items, {
        rowNumbers: { heading: messages.say('sheet.number') },
        total: { label: messages.say('sheet.total') },
        emptyText: messages.say('sheet.nothing-here'),
      }),
      blockTitle(messages.say('sheet.receipt.unlisted')),
      blankTable(messages, unlistedColumns(), rowsForUnlisted),
      blockTitle(messages.say('sheet.receipt.team')),
      blankTable(messages, teamColumns(messages), rowsForTeam),
    ],
    signatures: [
      { lines: signer(messages, 'sheet.sign.receiver') },
      { lines: signer(messages, 'sheet.sign.giver') },
    ],
    landscape: true,
    protect: true,
    tabColour: '2E75B6',
  };
}

function handedColumns(messages: Messages): readonly Column<Handed>[] {
  const headings = receiptHeadings;
  return [
    { heading: headings.record, width: 10, align: 'center', wrap: false, value: ({ record }) => record.id },
    { heading: headings.inventory, width: 14, value: ({ kind }) => inventories[kind].shortTitle },
    { heading: headings.what, width: 40, value: ({ kind, record }) => recordName(kind, record) },
    { heading: headings.giver, width: 16, value: ({ record }) => districtName(record.district) },
    { heading: headings.unit, width: 9, align: 'center', value: (item) => unitOf(messages, item) },
    {
      heading: headings.quantity,
      width: 9,
      align: 'right',
      wrap: false,
      value: ({ record }) => record.fields.quantity ?? 1,
    },
    {
      heading: headings.value,
      width: 18,
      format: 'money',
      total: 'sum',
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

/** What came without being listed is typed in wholly. */
function unlistedColumns(): readonly ColumnSpec[] {
  const { record, inventory, what, giver, unit, quantity, value } = receiptHeadings;
  const open = [record, inventory, what, giver, unit, quantity, value].map(
    (heading): ColumnSpec => ({ heading, locked: false }),
  );
  return [...open, ...receiptFields];
}

function teamColumns(messages: Messages): readonly ColumnSpec[] {
  const keys = ['role', 'position', 'name', 'date'] as const;
  return keys.map((key): ColumnSpec => ({ heading: messages.say(`sheet.team.${key}`), locked: false }));
}

function blankTable(messages: Messages, columns: readonly ColumnSpec[], blankRows: number) {
  return {
    kind: 'table' as const,
    columns,
    rows: [],
    blankRows,
    rowNumbers: { heading: messages.say('sheet.number') },
  };
}

function signer(messages: Messages, key: 'sheet.sign.receiver' | 'sheet.sign.giver') {
  return [
    { text: messages.say(key), style: 'bold' as const },
    { text: messages.say('sheet.sign.how'), style: 'italic' as const },
  ];
}
