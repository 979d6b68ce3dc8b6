import { inventoryName } from '../../messages/inventory-name.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { titles } from '../tables/paper.ts';
import { receiverName } from '../tables/unit-words.ts';
import { standingCell } from '../tables/words.ts';
import type { CommuneFacts } from './commune-facts.ts';
import { type Gap, gapsOfCommune } from './gap-list.ts';

/** The sheet of what is missing: a headquarters, inventories, records that may still come, findings; most pressing first. */
export function communeGaps(context: ExportContext, facts: CommuneFacts): SheetSpec {
  const { messages } = context;
  const name = messages.say('sheet.gaps');
  const columns: readonly Column<Gap>[] = [
    {
      heading: messages.say('sheet.column.group'),
      width: 19,
      value: ({ group }) => messages.say(`sheet.gap.${group}`),
    },
    {
      heading: messages.say('sheet.column.severity'),
      width: 11,
      align: 'center',
      value: (gap) => standingCell(messages, gap),
    },
    {
      heading: messages.say('sheet.column.inventory'),
      width: 14,
      value: ({ kind }) => (kind === null ? null : inventoryName(messages, kind)),
    },
    { heading: messages.say('sheet.column.what'), width: 34, value: ({ what }) => what },
    { heading: messages.say('sheet.column.message'), width: 42, value: ({ message }) => message },
    { heading: messages.say('sheet.column.remedy'), width: 34, value: ({ remedy }) => remedy },
    { heading: messages.say('sheet.column.place'), width: 32, value: ({ place }) => place },
  ];
  return {
    name,
    titles: titles(messages, name, receiverName(facts.commune), context.stateWords),
    blocks: [
      tableOf(columns, gapsOfCommune(context, facts), {
        rowNumbers: { heading: messages.say('sheet.number') },
        emptyText: messages.say('sheet.no-gaps'),
      }),
    ],
    landscape: true,
    tabColour: 'C00000',
  };
}
