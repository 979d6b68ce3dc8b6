import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settled, undoWhenEnded } from '../when-ended.ts';

/** Makes a folder of its user's own that is there while a command works, however that ends. */
export function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bangiao-'));
  undoWhenEnded(folder, () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Removes such a folder with all that is in it. */
export async function removePassingFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  settled(folder);
}
