import { styleText } from 'node:util';
import inquirer from 'inquirer';
import type { Messages } from '../../messages/messages.ts';
import { visibleLine, visibleText } from '../../visible-text.ts';

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
  for (const type of ['select', 'search', 'checkbox', 'confirm', 'input', 'password'] as const) {
    const own = ask.prompts[type];
    if (!own) continue;
    const ownTheme = themed.includes(type) ? { theme } : {};
    ask.registerPrompt(type, (config: object, context: object) =>
      Reflect.apply(own, ask, [{ ...visiblePrompt(config), ...ownTheme }, context]),
    );
  }
  return ask;
}

/** The prompts that say something by themselves. */
const themed: readonly string[] = ['select', 'search', 'checkbox', 'confirm'];

/** A question of which a terminal obeys nothing: names of files and records stand in it. */
function visiblePrompt(config: object): object {
  const { message, choices, source } = config as Prompted;
  return {
    ...config,
    ...(typeof message === 'string' && { message: visibleText(message) }),
    ...(Array.isArray(choices) && { choices: choices.map(visibleChoice) }),
    ...(source && {
      source: async (...typed: readonly unknown[]) => (await source(...typed)).map(visibleChoice),
    }),
  };
}

interface Prompted {
  readonly message?: unknown;
  readonly choices?: unknown;
  readonly source?: (...typed: readonly unknown[]) => Promise<readonly unknown[]> | readonly unknown[];
}

function visibleChoice(choice: unknown): unknown {
  if (typeof choice === 'string') return { name: visibleLine(choice), value: choice };
  if (typeof choice !== 'object' || choice === null || !('name' in choice)) return choice;
  return { ...choice, name: visibleLine(String(choice.name)) };
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
