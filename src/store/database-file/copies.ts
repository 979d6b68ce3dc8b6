import { closeSync, openSync } from 'node:fs';
import { RefusedError } from '../../findings/refusals.ts';
import { forgetPrivateKey } from '../packs/keys.ts';
import { refuseNewer, schemaVersion } from '../schema/migrations.ts';
import type { Connection } from '../sqlite/connection.ts';
import { connect } from '../sqlite/driver.ts';
import { applicationId } from './application-id.ts';
import { takeFilesBehind, type WorkspaceFile } from './files-behind.ts';
import { takeSnapshot } from './read-only-copy.ts';
import { asRefusal } from './store-refusals.ts';

/** Where a copy keeps what lies beside the database; a workspace in use has no such table. */
const keptFiles = 'workspace_file';

/**
 * Writes a copy of an open workspace to a new file that only its owner can read, without holding up other commands, and
 * puts what lies beside the workspace into it. The copy is one file, whole in itself, but for the key with which the
 * workspace signs: whoever finds a copy that can be read must not sign as its office.
 */
export async function copyStore(
  store: Connection,
  path: string,
  files: readonly WorkspaceFile[],
): Promise<void> {
  closeSync(openSync(path, 'wx', 0o600));
  await store.backup(path);
  withConnection(path, (copy) => {
    copy.pragma('journal_mode = DELETE');
    forgetPrivateKey(copy);
    copy.exec(`DROP TABLE IF EXISTS ${keptFiles};
      CREATE TABLE ${keptFiles} (path TEXT PRIMARY KEY, content ANY NOT NULL) STRICT`);
    const insert = copy.prepare(`INSERT INTO ${keptFiles} (path, content) VALUES (?, ?)`);
    for (const { path: name, content } of files) insert.run(name, content);
  });
}

/** What restoring a copy brought with it. */
export interface RestoredCopy {
  /** The schema version the copy was made with. */
  readonly version: number;
  readonly isOlder: boolean;
  readonly files: readonly WorkspaceFile[];
}

/**
 * Writes the workspace of a copy to a new file that only its owner can read, as it was, without bringing it up to date.
 * The copy itself is not touched. Throws a `RefusedError`: not ours, made by a newer program, or damaged.
 */
export function restoreStore(source: string, path: string): RestoredCopy {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    takeSnapshot(source, path);
    return settleCopy(source, path);
  } catch (error) {
    throw asRefusal(error, source);
  }
}

/** Makes a workspace of a file that has the bytes of a copy: what lay beside the database is taken out of it. */
export function settleCopy(source: string, path: string): RestoredCopy {
  try {
    const beside = takeFilesBehind(path);
    return withConnection(path, (copy) => {
      refuseUnfit(copy, source);
      copy.pragma('journal_mode = DELETE');
      const files = beside ?? takeFiles(copy);
      const version = Number(copy.pragma('user_version', { simple: true }));
      return { version, isOlder: version < schemaVersion, files };
    });
  } catch (error) {
    throw asRefusal(error, source);
  }
}

function refuseUnfit(copy: Connection, source: string): void {
  if (copy.pragma('application_id', { simple: true }) !== applicationId)
    throw new RefusedError('WORKSPACE-NOT-OURS', { path: source });
  refuseNewer(copy, source);
  const verdict = String(copy.pragma('integrity_check', { simple: true }));
  if (verdict !== 'ok') throw new RefusedError('WORKSPACE-DAMAGED', { path: source });
}

function takeFiles(copy: Connection): readonly WorkspaceFile[] {
  const has = copy.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(keptFiles);
  if (has === undefined) return [];
  const files = copy
    .prepare<[], { path: string; content: string | Uint8Array }>(
      `SELECT path, content FROM ${keptFiles} ORDER BY path`,
    )
    .all();
  copy.exec(`DROP TABLE ${keptFiles}`);
  return files.map(({ path, content }) => ({ path, content: Buffer.from(content) }));
}

function withConnection<Outcome>(path: string, work: (copy: Connection) => Outcome): Outcome {
  const copy = connect(path);
  try {
    return work(copy);
  } finally {
    copy.close();
  }
}
