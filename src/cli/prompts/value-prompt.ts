import type { ValueQuestion } from '../../import/options.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { Context } from '../context.ts';

/** What stands for no answer; no item is a dash. */
const leftOpen = '-';

/** Asks which item of its list words mean; undefined where the person leaves it open, which stands first: nothing is chosen by mistake. */
export async function chooseValue(question: ValueQuestion, context: Context): Promise<string | undefined> {
  const { stderrPrompts } = await import('./stderr-prompts.ts');
  const { messages } = context;
  const { file, sheet, letters, heading, kind, key, wording, rows } = question;
  const { choices = [] } = inventories[kind].fields[key] ?? {};
  const message = messages.say('value.ask', {
    ...{ file, sheet, letters, heading, wording },
    rows: messages.count(rows),
  });
  const items = [
    { name: messages.say('value.leave-open'), value: leftOpen },
    ...choices.map(({ value }) => ({ name: value, value })),
  ];
  const ask = stderrPrompts(messages);
  const { item } = await ask([{ type: 'select', name: 'item', message, choices: items, pageSize: 12 }]);
  return item === leftOpen ? undefined : String(item);
}
