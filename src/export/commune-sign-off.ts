import { inventories, measureEntries } from '../inventory/inventories.ts';
import { inventoryKinds } from '../inventory/inventory.ts';
import type { SheetSpec } from '../workbook/write/spec.ts';
import type { CommuneFacts } from './commune-facts.ts';
import type { ExportContext } from './export-context.ts';
import { measureWords, unitWords } from './ledger-table.ts';
import { signOffSheet } from './sign-off.ts';
import { receiverName, teamName } from './unit-words.ts';
import { amountCell } from './words.ts';

interface HandedLine {
  readonly kind: (typeof inventoryKinds)[number];
  readonly measure: string;
  readonly unit: string;
}

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
        value: ({ kind }) => inventories[kind].shortTitle,
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
        value: ({ kind, measure, unit }) => amountCell(unit, received(kind, measure, commune)),
      },
    ],
    lines: handedLines(),
    sides: ['receiver', 'giver'],
  });
}

/** Of each inventory the number of records, then what is added up. */
function handedLines(): readonly HandedLine[] {
  return inventoryKinds.flatMap((kind) => [
    { kind, measure: 'rows', unit: 'rows' },
    ...measureEntries(inventories[kind]).map(({ key, unit }) => ({ kind, measure: key, unit })),
  ]);
}
