import type { Language, SpokenKey } from '../messages/speaker.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Invocation } from './invocation.ts';

/** An option of one command; `flags` as commander reads them. */
export interface OptionSpec {
  readonly flags: string;
  readonly help: SpokenKey;
  readonly choices?: readonly string[];
  /** May be given several times; the command gets all values. */
  readonly repeatable?: true;
}

/** What a command's own file exports. */
export interface CommandModule {
  readonly run: (context: Context, invocation: Invocation) => Promise<ExitCode>;
}

/** The name of an option in its flags: `--lang` of `--lang <language>`. */
export function optionName(flags: string): string {
  return flags.split(' ')[0] ?? flags;
}

/** A command as the program lists it; its code and packages load only when it runs. */
export interface CommandSpec {
  readonly name: string;
  /** The Vietnamese name without accents. */
  readonly alias?: string;
  readonly summary: SpokenKey;
  /** Command lines to imitate by their Vietnamese names; a reader is shown `examplesIn` before everything else. */
  readonly examples: readonly string[];
  readonly arguments?: readonly { readonly syntax: string; readonly help: SpokenKey }[];
  readonly options?: readonly OptionSpec[];
  readonly load: () => Promise<CommandModule>;
}

/** Whether a word names a command, in either language. */
export function isNameOf(word: string | undefined, { name, alias }: CommandSpec): boolean {
  return word !== undefined && (word === name || word === alias);
}

/** Command lines to imitate, each by the command's name in a language. */
export function examplesIn(language: Language, { name, alias, examples }: CommandSpec): readonly string[] {
  if (language === 'vi' || alias === undefined) return examples;
  return examples.map((example) => example.replaceAll(`bangiao ${alias}`, `bangiao ${name}`));
}
