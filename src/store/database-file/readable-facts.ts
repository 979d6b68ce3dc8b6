import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { errorCode } from '../../error-code.ts';
import { RefusedError } from '../../findings/refusals.ts';

/**
 * What the system says of a file; undefined where there is none. Throws a `RefusedError` where it, or its folder, may not
 * be read: what lies there must not be taken for missing.
 */
export function readableFacts(path: string): Stats | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found) accessSync(path, constants.R_OK);
    return found;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOTDIR') return undefined;
    throw code === 'EACCES' || code === 'EPERM' ? new RefusedError('FILE-UNREADABLE', { file: path }) : error;
  }
}
