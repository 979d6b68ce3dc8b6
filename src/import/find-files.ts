import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { RefusedFile } from '../findings/or-refused.ts';
import { pathsMeant } from '../workspace/paths-meant.ts';
import { configFileName, settingsFiles } from '../workspace/settings-files.ts';
import { storeFileName } from '../workspace/store-file-name.ts';
import type { ImportFile } from './options.ts';

/** What the paths of an import stand for. */
export interface FoundFiles {
  readonly files: readonly ImportFile[];
  readonly refused: readonly RefusedFile[];
  /** Files in the folders that no one would take for a spreadsheet, but for what the program itself keeps in a workspace. */
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
  const found = await search(absolute, []);
  const named = (file: string) => shownName(relative(absolute, file).split(sep).join('/') || path);
  const all = found.files.toSorted(comparePaths).map((file) => ({ path: file, name: named(file) }));
  const files = all.filter(isForReading);
  const kept = new Set(found.files.flatMap(keptBeside));
  const ignored = all.filter((file) => !isForReading(file) && !kept.has(file.path)).map((file) => file.name);
  const unreadable = found.unreadable.toSorted(comparePaths).map((each) => unreadableAt(named(each)));
  const isEmpty = files.length + unreadable.length === 0;
  return { files, refused: isEmpty ? [emptyAt(path)] : unreadable, ignored };
}

/** The files of a workspace, by its settings: nobody has sent them, and none of them is to be saved as a workbook. */
function keptBeside(path: string): readonly string[] {
  if (basename(path) !== configFileName) return [];
  const store = ['', '-wal', '-shm'].map((ending) => `${storeFileName}${ending}`);
  return [...settingsFiles, ...store].map((file) => join(dirname(path), file));
}

function emptyAt(folder: string): RefusedFile {
  return { file: folder, refusal: { code: 'FOLDER-WITHOUT-WORKBOOKS', values: { folder } } };
}

function unreadableAt(file: string): RefusedFile {
  return { file, refusal: { code: 'FILE-UNREADABLE', values: { file } } };
}

interface Searched {
  readonly files: readonly string[];
  /** Folders that nobody can look into, and links to what is not there. */
  readonly unreadable: readonly string[];
}

/** Everything below a folder; a link stands for what it leads to, but for a folder above it. */
async function search(folder: string, above: readonly string[]): Promise<Searched> {
  const place = await realpath(folder).catch(() => undefined);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (place === undefined || entries === undefined) return { files: [], unreadable: [folder] };
  if (above.includes(place)) return { files: [], unreadable: [] };
  const searched: Searched[] = [];
  for (const entry of entries)
    searched.push(await searchAt(join(folder, entry.name), entry, [...above, place]));
  return {
    files: searched.flatMap(({ files }) => files),
    unreadable: searched.flatMap(({ unreadable }) => unreadable),
  };
}

async function searchAt(path: string, entry: Dirent, above: readonly string[]): Promise<Searched> {
  const kind = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (kind === undefined) return { files: [], unreadable: [path] };
  if (kind.isDirectory()) return search(path, above);
  return { files: kind.isFile() ? [path] : [], unreadable: [] };
}

/** Beside each file of an archive made on a Mac stands one called `._` and its name, with what Windows has no place for. */
function isForReading({ name }: ImportFile): boolean {
  return isSpreadsheetName(name) && !basename(name).startsWith('._');
}

/** A name as it is shown and kept, however the machine it was saved on writes accents. */
function shownName(name: string): string {
  return name.normalize('NFC');
}

function comparePaths(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
