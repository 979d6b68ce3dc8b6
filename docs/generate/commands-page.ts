import { type CommandSpec, examplesIn, type OptionSpec } from '../../src/cli/command.ts';
import { commandSpecs } from '../../src/cli/commands/index.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { globalOptions } from '../../src/cli/options/global-options.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { blocks, code, fenced, plain, table } from './markdown.ts';
import type { Page } from './page.ts';

/** Every command as its `--help` tells it. */
export const commandsPage: Page = {
  name: 'commands',
  text: (messages) =>
    blocks([
      `# ${messages.say('page.commands.title')}`,
      messages.say('page.generated'),
      messages.say('page.commands.about'),
      overview(messages),
      ...commandSpecs.flatMap((spec) => commandParts(spec, messages)),
      `## ${messages.say('page.commands.global')}`,
      optionTable(globalOptions, messages),
      `## ${messages.say('page.commands.exit-codes')}`,
      exitCodeTable(messages),
    ]),
};

function overview(messages: Messages): string {
  const headings = (['command', 'alias', 'does'] as const).map((name) => messages.say(`page.column.${name}`));
  const rows = commandSpecs.map(({ name, alias, summary }) => [
    `[${code(name)}](#${name})`,
    alias === undefined ? '' : code(alias),
    plain(messages.say(summary)),
  ]);
  return table(headings, rows);
}

function commandParts(spec: CommandSpec, messages: Messages): readonly string[] {
  const { name, alias, summary, arguments: places = [], options = [] } = spec;
  const usage = ['bangiao', name, ...places.map(({ syntax }) => syntax)].join(' ');
  return [
    `## ${name}`,
    `${plain(messages.say(summary))}${alias === undefined ? '' : ` (${code(alias)})`}`,
    fenced([usage, '', ...examplesIn(messages.language, spec)].join('\n')),
    ...(places.length + options.length === 0 ? [] : [placesAndOptions(spec, messages)]),
  ];
}

function placesAndOptions({ arguments: places = [], options = [] }: CommandSpec, messages: Messages): string {
  return optionTable([...places.map(({ syntax, help }) => ({ flags: syntax, help })), ...options], messages);
}

function optionTable(options: readonly OptionSpec[], messages: Messages): string {
  const headings = (['option', 'meaning'] as const).map((name) => messages.say(`page.column.${name}`));
  return table(
    headings,
    options.map(({ flags, help, choices }) => [
      code(flags),
      plain(messages.say(help)) + (choices === undefined ? '' : `: ${choices.map(code).join(', ')}`),
    ]),
  );
}

function exitCodeTable(messages: Messages): string {
  const headings = (['exit-code', 'meaning'] as const).map((name) => messages.say(`page.column.${name}`));
  const names = Object.keys(exitCodes) as (keyof typeof exitCodes)[];
  return table(
    headings,
    names.map((name) => [code(String(exitCodes[name])), plain(messages.say(`page.exit.${name}`))]),
  );
}
