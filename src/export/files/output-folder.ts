import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../error-code.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { exists } from '../../workbook/write/output.ts';
import { makeFolder } from '../../workspace/make-folder.ts';

/** Throws a `RefusedError` when one of the files is there already; nothing has been written then. */
export async function refuseExisting(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file);
    if (await exists(path)) throw new RefusedError('OUTPUT-EXISTS', { path });
  }
}

/** The name of a folder that is not there: the one wanted, or that with the first number that nobody has: `…-104805-2`. */
export function freeFolder(wanted: string): string {
  return firstFolder(wanted, (path) => !existsSync(path));
}

/** Makes such a folder, which is nobody else's though others want it at the same moment. */
export async function makeFreeFolder(wanted: string): Promise<string> {
  await makeFolder(dirname(wanted));
  return firstFolder(wanted, isMade);
}

function firstFolder(wanted: string, isOurs: (path: string) => boolean): string {
  if (isOurs(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const path = `${wanted}-${number}`;
    if (isOurs(path)) return path;
  }
}

function isMade(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  }
}
