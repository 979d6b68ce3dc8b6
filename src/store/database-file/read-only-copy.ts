import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { undoWhenEnded } from '../../when-ended.ts';
import type { Connection } from '../sqlite/connection.ts';
import { connect, sqliteCodeOf } from '../sqlite/driver.ts';
import type { Place } from './place.ts';

/** Whether a workspace can be written: its file, and its folder for the log that SQLite keeps beside it. */
export function canBeWritten(path: string): boolean {
  try {
    for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a copy of a workspace that cannot be written, so that every reading command works on it, on one of an older schema
 * too. The copy lies in a folder of its user's own and is gone with the program. Throws what SQLite or the system says.
 */
export function openCopy(path: string, place: Place): Connection {
  const folder = mkdtempSync(join(tmpdir(), 'bangiao-'));
  undoWhenEnded(folder, () => rmSync(folder, { recursive: true, force: true }));
  const copy = join(folder, 'copy.db');
  if (place === 'network') takeThroughSqlite(path, copy);
  else takeSnapshot(path, copy);
  return connect(copy);
}

/** Copies a workspace, with what others have finished in it, to a file that is not there or empty. */
export function takeSnapshot(path: string, copy: string): void {
  if (existsSync(`${path}-wal`)) takeThroughSqlite(path, copy);
  else copyFiles(path, copy);
}

/** Copies what SQLite reads there: on a share others may be writing to the file itself. */
function takeThroughSqlite(path: string, copy: string): void {
  try {
    const source = connect(path, { readonly: true });
    try {
      source.prepare('VACUUM INTO ?').run(copy);
    } finally {
      source.close();
    }
  } catch (error) {
    // Where SQLite cannot make its index of the log beside a file, or take back what a crash left half written, nobody
    // else is writing to the file either.
    if (!/^SQLITE_(CANTOPEN|READONLY)/.test(sqliteCodeOf(error) ?? '')) throw error;
    rmSync(copy, { force: true });
    copyFiles(path, copy);
  }
}

/** Copies a file, and SQLite's log or journal beside it if there is one, for this user only. */
function copyFiles(path: string, copy: string): void {
  for (const part of ['', '-wal', '-journal'].filter((each) => existsSync(`${path}${each}`))) {
    copyFileSync(`${path}${part}`, `${copy}${part}`);
    chmodSync(`${copy}${part}`, 0o600);
  }
}
