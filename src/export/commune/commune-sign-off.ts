import { amountKind } from '../../inventory/quantities.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import { type HandedLine, handedLines, measureWords, unitWords } from '../tables/ledger-table.ts';
import { signOffSheet } from '../tables/sign-off.ts';
import { receiverName, teamName } from '../tables/unit-words.ts';
import { amountCell } from '../tables/words.ts';
import type { CommuneFacts } from './commune-facts.ts';

/** What the commune takes over, inventory by inventory, for both sides to sign. */
export function communeSignOff(context: ExportContext, { commune }: CommuneFacts): SheetSpec {
  const { messages, received, stateWords } = context;
  const name = receiverName(commune);
  return signOffSheet<HandedLine>({
    messages,
    issuers: [messages.say('sheet.city'), teamName(context, 'receiving', commune)],
    about: name,
    state: stateWords,
    columns: [
      {
        heading: messages.say('sheet.column.inventory'),
        width: 22,
        value: ({ kind }) => inventoryName(messages, kind),
      },
      {
        heading: messages.say('sheet.column.measure'),
        width: 24,
        value: ({ kind, measure }) => measureWords(messages, kind, measure),
      },
      {
        heading: messages.say('sheet.column.unit'),
        width: 12,
        align: 'center',
        value: ({ measure, unit }) => unitWords(messages, measure, unit),
      },
      {
        heading: messages.say('sheet.sign-off.handed'),
        width: 20,
        format: 'money',
        value: ({ kind, measure, unit }) =>
          amountCell(amountKind(measure, unit), received(kind, measure, commune)),
      },
    ],
    lines: handedLines(context, commune),
    sides: ['receiver', 'giver'],
  });
}
