import { inventories } from '../../inventory/inventories.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';

/** A table in the words of those who fill it. */
export function thingWords(thing: string, messages: Messages): string {
  const kind = inventoryKinds.find((known) => known === thing);
  if (kind) return messages.say('audit.thing.record', { kind: inventories[kind].shortTitle });
  return messages.say(`audit.thing.${thing}` as 'audit.thing.row');
}
