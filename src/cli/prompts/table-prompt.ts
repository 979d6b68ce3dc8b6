import type { TableQuestion } from '../../import/options.ts';
import { type InventoryKind, inventoryKinds } from '../../inventory/inventory.ts';
import { inventoryTitle } from '../../messages/inventory-name.ts';
import type { Context } from '../context.ts';

/** Asks which inventory a row that looks like a heading is of; undefined for none, which stands first: nothing is chosen by mistake. */
export async function chooseTable(
  { file, sheet, row, headings }: TableQuestion,
  context: Context,
): Promise<InventoryKind | undefined> {
  const { stderrPrompts } = await import('./stderr-prompts.ts');
  const { messages } = context;
  const message = messages.say('table.ask', { file, sheet, row, headings: headings.join(' | ') });
  const choices = [
    { name: messages.say('table.none'), value: '' },
    ...inventoryKinds.map((kind) => ({ name: inventoryTitle(messages, kind), value: kind })),
  ];
  const ask = stderrPrompts(messages);
  const { kind } = await ask([{ type: 'select', name: 'kind', message, choices }]);
  return inventoryKinds.find((each) => each === kind);
}
