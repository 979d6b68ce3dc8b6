import { existsSync, rmdirSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { settled, unbroken, undoWhenEnded } from '../../when-ended.ts';
import { discard, giveName, temporaryPath } from '../../workbook/write/output.ts';
import { makeFolder } from '../../workspace/make-folder.ts';
import { makeFreeFolder } from './output-folder.ts';
import { type ExportedFile, refusalOf } from './write-verified.ts';

/** Where the files of a run go, and whether they take the place of others. */
export interface RunFolder {
  readonly folder: string;
  /** Whether the run has a folder of its own: where that one is there, one with a number behind its name is made. */
  readonly isOwn: boolean;
  /** What the run is called: names its hidden folder. */
  readonly run: string;
  readonly force: boolean;
}

/** The files of a run, and where they are. */
export interface WrittenRun {
  readonly folder: string;
  readonly files: readonly ExportedFile[];
}

/**
 * Has the files of a run written into a hidden folder, and gives them their names once all of them are whole, with
 * whatever `enter` does about them: a run that fails or is broken off leaves no file that nothing tells of. Throws what
 * stood in the way, named as it would have been.
 */
export async function writeTogether(
  given: RunFolder,
  write: (unfinished: string) => Promise<readonly ExportedFile[]>,
  enter: (run: WrittenRun) => Promise<void>,
): Promise<WrittenRun> {
  const { run, force } = given;
  const folder = given.isOwn ? await makeFreeFolder(given.folder) : given.folder;
  const isNew = given.isOwn || !existsSync(folder);
  if (isNew) undoWhenEnded(folder, () => rmdirSync(folder));
  try {
    await makeFolder(folder);
    const unfinished = await temporaryPath(join(folder, run));
    try {
      await makeFolder(unfinished);
      const files = await write(unfinished);
      await unbroken(async () => {
        await giveNames(unfinished, { folder, force }, files);
        await enter({ folder, files });
      });
      return { folder, files };
    } catch (error) {
      throw asNamed(error, unfinished, folder);
    } finally {
      await discard(unfinished);
    }
  } catch (error) {
    if (isNew) await rmdir(folder).catch(() => undefined);
    throw error;
  } finally {
    settled(folder);
  }
}

/** Gives files their names; where one cannot have it, those before it lose theirs, unless they took the place of others. */
async function giveNames(
  unfinished: string,
  { folder, force }: Pick<RunFolder, 'folder' | 'force'>,
  files: readonly ExportedFile[],
): Promise<void> {
  const given: string[] = [];
  try {
    for (const { file } of files) {
      const path = join(folder, file);
      const named = await giveName(join(unfinished, file), path, force);
      if (!named.ok) throw refusalOf(named.problem);
      given.push(path);
    }
  } catch (error) {
    if (!force) for (const path of given) await discard(path);
    throw error;
  }
}

/** What stood in the way of a file, said of the name that the file was to get. */
function asNamed(error: unknown, unfinished: string, folder: string): unknown {
  const named = <Value>(value: Value) =>
    typeof value === 'string' && value.startsWith(unfinished)
      ? folder + value.slice(unfinished.length)
      : value;
  if (error instanceof RefusedError) {
    const { code, values } = error.refusal;
    const { path } = values;
    return path === undefined ? error : new RefusedError(code, { ...values, path: named(path) });
  }
  if (error instanceof Error && 'path' in error) error.path = named(error.path);
  return error;
}
