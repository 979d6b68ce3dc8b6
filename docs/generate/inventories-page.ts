import type { Field } from '../../src/inventory/field.ts';
import { fieldEntries, inventories } from '../../src/inventory/inventories.ts';
import { type InventoryKind, inventoryKinds } from '../../src/inventory/inventory.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { blocks, code, plain, table } from './markdown.ts';
import type { Page } from './page.ts';

/** Every inventory with its fields: what its form asks for, and under which names they are read and stored. */
export const inventoriesPage: Page = {
  name: 'inventories',
  text: (messages) =>
    blocks([
      `# ${messages.say('page.inventories.title')}`,
      messages.say('page.generated'),
      messages.say('page.inventories.about'),
      ...inventoryKinds.flatMap((kind) => inventoryParts(kind, messages)),
    ]),
};

function inventoryParts(kind: InventoryKind, messages: Messages): readonly string[] {
  const headings = (['heading', 'key', 'required', 'value', 'aliases'] as const).map((name) =>
    messages.say(`page.column.${name}`),
  );
  const rows = fieldEntries(inventories[kind]).map(([key, field]) => [
    plain(field.heading),
    code(key),
    field.essential ? messages.say('page.essential') : field.required ? messages.say('page.required') : '',
    meaningOf(field, messages),
    plain([...field.aliases, ...(inventories[kind].headingNames[key] ?? []).map(shown)].join(' · ')),
  ]);
  return [`## ${code(kind)}: ${plain(inventories[kind].title)}`, table(headings, rows)];
}

/** A pattern as people read it: what stands in braces is one of several, or nothing. */
function shown(pattern: string): string {
  return pattern.replace(/\{([^{}]*)\}/g, (_, alternatives: string) => {
    const words = alternatives.split('|').map((each) => each || '–');
    return `{${words.join(' / ')}}`;
  });
}

function meaningOf({ kind, choices }: Field, messages: Messages): string {
  return choices === undefined
    ? messages.say(`page.kind.${kind}`)
    : plain(choices.map(({ value }) => value).join(' · '));
}
