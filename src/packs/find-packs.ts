import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How the name of a pack ends. */
export const packEnding = '.bangiao';

/**
 * The packs that paths stand for, in a fixed order: a folder for those that lie in it, since the command window of Windows
 * turns no `*` into names. Every other path, and a folder without packs, stands for itself.
 */
export async function findPacks(paths: readonly string[]): Promise<readonly string[]> {
  return (await Promise.all(paths.map(packsAt))).flat();
}

async function packsAt(path: string): Promise<readonly string[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const names = isFolder ? (await readdir(path)).filter((name) => name.endsWith(packEnding)) : [];
  return names.length === 0 ? [path] : names.sort().map((name) => join(path, name));
}
