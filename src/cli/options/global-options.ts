import { languages } from '../../messages/speaker.ts';
import type { OptionSpec } from '../command.ts';

/** The options that every command has. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '--db <file>', help: 'option.db' },
  { flags: '--lang <language>', help: 'option.lang', choices: languages },
  { flags: '--json', help: 'option.json' },
  { flags: '--quiet', help: 'option.quiet' },
  { flags: '--verbose', help: 'option.verbose' },
  { flags: '--no-color', help: 'option.no-color' },
  { flags: '--no-input', help: 'option.no-input' },
  { flags: '--yes', help: 'option.yes' },
  { flags: '--wait <seconds>', help: 'option.wait' },
];
