import type { Field } from '../../inventory/field.ts';
import { fieldEntries } from '../../inventory/inventories.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { sentences } from '../tables/paper.ts';
import { fieldNote } from './template-columns.ts';
import { exampleOf } from './template-examples.ts';

type Entry = readonly [key: string, field: Field];

/** The guide: one row for each column of the form, with an example. Its layout is no inventory's, so that no import takes it for one. */
export function guideSheet(inventory: Inventory, messages: Messages): SheetSpec {
  const columns: readonly Column<Entry>[] = [
    {
      heading: messages.say('sheet.guide.column'),
      width: 34,
      value: ([, { heading, required }]) =>
        required ? { kind: 'styled', value: heading, tone: 'strong' } : heading,
    },
    {
      heading: messages.say('sheet.guide.how'),
      width: 58,
      value: ([, field]) => fieldNote(field, messages),
    },
    {
      heading: messages.say('sheet.guide.example'),
      width: 34,
      value: ([key, field]) => ({ kind: 'styled', value: exampleOf(key, field), tone: 'muted' }),
    },
  ];
  return {
    name: messages.say('sheet.guide'),
    titles: [{ text: messages.say('sheet.guide.title', { inventory: inventory.title }), style: 'title' }],
    blocks: [sentences([messages.say('sheet.guide.about')]), tableOf(columns, fieldEntries(inventory), {})],
    filter: false,
  };
}
