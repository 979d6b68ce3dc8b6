import { styleText } from 'node:util';
import inquirer from 'inquirer';
import type { Messages } from '../messages/messages.ts';

const newPrompts = () => inquirer.createPromptModule({ output: process.stderr });

export type Ask = ReturnType<typeof newPrompts>;

/** What keys do, as the prompts call it. */
const actions = ['navigate', 'select', 'submit', 'all', 'invert'] as const;
type Action = (typeof actions)[number];

/** The one sentence that a prompt says by itself. */
const nothingFound = 'No results found';

/** A prompt module that asks on stderr, stdout is for results, and speaks the person's language down to its key hints. */
export function stderrPrompts(messages: Messages): Ask {
  const ask = newPrompts();
  const theme = themeIn(messages);
  for (const type of ['select', 'search', 'checkbox', 'confirm'] as const) {
    const own = ask.prompts[type];
    if (!own) continue;
    ask.registerPrompt(type, (config: object, context: object) =>
      Reflect.apply(own, ask, [{ ...config, theme }, context]),
    );
  }
  return ask;
}

function themeIn(messages: Messages) {
  const isAction = (text: string): text is Action => actions.some((action) => action === text);
  const actionText = (text: string) => (isAction(text) ? messages.say(`keys.${text}`) : text);
  const sentence = (text: string) => (text === nothingFound ? messages.say('keys.nothing-found') : text);
  return {
    keywords: {
      yes: messages.say('keys.yes'),
      no: messages.say('keys.no'),
      error: ({ yes, no }: Readonly<Record<'yes' | 'no', string>>) =>
        messages.say('keys.yes-or-no', { yes, no }),
    },
    style: {
      keysHelpTip: (keys: readonly (readonly [key: string, action: string])[]) =>
        keys
          .map(
            ([key, action]) =>
              `${styleText('bold', keyText(key, messages))} ${styleText('dim', actionText(action))}`,
          )
          .join(styleText('dim', ' • ')),
      error: (text: string) => styleText('red', `> ${sentence(text)}`),
    },
  };
}

function keyText(key: string, messages: Messages): string {
  return key === 'space' ? messages.say('keys.space') : key;
}
