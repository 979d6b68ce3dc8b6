import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inVietnameseOrder } from '../../text/collation.ts';

/** How many names a person is offered; who has more names the folder. */
const mostOffered = 200;

/** What is offered: files with such names, and the folders that hold some, where a command takes folders. */
export interface Offer {
  readonly isOffered: (name: string) => boolean;
  readonly takesFolders: boolean;
}

/** What lies in a folder and may be meant: folders first, then files, by name. */
export async function offeredFiles(
  folder: string,
  { isOffered, takesFolders }: Offer,
): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'));
  const folders = seen.filter(
    (entry) => takesFolders && entry.isDirectory() && entry.name !== 'node_modules',
  );
  const filled = await Promise.all(
    folders.map(async ({ name }) => ((await holdsOffered(join(folder, name), isOffered)) ? [name] : [])),
  );
  const files = seen.filter((entry) => entry.isFile() && isOffered(entry.name));
  return [
    ...filled.flat().sort(inVietnameseOrder),
    ...files.map(({ name }) => name).sort(inVietnameseOrder),
  ].slice(0, mostOffered);
}

/** Whether such files lie in a folder or in the folders right in it: deeper ones are named by hand. */
async function holdsOffered(folder: string, isOffered: Offer['isOffered']): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.isFile() && isOffered(entry.name))) return true;
  for (const inner of entries.filter((entry) => entry.isDirectory())) {
    const names = await readdir(join(folder, inner.name)).catch(() => []);
    if (names.some(isOffered)) return true;
  }
  return false;
}
