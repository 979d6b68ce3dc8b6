import { ruleSeverities } from '../../findings/rules.ts';
import { inventoryKinds } from '../../inventory/inventory.ts';
import type { Speaker } from '../../messages/speaker.ts';
import { communes, districts, fullName } from '../../reference/units.ts';
import { type CommandSpec, isNameOf, type OptionSpec, optionName } from '../command.ts';
import { globalOptions } from '../options/global-options.ts';

/** A word that may stand next, and what it means. */
export interface Suggestion {
  readonly value: string;
  readonly meaning: string;
}

/** What may come next on a command line: one of some words, or a file's name, which the shell knows best. */
export type Suggestions = 'files' | readonly Suggestion[];

/**
 * What may stand in the place of the last of these words, which may be empty or begun. `words` are those after the
 * program's name, as the shell splits them.
 */
export function suggestionsFor(
  words: readonly string[],
  commands: readonly CommandSpec[],
  speaker: Speaker,
): Suggestions {
  const begun = words.at(-1) ?? '';
  const found = candidates(words.slice(0, -1), begun, commands, speaker);
  return found === 'files' ? found : found.filter(({ value }) => value.startsWith(begun));
}

function candidates(
  before: readonly string[],
  begun: string,
  commands: readonly CommandSpec[],
  speaker: Speaker,
): Suggestions {
  const command = commandAmong(before, commands);
  const options = [...(command?.options ?? []), ...globalOptions];
  const asking = options.find(({ flags }) => flags.includes('<') && optionName(flags) === before.at(-1));
  if (asking) return valuesOf(asking);
  if (begun.startsWith('-')) return options.map((option) => optionWord(option, speaker));
  if (!command) return commands.flatMap((spec) => commandWords(spec, speaker));
  return placeOf(command, before, options);
}

/** The command of a line: the first word that names one. `map import` is `map`. */
function commandAmong(words: readonly string[], commands: readonly CommandSpec[]): CommandSpec | undefined {
  const named = words.map((word) => commands.find((spec) => isNameOf(word, spec)));
  return named.find((spec) => spec !== undefined);
}

function commandWords({ name, alias, summary }: CommandSpec, speaker: Speaker): readonly Suggestion[] {
  const meaning = speaker.say(summary);
  return [name, ...(alias === undefined ? [] : [alias])].map((value) => ({ value, meaning }));
}

function optionWord({ flags, help }: OptionSpec, speaker: Speaker): Suggestion {
  return { value: optionName(flags), meaning: speaker.say(help) };
}

/** What the command's next place takes, by what its help calls it. */
function placeOf(
  command: CommandSpec,
  before: readonly string[],
  options: readonly OptionSpec[],
): Suggestions {
  const places = command.arguments ?? [];
  const start = before.findIndex((word) => isNameOf(word, command)) + 1;
  const given = before.slice(start).filter((word, index, all) => {
    const follows = options.some(
      ({ flags }) => flags.includes('<') && index > 0 && optionName(flags) === all[index - 1],
    );
    return !word.startsWith('-') && !follows;
  }).length;
  const place = places[given] ?? places.find(({ syntax }) => syntax.includes('...'));
  return place === undefined ? [] : valuesNamed(place.syntax.replace(/[<>[\].]/g, ''));
}

function valuesOf({ flags, choices }: OptionSpec): Suggestions {
  if (choices) return choices.map((value) => ({ value, meaning: '' }));
  return valuesNamed(/<(.*)>/.exec(flags)?.[1] ?? '');
}

function valuesNamed(name: string): Suggestions {
  switch (name) {
    case 'file':
    case 'files':
    case 'folder':
      return 'files';
    case 'district':
      return districts.map(({ code, type, name: own }) => ({
        value: code,
        meaning: fullName({ type, name: own }),
      }));
    case 'commune':
      return communes.map(({ code, type, name: own }) => ({
        value: code,
        meaning: fullName({ type, name: own }),
      }));
    case 'kind':
      return inventoryKinds.map((value) => ({ value, meaning: '' }));
    case 'code':
      return Object.keys(ruleSeverities).map((value) => ({ value, meaning: '' }));
    default:
      return [];
  }
}
