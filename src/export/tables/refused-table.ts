import { inventories } from '../../inventory/inventories.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { RefusedRow } from '../../store/outputs/export-queries.ts';
import { maskId } from '../../text/citizen-id.ts';
import type { TableBlock } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from './columns.ts';

/** An id of a person that stands alone in a cell, whatever column it slipped into. */
const looksPersonal = /^['’]?(\d{9}|\d{11,12})$/;

/** Rows that became no record: where they stand, why, and what they say. */
export function refusedTable(
  { messages, fullIds }: Pick<ExportContext, 'messages' | 'fullIds'>,
  rows: Iterable<RefusedRow>,
): TableBlock {
  const columns: readonly Column<RefusedRow>[] = [
    {
      heading: messages.say('sheet.column.fate'),
      width: 10,
      align: 'center',
      value: ({ fate }) => ({
        kind: 'styled',
        value: messages.say(`sheet.fate.${fate}`),
        tone: fate === 'rejected' ? 'bad' : 'warn',
      }),
    },
    {
      heading: messages.say('sheet.column.inventory'),
      width: 15,
      value: ({ kind }) => inventoryName(messages, kind),
    },
    { heading: messages.say('sheet.column.file'), width: 34, value: ({ file }) => file },
    { heading: messages.say('sheet.column.sheet'), width: 16, value: ({ sheet }) => sheet },
    {
      heading: messages.say('sheet.column.row'),
      width: 7,
      align: 'center',
      wrap: false,
      value: ({ row }) => row,
    },
    {
      heading: messages.say('sheet.column.reason'),
      width: 28,
      value: ({ reason }) => (reason === null ? null : messages.say(refusalReason(reason))),
    },
    {
      heading: messages.say('sheet.column.raw'),
      width: 70,
      value: (row) => rawWords(row, fullIds),
    },
  ];
  return tableOf(columns, rows, {
    rowNumbers: { heading: messages.say('sheet.number') },
    emptyText: messages.say('sheet.nothing-refused'),
  });
}

/** A refused row's cells in one line; ids of people masked unless all is to be shown. */
export function rawWords({ kind, raw, fieldByColumn }: RefusedRow, fullIds: boolean): string {
  const { fields } = inventories[kind];
  const isPersonal = (text: string, index: number) => {
    const key = fieldByColumn.get(index + 1);
    return (key !== undefined && fields[key]?.personal === true) || looksPersonal.test(text);
  };
  return raw
    .map((text, index) => (!fullIds && isPersonal(text, index) ? maskId(text) : text))
    .filter((text) => text !== '')
    .join(' | ');
}

const reasonKeys = {
  'ROW-INCOMPLETE': 'sheet.refusal.incomplete',
  'ROW-UNCLEAR': 'sheet.refusal.unclear',
  'ROW-DUPLICATE': 'sheet.refusal.duplicate',
} as const;

function refusalReason(reason: string) {
  return Object.hasOwn(reasonKeys, reason)
    ? reasonKeys[reason as keyof typeof reasonKeys]
    : ('sheet.refusal.other' as const);
}
