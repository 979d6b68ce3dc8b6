import { existsSync } from 'node:fs';
import { isNameOf, optionName } from '../command.ts';
import { commandSpecs } from '../commands/index.ts';
import { databaseAt } from '../options/database-at.ts';
import { globalOptions } from '../options/global-options.ts';
import { isTerminal } from '../prompts/terminal.ts';

/** Global options that have a value as their next word, and those that have none. */
const withValue = globalOptions.flatMap(({ flags }) => (flags.includes('<') ? [optionName(flags)] : []));
const alone = globalOptions.flatMap(({ flags }) => (flags.includes('<') ? [] : [flags]));

/** What of a command line stands for itself once its global options are taken away; of other options nothing is. */
export function withoutGlobals(argv: readonly string[]): readonly string[] {
  return argv.filter((_, index) => !isGlobal(argv, index));
}

/** The global options of a command line, and the workspace's database they name. */
export function globalsIn(argv: readonly string[]): {
  readonly globals: readonly string[];
  readonly database: string;
} {
  const globals = argv.filter((_, index) => isGlobal(argv, index));
  const given = globals.indexOf('--db');
  const joined = globals.find((word) => word.startsWith('--db='))?.slice('--db='.length);
  return { globals, database: databaseAt(joined ?? (given < 0 ? undefined : globals[given + 1])) };
}

/** Whether the word in a place is a global option, or the value of the one before it. */
function isGlobal(argv: readonly string[], index: number): boolean {
  const [before, word = ''] = index === 0 ? [undefined, argv[0]] : argv.slice(index - 1, index + 1);
  return (
    [...alone, ...withValue].includes(word) ||
    withValue.some((option) => option === before || word.startsWith(`${option}=`))
  );
}

/** Whether the words are files or folders that lie there, and the first is no command: files dropped on the program. */
export function isFiles(words: readonly string[]): boolean {
  const isCommand = commandSpecs.some((spec) => isNameOf(words[0], spec));
  return words.length > 0 && !isCommand && words.every((word) => !word.startsWith('-') && existsSync(word));
}

/** Whether a person can be asked, under these global options. */
export function canAsk(globals: readonly string[]): boolean {
  return isTerminal() && !globals.includes('--no-input') && !globals.includes('--json');
}
