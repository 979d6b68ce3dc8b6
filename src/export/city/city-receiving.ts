import { inventoryKinds } from '../../inventory/inventory.ts';
import { communeReceivers, type Receiver } from '../../reference/receivers.ts';
import type { ReceivedState } from '../../store/receiving/received.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import type { Expectation } from '../files/planned-workbook.ts';
import { type Column, tableOf } from '../tables/columns.ts';
import { titles } from '../tables/paper.ts';

/** What receipts say, in the order of the columns. */
const states = [
  'complete',
  'missing',
  'excess',
  'damaged',
  'wrong',
  'unclear',
  'changed',
  'conflict',
] as const satisfies readonly ReceivedState[];

/** Code, name and what is to be received stand before the states. */
const columnsBefore = 4;

/** How far each commune has counted what it receives, and what it found. */
export function cityReceiving(context: ExportContext): SheetSpec {
  const { messages } = context;
  const name = messages.say('sheet.receiving');
  const count = (heading: string, value: (code: string) => number): Column<Receiver> => ({
    heading,
    width: 11,
    format: 'integer',
    total: 'sum',
    value: ({ code }) => value(code),
  });
  const columns: readonly Column<Receiver>[] = [
    { heading: messages.say('sheet.column.commune-code'), width: 7, wrap: false, value: ({ code }) => code },
    { heading: messages.say('sheet.column.commune'), width: 30, value: (commune) => commune.name },
    count(messages.say('sheet.receiving.due'), (code) => dueTo(context, code)),
    {
      ...count(messages.say('sheet.receiving.counted'), () => 0),
      sumAcross: { from: columnsBefore + 1, to: columnsBefore + states.length },
    },
    ...states.map((state) =>
      count(messages.say(`received.${state}`), (code) => foundBy(context, code, state)),
    ),
    {
      heading: messages.say('sheet.progress.share'),
      width: 14,
      format: 'percent',
      shareOf: { part: columnsBefore, whole: columnsBefore - 1 },
      bar: true,
      value: () => null,
    },
  ];
  return {
    name,
    titles: titles(messages, name, messages.say('sheet.receiving.about'), context.stateWords),
    blocks: [
      tableOf(columns, communeReceivers, {
        rowNumbers: { heading: messages.say('sheet.number') },
        total: { label: messages.say('sheet.total') },
      }),
    ],
    landscape: true,
    freeze: { columns: 3 },
  };
}

/** The sheet lists every commune and what the ledger says goes to them, and all that receipts say of it. */
export function receivingExpectation(context: ExportContext): Expectation {
  const { messages, receiving } = context;
  const due = communeReceivers.reduce((sum, { code }) => sum + dueTo(context, code), 0);
  const counted = receiving.reduce((sum, { records }) => sum + records, 0);
  return {
    sheet: messages.say('sheet.receiving'),
    rows: BigInt(communeReceivers.length),
    sums: [
      { heading: messages.say('sheet.receiving.due'), unit: 'đồng', total: BigInt(due) },
      { heading: messages.say('sheet.receiving.counted'), unit: 'đồng', total: BigInt(counted) },
    ],
  };
}

function dueTo({ received }: ExportContext, code: string): number {
  return inventoryKinds.reduce((sum, kind) => sum + Number(received(kind, 'rows', code)), 0);
}

function foundBy({ receiving }: ExportContext, code: string, state: ReceivedState): number {
  return receiving.reduce(
    (sum, each) => sum + (each.commune === code && each.state === state ? each.records : 0),
    0,
  );
}
