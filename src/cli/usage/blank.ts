import { type Command, CommanderError } from 'commander';
import { exitCodes } from '../exit-codes.ts';

/**
 * Throws where an argument or the value of an option is there and empty, as a script writes it whose variable has no
 * value: an empty folder would be this one, an empty name of a unit all of them.
 */
export function refuseBlank(command: Command, given: readonly unknown[]): void {
  const position = given.findIndex(isBlank);
  const argument = command.registeredArguments[position];
  if (argument)
    throw new CommanderError(
      exitCodes.refused,
      'commander.missingArgument',
      `error: missing required argument '${argument.name()}'`,
    );
  const values = command.optsWithGlobals<Readonly<Record<string, unknown>>>();
  const option = command.options.find((each) => isBlank(values[each.attributeName()]));
  if (option)
    throw new CommanderError(
      exitCodes.refused,
      'commander.optionMissingArgument',
      `error: option '${option.flags}' argument missing`,
    );
}

function isBlank(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.includes(''));
}
