import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RefusedError } from '../findings/refusals.ts';

/**
 * Makes a folder and those above it that are missing; one that is there is left as it is. Goes up one folder at a time:
 * Node's own recursive way never ends where a file system says of a folder in a folder that it has no such place.
 * Throws what the system says, and a `RefusedError` where a file has the name of the folder.
 */
export async function makeFolder(path: string): Promise<void> {
  const made = await tryToMake(path);
  if (made === undefined) return;
  if (made.code === 'EEXIST') return refuseFile(path);
  if (!aboveIt.has(made.code) || dirname(path) === path) throw made;
  await makeFolder(dirname(path));
  const again = await tryToMake(path);
  if (again !== undefined && again.code !== 'EEXIST') throw again;
}

/** What is said where something above a folder stands in the way: it is not there, or a file. Windows knows only the first. */
const aboveIt: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

async function refuseFile(path: string): Promise<void> {
  if (!(await stat(path)).isDirectory()) throw new RefusedError('OUTPUT-NOT-A-FOLDER', { path });
}

/** What stands in the way; nothing when the folder is there now. */
async function tryToMake(path: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error;
  }
}
