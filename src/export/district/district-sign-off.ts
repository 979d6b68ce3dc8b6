import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { receivers } from '../../reference/receivers.ts';
import type { SheetSpec } from '../../workbook/write/spec.ts';
import type { ExportContext } from '../export-context.ts';
import type { Column } from '../tables/columns.ts';
import { signOffSheet } from '../tables/sign-off.ts';
import { districtName, teamName } from '../tables/unit-words.ts';

/** What one receiver gets from the district; null for what waits. */
interface ReceiverLine {
  readonly name: string;
  readonly count: (kind: InventoryKind) => number;
}

/** What the district gives to whom, receiver by receiver, for its handover team to sign. */
export function districtSignOff(context: ExportContext, district: string): SheetSpec {
  const { messages, stateWords } = context;
  const name = districtName(district);
  const lines = receiverLines(context, district);
  const kinds = inventoryKinds.filter((kind) => lines.some(({ count }) => count(kind) > 0));
  const counts = kinds.map(
    (kind): Column<ReceiverLine> => ({
      heading: inventoryName(messages, kind),
      width: 14,
      format: 'integer',
      value: ({ count }) => count(kind),
    }),
  );
  return signOffSheet<ReceiverLine>({
    messages,
    issuers: [messages.say('sheet.city'), teamName(context, 'handover', district)],
    about: name,
    state: stateWords,
    columns: [
      { heading: messages.say('sheet.column.receiver'), width: 30, value: (line) => line.name },
      ...counts,
    ],
    lines,
    sides: ['compiler', 'head'],
  });
}

function receiverLines({ messages, flows }: ExportContext, district: string): readonly ReceiverLine[] {
  const countOf = (receiver: string | null) => (kind: InventoryKind) =>
    flows[kind].find((flow) => flow.district === district && flow.receiver === receiver)?.count ?? 0;
  const lines = [
    ...receivers.map(({ code, name }) => ({ name, count: countOf(code) })),
    { name: messages.say('sheet.pending'), count: countOf(null) },
  ];
  return lines.filter(({ count }) => inventoryKinds.some((kind) => count(kind) > 0));
}
