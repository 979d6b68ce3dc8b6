import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsMeant } from '../workspace/paths-meant.ts';

/** How the name of a pack ends. */
export const packEnding = '.bangiao';

/**
 * The packs that paths and patterns of names stand for, in a fixed order: a folder for those that lie in it. Every other
 * path, and a folder without packs, stands for itself.
 */
export async function findPacks(paths: readonly string[]): Promise<readonly string[]> {
  const meant = (await Promise.all(paths.map(pathsMeant))).flat();
  return (await Promise.all(meant.map(packsAt))).flat();
}

async function packsAt(path: string): Promise<readonly string[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const names = isFolder ? (await readdir(path)).filter((name) => name.endsWith(packEnding)) : [];
  return names.length === 0 ? [path] : names.sort().map((name) => join(path, name));
}
