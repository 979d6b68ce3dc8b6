import type { CommanderError } from 'commander';
import { RefusedError } from '../../findings/refusals.ts';
import type { Messages, SentenceKey } from '../../messages/messages.ts';
import { examplesIn, isNameOf } from '../command.ts';
import { commandSpecs } from '../commands/index.ts';
import { nearest } from './nearest.ts';
import { repeatedOption, wrongUsage } from './wrong-usage.ts';

const sentences: ReadonlyMap<string, SentenceKey> = new Map([
  ['commander.unknownCommand', 'usage.unknown-command'],
  ['commander.unknownOption', 'usage.unknown-option'],
  ['commander.missingArgument', 'usage.missing-argument'],
  ['commander.optionMissingArgument', 'usage.missing-value'],
  ['commander.invalidArgument', 'usage.invalid'],
  ['commander.excessArguments', 'usage.excess'],
  [repeatedOption, 'usage.twice'],
]);

/**
 * The refusal of a wrong command line with one to imitate: of the command that was typed, or meant, the one with the
 * option in question where there is one.
 */
export function withExample(
  { refusal }: RefusedError,
  argv: readonly string[],
  { language }: Pick<Messages, 'language'>,
): RefusedError {
  const reason = String(refusal.values.reason ?? '');
  const [, near, named] = /\(([^\s,()]+)(?:, [^()]+)?\?\)|bangiao (\S+)/.exec(reason) ?? [];
  const meant = commandIn(argv) ?? near ?? named;
  const spec = commandSpecs.find((each) => isNameOf(meant, each)) ?? commandSpecs[0];
  const examples = spec ? examplesIn(language, spec) : [];
  const option = /--[a-z][a-z-]+/.exec(reason)?.[0];
  const example = examples.find((each) => option !== undefined && each.includes(`${option} `)) ?? examples[0];
  return new RefusedError(refusal.code, { ...refusal.values, example: example ?? '' });
}

/** A wrong command line as a refusal. */
export function usageRefusal(
  error: CommanderError,
  messages: Messages,
  argv: readonly string[],
): RefusedError {
  const command = commandIn(argv);
  return wrongUsage(reasonOf(error, messages, command), command);
}

function commandIn(argv: readonly string[]): string | undefined {
  return argv.find((argument) => commandSpecs.some((spec) => isNameOf(argument, spec)));
}

function reasonOf(error: CommanderError, messages: Messages, command: string | undefined): string {
  const key = sentences.get(error.code);
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (key === undefined) return error.message.replace(/^error: /, '');
  const meaning = meaningOf(name, command, messages);
  return messages.say(key, { name, meaning, suggestion: suggestionFor(error, name) });
}

/** ": what it is" of a command's argument; empty for what is none. */
function meaningOf(name: string, command: string | undefined, messages: Messages): string {
  const spec = commandSpecs.find((each) => isNameOf(command, each));
  const argument = spec?.arguments?.find(({ syntax }) => syntax.replace(/[<>[\].]/g, '') === name);
  return argument ? `: ${messages.say(argument.help)}` : '';
}

/** What commander itself knows (near options, allowed choices), or the nearest command in either language. */
function suggestionFor(error: CommanderError, name: string): string {
  const near = /Did you mean (?:one of )?(.*)\?/.exec(error.message)?.[1];
  if (near !== undefined) return ` (${near}?)`;
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
  if (choices !== undefined) return choices;
  if (error.code !== 'commander.unknownCommand') return '';
  return nearest(
    name,
    commandSpecs.flatMap((spec) => [spec.name, spec.alias ?? spec.name]),
  );
}
