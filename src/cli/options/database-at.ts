import { statSync } from 'node:fs';
import { join } from 'node:path';
import { storeFileName } from '../../workspace/store-file-name.ts';

/** The workspace's database that `--db` names: a file, or the one in a folder; the one in this folder without it. */
export function databaseAt(given: string | undefined): string {
  if (given === undefined) return storeFileName;
  const isFolder = /[\\/]$/.test(given) || statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(given, storeFileName) : given;
}
