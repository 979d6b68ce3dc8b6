import { RefusedError } from '../../findings/refusals.ts';

/** A command line that cannot be carried out: why, and the command whose help explains it. */
export function wrongUsage(reason: string, command?: string): RefusedError {
  return new RefusedError('USAGE', { reason, command: command === undefined ? '' : `${command} ` });
}
