import { inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import { placeInFile } from '../../messages/place-in-file.ts';
import { type OverdueRecord, overdueRecords } from '../../store/checks/standing.ts';
import type { Store } from '../../store/database.ts';
import { writtenDay } from '../../written-day.ts';
import type { Context } from '../context.ts';
import type { SentInventory, StatusFacts } from './facts.ts';

/** Shows every district with what it has sent, and every commune with what stands between it and its taking over. */
export function showAll({ districts, communes }: StatusFacts, { output, messages }: Context): void {
  output.line();
  output.table([
    ['', ...inventoryKinds.map((kind) => inventoryName(messages, kind))],
    ...districts.map(({ code, name, kinds }) => [
      `${code} ${name}`,
      ...inventoryKinds.map((kind) => sentText(kinds[kind], messages)),
    ]),
  ]);
  output.line();
  output.table([
    (
      [
        'status.column.commune',
        'status.column.standing',
        'status.column.records',
        'status.column.headquarters',
        'status.column.missing',
        'status.column.errors',
        'status.column.possible',
        'status.column.warnings',
      ] as const
    ).map((key) => messages.say(key)),
    ...communes.map(({ code, name, records, headquarters, standing }) => [
      `${code} ${name}`,
      messages.say(`status.standing.${standing.standing}`),
      messages.count(Object.values(records).reduce((sum, count) => sum + count, 0)),
      headquarters,
      standing.missing,
      messages.count(standing.errors),
      messages.count(standing.possible),
      messages.count(standing.warnings),
    ]),
  ]);
}

function sentText(sent: SentInventory, messages: Context['messages']): string {
  if (sent === null) return messages.say('status.absent');
  const pending =
    sent.pending > 0 ? messages.say('status.pending', { count: messages.count(sent.pending) }) : '';
  return `${messages.count(sent.records)}${pending}`;
}

/** Records shown one by one before people are told how many more there are. */
const shownOverdue = 20;

/** Shows the records whose day has passed, longest overdue first; one at a time, however many there are. */
export function showOverdue(store: Store, day: string, { output, messages }: Context): void {
  const overdue = overdueRecords(store, day);
  if (output.json) {
    output.listDocument({ day }, 'overdue', overdue);
    return;
  }
  let count = 0;
  for (const record of overdue) {
    count += 1;
    if (count <= shownOverdue) output.line(overdueLine(record, messages));
  }
  if (count > shownOverdue)
    output.line(messages.say('status.overdue-more', { count: messages.count(count - shownOverdue) }));
  if (count === 0) output.line(messages.say('status.overdue-none'));
  output.line(messages.say('next.check'));
}

function overdueLine(record: OverdueRecord, messages: Context['messages']): string {
  const { kind, name, day, responsible, receiver_name } = record;
  const who = responsible ?? receiver_name ?? messages.say('status.nobody');
  const place = placeInFile(messages, record);
  return `${writtenDay(day)}  ${inventoryName(messages, kind)}  ${name ?? ''}  (${who})  ${place}`;
}
