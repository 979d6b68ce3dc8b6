import { inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryName } from '../../messages/inventory-name.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Context } from '../context.ts';

/** A table in the words of those who fill it. */
export function thingWords(thing: string, messages: Messages): string {
  const kind = inventoryKinds.find((known) => known === thing);
  if (kind) return messages.say('audit.thing.record', { kind: inventoryName(messages, kind) });
  return messages.say(`audit.thing.${thing}` as 'audit.thing.row');
}

/** Entries of the log that have another name than the command that is typed. */
const typedAs: ReadonlyMap<string, string> = new Map([
  ['decide', 'map decide'],
  ['export correct', 'correct'],
]);

/** The command of an entry of the log as a person types it in their language. */
export function commandWords(
  command: string,
  { messages: { language }, aliases }: Pick<Context, 'messages' | 'aliases'>,
): string {
  const typed = typedAs.get(command) ?? command;
  if (language !== 'vi') return typed;
  const [name, ...rest] = typed.split(' ');
  const alias = aliases.get(name ?? '');
  return alias === undefined ? typed : [alias, ...rest].join(' ');
}
