import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; one that is there is left as it is. Goes up one folder at a time:
 * Node's own recursive way never ends where a file system says of a folder in a folder that it has no such place.
 * Throws what the system says.
 */
export async function makeFolder(path: string): Promise<void> {
  const made = await tryToMake(path);
  if (made === undefined) return;
  if (made.code !== 'ENOENT' || dirname(path) === path) throw made;
  await makeFolder(dirname(path));
  const again = await tryToMake(path);
  if (again !== undefined) throw again;
}

/** What stands in the way; nothing when the folder is there now. */
async function tryToMake(path: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const failure: NodeJS.ErrnoException = error;
    return failure.code === 'EEXIST' ? undefined : failure;
  }
}
