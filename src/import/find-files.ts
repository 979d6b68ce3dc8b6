import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { RefusedFile } from '../findings/or-refused.ts';
import { pathsMeant } from '../workspace/paths-meant.ts';
import type { ImportFile } from './options.ts';

/** What the paths of an import stand for. */
export interface FoundFiles {
  readonly files: readonly ImportFile[];
  readonly refused: readonly RefusedFile[];
  /** Files in the folders that no one would take for a spreadsheet. */
  readonly ignored: readonly string[];
}

const spreadsheetEndings = /\.(xlsx|xlsm|xltx|xls|xlsb|ods|csv|tsv)$/i;

/** Whether a file is called as spreadsheets are; what it holds shows only when it is read. */
export function isSpreadsheetName(name: string): boolean {
  return spreadsheetEndings.test(name);
}

/** Turns files, folders and patterns of names into files, in a fixed order; folders are searched to the bottom. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const meant = await Promise.all(paths.map(pathsMeant));
  const found = await Promise.all(meant.flat().map(findOne));
  return {
    files: found.flatMap((each) => each.files),
    refused: found.flatMap((each) => each.refused),
    ignored: found.flatMap((each) => each.ignored),
  };
}

async function findOne(path: string): Promise<FoundFiles> {
  const absolute = resolve(path);
  const status = await stat(absolute).catch(() => undefined);
  if (!status?.isDirectory()) {
    return { files: [{ path: absolute, name: shownName(basename(absolute)) }], refused: [], ignored: [] };
  }
  const entries = await readdir(absolute, { withFileTypes: true, recursive: true });
  const all = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(comparePaths)
    .map((file) => ({ path: file, name: shownName(relative(absolute, file).split(sep).join('/')) }));
  const files = all.filter((file) => isSpreadsheetName(file.name));
  const ignored = all.filter((file) => !isSpreadsheetName(file.name)).map((file) => file.name);
  const refused =
    files.length === 0
      ? [{ file: path, refusal: { code: 'FOLDER-WITHOUT-WORKBOOKS' as const, values: { folder: path } } }]
      : [];
  return { files, refused, ignored };
}

/** A name as it is shown and kept, however the machine it was saved on writes accents. */
function shownName(name: string): string {
  return name.normalize('NFC');
}

function comparePaths(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
