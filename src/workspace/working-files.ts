import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { leftoversAmong } from '../leftovers.ts';

const pattern = /^\.bangiao-goi\.(\d{1,10})\.\d{1,4}\.part$/u;
let made = 0;

/**
 * A name for a file that is there while a command works and readable to people while it is: beside the workspace, whose
 * data are the same, and never where a pack is going.
 */
export function workingFile(storePath: string): string {
  made += 1;
  return join(dirname(storePath), `.bangiao-goi.${process.pid}.${made}.part`);
}

/** Removes a working file and what SQLite may have put beside it. */
export async function removeWorkingFile(path: string): Promise<void> {
  for (const ending of ['', '-journal', '-wal', '-shm']) await rm(`${path}${ending}`, { force: true });
}

/** Removes what a command left behind that was killed while it worked. */
export async function removeAbandoned(storePath: string): Promise<void> {
  const folder = dirname(storePath);
  for (const name of leftoversAmong(await readdir(folder), pattern))
    await removeWorkingFile(join(folder, name));
}
