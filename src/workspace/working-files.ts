import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { leftoversAmong } from '../leftovers.ts';
import { settled, undoWhenEnded } from '../when-ended.ts';

const pattern = /^\.bangiao-goi\.(\d{1,10})\.\d{1,4}\.part$/u;
let made = 0;

/**
 * A name for a file that is there while a command works, however that ends, and readable to people while it is: beside
 * the workspace, whose data are the same, and never where a pack is going.
 */
export function workingFile(storePath: string): string {
  made += 1;
  const path = join(dirname(storePath), `.bangiao-goi.${process.pid}.${made}.part`);
  undoWhenEnded(path, () => {
    for (const file of filesOf(path)) rmSync(file, { force: true });
  });
  return path;
}

/** Removes a working file and what SQLite may have put beside it. */
export async function removeWorkingFile(path: string): Promise<void> {
  for (const file of filesOf(path)) await rm(file, { force: true });
  settled(path);
}

function filesOf(path: string): readonly string[] {
  return ['', '-journal', '-wal', '-shm'].map((ending) => `${path}${ending}`);
}

/** Removes what a command left behind that was killed while it worked. */
export async function removeAbandoned(storePath: string): Promise<void> {
  const folder = dirname(storePath);
  for (const name of leftoversAmong(await readdir(folder), pattern))
    await removeWorkingFile(join(folder, name));
}
