import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isUnused } from '../store/database-file/is-unused.ts';
import { settled, undoWhenEnded } from '../when-ended.ts';
import { settingsFiles } from './settings-files.ts';
import { layOutWorkspace, openWorkspace, type Workspace } from './workspace.ts';

/** A workspace that a command makes for what it is about to take in. */
export interface NewWorkspace {
  readonly workspace: Workspace;
  /**
   * Once its store is closed: removes it, with the settings and folders made for it, where nothing was taken in and
   * nobody else uses it. Tells whether it did.
   */
  readonly removeUnused: () => boolean;
}

/** Creates a workspace that is gone again where the process ends before anything was taken in. */
export async function newWorkspace(path: string): Promise<NewWorkspace> {
  const absolute = resolve(path);
  const missing = missingFor(absolute);
  let isOurs = false;
  const remove = () => (isOurs || isMissing(absolute)) && removeMade(absolute, missing);
  const name = `new ${absolute}`;
  // Begun before the store is opened, and so undone once that is closed.
  undoWhenEnded(name, remove);
  const removeUnused = () => {
    settled(name);
    return remove();
  };
  try {
    await layOutWorkspace(absolute);
    isOurs = true;
    return { workspace: await openWorkspace(absolute), removeUnused };
  } catch (error) {
    removeUnused();
    throw error;
  }
}

/** What a workspace needs that is not there yet: files, and folders with the innermost first. */
interface Missing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

function missingFor(path: string): Missing {
  const folder = dirname(path);
  const files = settingsFiles.map((file) => join(folder, file)).filter(isMissing);
  const inside = [...new Set(files.map(dirname))].filter((each) => each !== folder && isMissing(each));
  return { files, folders: [...inside, ...missingFolders(folder)] };
}

function missingFolders(folder: string): readonly string[] {
  return isMissing(folder) ? [folder, ...missingFolders(dirname(folder))] : [];
}

function isMissing(path: string): boolean {
  return !existsSync(path);
}

function removeMade(path: string, { files, folders }: Missing): boolean {
  if (existsSync(path) && !(isUnused(path) && isRemoved(() => rmSync(path)))) return false;
  for (const file of files) isRemoved(() => rmSync(file));
  // A folder in which something else has come to lie stays.
  for (const folder of folders) isRemoved(() => rmdirSync(folder));
  return true;
}

/** Whether the system removed something; what it keeps stays as it is. */
function isRemoved(remove: () => void): boolean {
  try {
    remove();
    return true;
  } catch {
    return false;
  }
}
