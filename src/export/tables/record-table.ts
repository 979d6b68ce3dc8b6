import { measureEntries } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { sourceInWords } from '../../messages/place-in-file.ts';
import type { ExportRecord } from '../../store/outputs/export-records.ts';
import type { TableBlock } from '../../workbook/write/spec.ts';
import type { ExpectedSum } from '../files/planned-workbook.ts';
import { type Column, tableOf } from './columns.ts';
import { exportHeading } from './field-columns.ts';
import { methodWords } from './words.ts';

/** A table of records with its totals: the sums of its amounts, or how many there are. */
export function recordTable(
  messages: Messages,
  inventory: Inventory,
  columns: readonly Column<ExportRecord>[],
  records: Iterable<ExportRecord>,
): TableBlock {
  const hasSums = columns.some((column) => column.total !== undefined);
  const naming = inventory.fields[inventory.naming]?.heading;
  const counted = hasSums
    ? columns
    : columns.map((column) => (column.heading === naming ? { ...column, total: 'count' as const } : column));
  return tableOf(counted, records, {
    rowNumbers: { heading: messages.say('sheet.number') },
    total: { label: messages.say('sheet.total') },
    emptyText: messages.say('sheet.nothing-here'),
  });
}

/** How the receiver was found: in a few words, then on what it rests. */
export function groundColumns(messages: Messages): readonly Column<ExportRecord>[] {
  return [
    {
      heading: messages.say('sheet.column.method'),
      width: 13,
      value: ({ method }) => (method === null ? null : methodWords(messages, method)),
    },
    {
      heading: messages.say('sheet.column.evidence'),
      width: 15,
      value: ({ evidence }) => (evidence === null ? null : sourceInWords(messages, evidence)),
    },
  ];
}

/** The number under which the store keeps a record, the same in every workbook. */
export function recordNumberColumn(messages: Messages): Column<ExportRecord> {
  return {
    heading: messages.say('sheet.column.record'),
    width: 9,
    align: 'center',
    wrap: false,
    value: ({ id }) => id,
  };
}

/** The sums a table of an inventory must show, from what the ledger says of each measure. */
export function expectedSums(
  inventory: Inventory,
  totalOf: (measure: string) => bigint,
): readonly ExpectedSum[] {
  return measureEntries(inventory).flatMap(({ key, unit }) => {
    const field = inventory.fields[key];
    return field ? [{ heading: exportHeading(field), unit, total: totalOf(key) }] : [];
  });
}
