import { dirname, resolve } from 'node:path';
import { makeFolder } from '../workspace/make-folder.ts';

/** The absolute path of a file to be written; its folder is made when it is not there, unless nothing is to be written. */
export async function outputPath(given: string, dryRun: boolean): Promise<string> {
  const path = resolve(given);
  if (!dryRun) await makeFolder(dirname(path));
  return path;
}
