import { Command, CommanderError, Option } from 'commander';

import { loadMessages } from '../messages/load.ts';
import type { Speaker } from '../messages/speaker.ts';
import { type CommandSpec, examplesIn, type OptionSpec } from './command.ts';
import { commandSpecs } from './commands/index.ts';
import { createContext, type GlobalOptions } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { Invocation } from './invocation.ts';
import { globalOptions } from './options/global-options.ts';
import { withWorkspaceNamed } from './output/next-there.ts';
import { Output } from './output/output.ts';
import { refuseBlank } from './usage/blank.ts';
import { helpWords } from './usage/help-words.ts';
import { repeatedOption } from './usage/wrong-usage.ts';

/** Builds the command line; running it calls `onExit` with the exit code of the command. */
export function buildProgram(speaker: Speaker, version: string, onExit: (code: ExitCode) => void): Command {
  const program = new Command('bangiao');
  program
    .description(speaker.say('program.summary'))
    .version(version, '-V, --version', speaker.say('option.version'))
    .helpCommand(false)
    .addHelpText('before', `${speaker.say('program.examples')}\n`)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp(helpWords(speaker));
  addGlobalOptions(program, speaker);
  for (const spec of commandSpecs) addCommand(program, spec, speaker, onExit);
  addHelpCommand(program, speaker);
  return program;
}

/** `help [command]`: what `--help` says, for those who ask this way; commander's own knows no second name. */
function addHelpCommand(program: Command, speaker: Speaker): void {
  const help = program.command('help').alias('tro-giup').description(speaker.say('help.summary'));
  help.argument('[command]', speaker.say('help.command'));
  addGlobalOptions(help, speaker);
  help
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp(helpWords(speaker));
  help.action((name: string | undefined) => {
    const named = program.commands.find((command) => [command.name(), command.alias()].includes(name ?? ''));
    if (name !== undefined && !named) {
      const { refused } = exitCodes;
      throw new CommanderError(refused, 'commander.unknownCommand', `error: unknown command '${name}'`);
    }
    (named ?? program).outputHelp();
  });
}

function addGlobalOptions(command: Command, speaker: Speaker): void {
  for (const option of globalOptions) command.addOption(optionOf(option, speaker));
  command.helpOption('-h, --help', speaker.say('option.help'));
}

function optionOf({ flags, help, choices, repeatable }: OptionSpec, speaker: Speaker): Option {
  const option = new Option(flags, speaker.say(help));
  if (repeatable) option.argParser((value, earlier: readonly string[] = []) => [...earlier, value]);
  return choices ? option.choices([...choices]) : option;
}

/**
 * An option of one command: with two values nobody knows which was meant, or that both were. Of an option that every
 * command has the last one holds, as a script that adds its own expects.
 */
function ownOption(spec: OptionSpec, speaker: Speaker): Option {
  const option = optionOf(spec, speaker);
  if (spec.repeatable || option.isBoolean()) return option;
  const { parseArg } = option;
  return option.argParser((value: string, earlier: string | undefined) => {
    if (earlier !== undefined && earlier !== value)
      throw new CommanderError(
        exitCodes.refused,
        repeatedOption,
        `error: option '${option.long}' is given twice`,
      );
    return parseArg ? parseArg(value, earlier ?? '') : value;
  });
}

const aliases = new Map(
  commandSpecs.flatMap(({ name, alias }) => (alias === undefined ? [] : [[name, alias] as const])),
);

function addCommand(
  program: Command,
  spec: CommandSpec,
  speaker: Speaker,
  onExit: (code: ExitCode) => void,
): void {
  const command = program.command(spec.name).description(speaker.say(spec.summary));
  if (spec.alias !== undefined) command.alias(spec.alias);
  for (const argument of spec.arguments ?? []) command.argument(argument.syntax, speaker.say(argument.help));
  for (const option of spec.options ?? []) command.addOption(ownOption(option, speaker));
  addGlobalOptions(command, speaker);
  const examples = examplesIn(speaker.language, spec)
    .map((example) => `  ${example}`)
    .join('\n');
  command.addHelpText('before', `${speaker.say('help.examples')}\n${examples}\n`);
  command
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp(helpWords(speaker));
  command.action(async (...received: unknown[]) => {
    const given = received.slice(0, spec.arguments?.length ?? 0);
    refuseBlank(command, given);
    const options = command.optsWithGlobals<GlobalOptions & Record<string, unknown>>();
    const messages = await loadMessages(speaker.language);
    const spoken = options.db === undefined ? messages : withWorkspaceNamed(messages, options.db);
    const context = createContext(options, { output: outputFor(options), messages: spoken, aliases });
    const { run } = await spec.load();
    onExit(await run(context, new Invocation(given, options)));
  });
}

/** Where a command's words go, from its options and the surroundings. */
function outputFor(options: Readonly<Record<string, unknown>>): Output {
  const colour =
    options.color !== false && process.env.NO_COLOR === undefined && process.stdout.isTTY === true;
  return new Output({ json: options.json === true, quiet: options.quiet === true, colour });
}
