import { errorCode } from '../../error-code.ts';
import { RefusedError } from '../../findings/refusals.ts';
import { sqliteCodeOf } from '../sqlite/driver.ts';

type WorkspaceRefusal =
  | 'WORKSPACE-BUSY'
  | 'WORKSPACE-DISK-FULL'
  | 'WORKSPACE-READ-ONLY'
  | 'WORKSPACE-NOT-OURS'
  | 'WORKSPACE-DAMAGED';

const sqliteFailures: ReadonlyMap<string, WorkspaceRefusal> = new Map([
  ['SQLITE_BUSY', 'WORKSPACE-BUSY'],
  ['SQLITE_LOCKED', 'WORKSPACE-BUSY'],
  ['SQLITE_FULL', 'WORKSPACE-DISK-FULL'],
  ['SQLITE_IOERR_WRITE', 'WORKSPACE-DISK-FULL'],
  ['SQLITE_IOERR_SHMSIZE', 'WORKSPACE-DISK-FULL'],
  ['SQLITE_READONLY', 'WORKSPACE-READ-ONLY'],
  ['SQLITE_CANTOPEN', 'WORKSPACE-READ-ONLY'],
  ['SQLITE_NOTADB', 'WORKSPACE-NOT-OURS'],
  ['SQLITE_CORRUPT', 'WORKSPACE-DAMAGED'],
]);

/** What SQLite says of a file, as a refusal; anything else as it is. */
export function asRefusal(error: unknown, path: string): unknown {
  const failure = sqliteCodeOf(error);
  if (failure === undefined) return error;
  const code = sqliteFailures.get(failure) ?? sqliteFailures.get(failure.split('_').slice(0, 2).join('_'));
  return code ? new RefusedError(code, { path }) : error;
}

/** What the system says of a workspace's file, as a refusal; anything else as it is. */
export function asFileRefusal(error: unknown, path: string): unknown {
  const code = errorCode(error);
  if (code === 'EEXIST') return new RefusedError('WORKSPACE-EXISTS', { path });
  if (code === 'ENOSPC') return new RefusedError('WORKSPACE-DISK-FULL', { path });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new RefusedError('WORKSPACE-READ-ONLY', { path });
  return error;
}

/** Whether another connection holds the file. */
export function isBusy(error: unknown): boolean {
  return sqliteCodeOf(error)?.startsWith('SQLITE_BUSY') ?? false;
}
