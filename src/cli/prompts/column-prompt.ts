import type { ColumnQuestion } from '../../import/options.ts';
import { inventories } from '../../inventory/inventories.ts';
import type { Context } from '../context.ts';
import { suggestionSentences } from '../output/suggestion-sentence.ts';

/** What stands for no field in the list; no key is a dash. */
const leftOut = '-';

/**
 * Asks what a doubtful column is, its first values in sight: the suggested field, another one, or none (null).
 */
export async function chooseColumn(question: ColumnQuestion, context: Context): Promise<string | null> {
  const { stderrPrompts } = await import('./stderr-prompts.ts');
  const { messages } = context;
  const { file, sheet, letters, heading, kind, suggestion, samples, free } = question;
  const ask = stderrPrompts(messages);
  const { fields } = inventories[kind];
  const nameOf = (key: string) => `${fields[key]?.heading ?? key} (${key})`;
  const others = free.filter((key) => key !== suggestion?.key);
  const suggested = suggestion && {
    name: messages.say(suggestionSentences(suggestion).asked, {
      field: nameOf(suggestion.key),
      similarity: Math.round(suggestion.similarity * 100),
      resembles: suggestion.resembles,
      why: messages.say(`column.${suggestion.why}`),
    }),
    value: suggestion.key,
  };
  const choices = [
    ...(suggested ? [suggested] : []),
    { name: messages.say('column.leave-out'), value: leftOut },
    ...others.map((key) => ({ name: nameOf(key), value: key })),
  ];
  const shown = samples.length > 0 ? samples.join(' | ') : messages.say('column.empty');
  const message = messages.say('column.ask', { file, sheet, letters, heading, samples: shown });
  const { key } = await ask([{ type: 'select', name: 'key', message, choices, pageSize: 12 }]);
  return key === leftOut ? null : String(key);
}
