import { createHash } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { access, type FileHandle, link, open, readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../error-code.ts';
import { leftoversAmong } from '../../leftovers.ts';
import { fail, type Result, succeed } from '../../result.ts';
import { settled, undoWhenEnded } from '../../when-ended.ts';
import type { OutputExists, OutputLocked } from './report.ts';
import { isHeld, whileHeld } from './while-held.ts';

/** Tells this machine from the others that may write into a shared folder: their processes have numbers of their own. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

const unfinished = new RegExp(`^\\..+\\.${machine}-(\\d{1,10})\\.part$`, 'su');

/** The hidden name under which this process writes a file until it is whole. */
export function unfinishedName(file: string): string {
  return `.${file}.${machine}-${process.pid}.part`;
}

/**
 * Where a file, or a folder of files, is written before it gets its name: in the same folder, so that the last step is one
 * rename. It is gone when the process ends before `discard`; what killed processes of this machine have left in that
 * folder is removed.
 */
export async function temporaryPath(path: string): Promise<string> {
  await removeLeftovers(dirname(path));
  const temporary = join(dirname(path), unfinishedName(basename(path)));
  undoWhenEnded(temporary, () => rmSync(temporary, { recursive: true, force: true }));
  return temporary;
}

/** A folder that cannot be looked into yet, and a file that cannot be removed, are left alone. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of leftoversAmong(names, unfinished))
    await discard(join(folder, name)).catch(() => undefined);
}

/** True when there is something under that name. */
export async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Runs `write` on a new file that only its owner can read, and waits until it is on the disk. An error of the disk
 * says which file it is about.
 */
export async function writeDurably(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await write(file);
    await file.sync();
  } catch (error) {
    throw naming(error, path);
  } finally {
    await file.close();
  }
}

/** What the system says of an open file does not name it. */
function naming(error: unknown, path: string): unknown {
  return error instanceof Error && 'code' in error && !('path' in error)
    ? Object.assign(error, { path })
    : error;
}

/**
 * Gives a finished temporary file its name, in one step. Without `overwrite` a file that appeared meanwhile is
 * left alone. Throws on errors of the disk.
 */
export async function giveName(
  temporary: string,
  path: string,
  overwrite: boolean,
): Promise<Result<undefined, OutputExists | OutputLocked>> {
  try {
    await whileHeld(() => (overwrite ? rename(temporary, path) : nameNew(temporary, path)));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return fail({ code: 'OUTPUT-EXISTS', path });
    if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES')
      return fail({ code: 'OUTPUT-LOCKED', path });
    throw error;
  }
  await syncFolder(dirname(path));
  return succeed(undefined);
}

/** A hard link fails where a rename would replace; memory sticks have none, there the check comes first. */
async function nameNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || (await exists(path))) throw error;
    await rename(temporary, path);
    return;
  }
  await discard(temporary);
}

/**
 * Removes a temporary file or folder, if it is there. One that another program goes on holding is left: the next run
 * removes it.
 */
export async function discard(path: string): Promise<void> {
  try {
    await whileHeld(() => rm(path, { recursive: true, force: true }));
    settled(path);
  } catch (error) {
    if (!isHeld(error)) throw error;
  }
}

/** A rename lasts through a power cut only when its folder is synced; Windows cannot and need not. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
