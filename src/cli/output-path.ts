import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The absolute path of a file to be written; its folder is made when it is not there, unless nothing is to be written. */
export async function outputPath(given: string, dryRun: boolean): Promise<string> {
  const path = resolve(given);
  if (!dryRun) await mkdir(dirname(path), { recursive: true });
  return path;
}
