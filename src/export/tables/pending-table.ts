import { inventories } from '../../inventory/inventories.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import type { TableBlock } from '../../workbook/write/spec.ts';
import { type PendingItem, recordName } from '../export-context.ts';
import { type Column, tableOf } from './columns.ts';
import { formerNames, receiverName } from './unit-words.ts';
import { reasonWords } from './words.ts';

/** Records without a receiver: why, and who may come into question by the law. */
export function pendingTable(messages: Messages, items: Iterable<PendingItem>): TableBlock {
  const columns: readonly Column<PendingItem>[] = [
    {
      heading: messages.say('sheet.column.inventory'),
      width: 15,
      value: ({ kind }) => inventoryName(messages, kind),
    },
    {
      heading: messages.say('sheet.column.what'),
      width: 40,
      value: ({ kind, record }) => recordName(kind, record),
    },
    {
      heading: messages.say('sheet.column.former-place'),
      width: 24,
      value: ({ kind, record }) => placeWords({ kind, record }),
    },
    {
      heading: messages.say('sheet.column.reason'),
      width: 34,
      value: ({ record }) => (record.reason === null ? null : reasonWords(messages, record.reason)),
    },
    {
      heading: messages.say('sheet.column.candidates'),
      width: 38,
      value: ({ record }) => record.candidates.map(receiverName).join('; '),
    },
    {
      heading: messages.say('sheet.column.source'),
      width: 34,
      value: ({ record }) => placeInFile(messages, record),
    },
    {
      heading: messages.say('sheet.column.record'),
      width: 9,
      align: 'center',
      wrap: false,
      value: ({ record }) => record.id,
    },
  ];
  return tableOf(columns, items, {
    rowNumbers: { heading: messages.say('sheet.number') },
    emptyText: messages.say('sheet.nothing-pending'),
  });
}

/** Where a record was: the former communes it names. */
function placeWords({ kind, record }: PendingItem): string {
  const codes = record.fields[inventories[kind].place] ?? null;
  return codes === null ? '' : formerNames(String(codes), record.district);
}

/** Why a record has no receiver, and who may come into question. */
export function whyPending({ messages }: { readonly messages: Messages }, item: PendingItem): string {
  const { reason, candidates } = item.record;
  return messages.say('sheet.gap.possible.message', {
    reason: reason === null ? '' : reasonWords(messages, reason),
    place: placeWords(item),
    candidates: candidates.map(receiverName).join('; '),
  });
}
