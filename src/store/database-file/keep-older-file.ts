import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Connection } from '../sqlite/connection.ts';
import { connect } from '../sqlite/driver.ts';

/**
 * Keeps a copy of a workspace as it is before its schema changes, `bangiao.db.v8.bak`, for its owner only; one that is
 * there already is left alone. The copy holds what other commands have finished too; it is looked through before it
 * gets its name. Returns its path; undefined when another command has just brought the workspace up to date.
 */
export function keepOlderFile(store: Connection, path: string, version: number): string | undefined {
  const temporary = `${path}.v${version}.${process.pid}.part`;
  closeSync(openSync(temporary, 'wx', 0o600));
  try {
    store.prepare('VACUUM INTO ?').run(temporary);
    return soundVersion(temporary) === version ? nameFreely(temporary, `${path}.v${version}`) : undefined;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a finished file the first name that nothing has. */
function nameFreely(temporary: string, stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.bak` : `${stem}-${number}.bak`;
    if (!existsSync(name) && hasTaken(temporary, name)) return name;
  }
}

/** Whether the name could be taken; a link fails where a rename would replace, and memory sticks know no links. */
function hasTaken(temporary: string, name: string): boolean {
  try {
    linkSync(temporary, name);
  } catch {
    if (existsSync(name)) return false;
    renameSync(temporary, name);
  }
  return true;
}

/** The schema version of a database that is sound; throws what is wrong with one that is not. */
function soundVersion(path: string): number {
  const copy = connect(path, { readonly: true });
  try {
    const verdict = String(copy.pragma('integrity_check', { simple: true }));
    if (verdict !== 'ok') throw new Error(`migration: ${verdict}`);
    return Number(copy.pragma('user_version', { simple: true }));
  } finally {
    copy.close();
  }
}
