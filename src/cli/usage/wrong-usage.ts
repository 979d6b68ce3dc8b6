import { RefusedError } from '../../findings/refusals.ts';

/** What an option that was given two values is refused with; commander itself takes the last of them. */
export const repeatedOption = 'commander.repeatedOption';

/** A command line that cannot be carried out: why, and the command whose help explains it. */
export function wrongUsage(reason: string, command?: string): RefusedError {
  return new RefusedError('USAGE', { reason, command: command === undefined ? '' : `${command} ` });
}
