import { Command, Option } from 'commander';
import type { Messages } from '../messages/messages.ts';
import type { CommandSpec, OptionSpec } from './command.ts';
import { commandSpecs } from './commands/index.ts';
import { createContext, type GlobalOptions } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import { globalOptions } from './global-options.ts';
import { helpWords } from './help-words.ts';
import { Invocation } from './invocation.ts';
import { Output } from './output.ts';

/** Builds the command line; running it calls `onExit` with the exit code of the command. */
export function buildProgram(messages: Messages, version: string, onExit: (code: ExitCode) => void): Command {
  const program = new Command('bangiao');
  program
    .description(messages.say('program.summary'))
    .version(version, '-V, --version', messages.say('option.version'))
    .helpCommand(false)
    .addHelpText('before', `${messages.say('program.examples')}\n`)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp(helpWords(messages));
  addGlobalOptions(program, messages);
  for (const spec of commandSpecs) addCommand(program, spec, messages, onExit);
  return program;
}

function addGlobalOptions(command: Command, messages: Messages): void {
  for (const option of globalOptions) command.addOption(optionOf(option, messages));
  command.helpOption('-h, --help', messages.say('option.help'));
}

function optionOf({ flags, help, choices, repeatable }: OptionSpec, messages: Messages): Option {
  const option = new Option(flags, messages.say(help));
  if (repeatable) option.argParser((value, earlier: readonly string[] = []) => [...earlier, value]);
  return choices ? option.choices([...choices]) : option;
}

function addCommand(
  program: Command,
  spec: CommandSpec,
  messages: Messages,
  onExit: (code: ExitCode) => void,
): void {
  const command = program.command(spec.name).description(messages.say(spec.summary));
  if (spec.alias !== undefined) command.alias(spec.alias);
  for (const argument of spec.arguments ?? []) command.argument(argument.syntax, messages.say(argument.help));
  for (const option of spec.options ?? []) command.addOption(optionOf(option, messages));
  addGlobalOptions(command, messages);
  const examples = spec.examples.map((example) => `  ${example}`).join('\n');
  command.addHelpText('before', `${messages.say('help.examples')}\n${examples}\n`);
  command
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp(helpWords(messages));
  command.action(async (...received: unknown[]) => {
    const given = received.slice(0, spec.arguments?.length ?? 0);
    const options = command.optsWithGlobals<GlobalOptions & Record<string, unknown>>();
    const context = createContext(options, outputFor(options), messages);
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
