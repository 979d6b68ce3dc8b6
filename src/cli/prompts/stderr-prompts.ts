import { styleText } from 'node:util';
import inquirer from 'inquirer';
import type { Messages } from '../../messages/messages.ts';
import { visibleLine, visibleText } from '../../visible-text.ts';
import { wrapWords } from '../output/wrap-line.ts';

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

/**
 * A question of which a terminal obeys nothing, for names of files and records stand in it, with as many of its answers
 * as the terminal has lines for.
 */
function visiblePrompt(config: object): object {
  const { message, choices, source, pageSize } = config as Prompted;
  const question = typeof message === 'string' ? asked(visibleText(message)) : undefined;
  return {
    ...config,
    ...(question !== undefined && { message: question }),
    ...(pageSize !== undefined && { pageSize: Math.min(pageSize, linesLeft(question ?? '')) }),
    ...(Array.isArray(choices) && { choices: choices.map(visibleChoice) }),
    ...(source && {
      source: async (...typed: readonly unknown[]) => (await source(...typed)).map(visibleChoice),
    }),
  };
}

/** Below a question and its answers stand an empty line, what is wrong and the keys. */
const linesBelow = 4;
/** Before a question and each answer stand its mark and a space, and that of an answer chosen among several. */
const marks = 4;
const continued = `\n${' '.repeat(marks)}`;

/** How many lines are left for answers. */
function linesLeft(question: string): number {
  const { rows } = process.stderr;
  return rows === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(3, rows - question.split('\n').length - linesBelow);
}

/** A question as lines of whole words. */
function asked(question: string): string {
  return question.split('\n').flatMap(inRoom).join('\n');
}

function inRoom(text: string): readonly string[] {
  const { columns } = process.stderr;
  return columns === undefined ? [text] : wrapWords(text, columns - marks);
}

interface Prompted {
  readonly pageSize?: number;
  readonly message?: unknown;
  readonly choices?: unknown;
  readonly source?: (...typed: readonly unknown[]) => Promise<readonly unknown[]> | readonly unknown[];
}

function visibleChoice(choice: unknown): unknown {
  if (typeof choice === 'string') return namedChoice(choice, { value: choice });
  if (typeof choice !== 'object' || choice === null || !('name' in choice)) return choice;
  return namedChoice(String(choice.name), choice);
}

/** An answer as lines of whole words, and in one line once it is given. */
function namedChoice(name: string, choice: object): object {
  const short = visibleLine(name);
  return { short, ...choice, name: inRoom(short).join(continued) };
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
