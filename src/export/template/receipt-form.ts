import type { Messages } from '../../messages/messages.ts';
import { conditionWords, receiptHeadings, teamHeadings } from '../../reconcile/receipts/receipt-sheet.ts';
import type { ColumnSpec, NamedList, Signature, TableBlock } from '../../workbook/write/spec.ts';

/** The defined name of the list of what a receiving team may say of a thing. */
const receiptStateList = 'tinh_trang_tiep_nhan';

/** The three columns a receiving team fills in. */
export const receiptFields: readonly ColumnSpec[] = [
  { heading: receiptHeadings.received, width: 10, align: 'right', locked: false },
  {
    heading: receiptHeadings.condition,
    width: 12,
    align: 'center',
    locked: false,
    choice: { list: receiptStateList },
  },
  { heading: receiptHeadings.opinion, width: 32, locked: false },
];

/** Rows for those who check. */
const teamRows = 6;

/** The choices of the receipt's drop-downs. */
export function receiptLists(): readonly NamedList[] {
  return [{ name: receiptStateList, values: Object.values(conditionWords) }];
}

/** Blank rows, wholly open, for what came without being listed. */
export function unlistedTable(messages: Messages, blankRows: number): TableBlock {
  const widths = { record: 10, inventory: 14, what: 40, giver: 16, unit: 9, quantity: 9, value: 18 };
  const keys = ['record', 'inventory', 'what', 'giver', 'unit', 'quantity', 'value'] as const;
  const open = keys.map(
    (key): ColumnSpec => ({ heading: receiptHeadings[key], width: widths[key], locked: false }),
  );
  return blankTable(messages, [...open, ...receiptFields], blankRows);
}

/** Blank rows for the members of the team. */
export function teamTable(messages: Messages): TableBlock {
  const columns = Object.values(teamHeadings).map((heading): ColumnSpec => ({ heading, locked: false }));
  return blankTable(messages, columns, teamRows);
}

function blankTable(messages: Messages, columns: readonly ColumnSpec[], blankRows: number): TableBlock {
  return {
    kind: 'table',
    columns,
    rows: [],
    blankRows,
    rowNumbers: { heading: messages.say('sheet.number') },
  };
}

/** Who signs a receipt: the receiving side on the left, as on Mẫu 02/TSC-BBGN. */
export function receiptSignatures(messages: Messages): readonly Signature[] {
  const sides = ['receiver', 'giver'] as const;
  return sides.map((side) => ({
    lines: [
      { text: messages.say(`sheet.sign.${side}`), style: 'bold' },
      { text: messages.say('sheet.sign.how'), style: 'italic' },
    ],
  }));
}
