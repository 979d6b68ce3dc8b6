import { type RefusalCode, RefusedError } from '../findings/refusals.ts';

const codes: ReadonlyMap<string, RefusalCode> = new Map([
  ['ENOSPC', 'WORKSPACE-DISK-FULL'],
  ['EDQUOT', 'WORKSPACE-DISK-FULL'],
  ['EACCES', 'OUTPUT-LOCKED'],
  ['EPERM', 'OUTPUT-LOCKED'],
  ['EROFS', 'OUTPUT-LOCKED'],
  ['EBUSY', 'OUTPUT-LOCKED'],
  ['EEXIST', 'OUTPUT-LOCKED'],
  ['ENOENT', 'OUTPUT-LOCKED'],
  ['ENOTDIR', 'OUTPUT-LOCKED'],
  ['EISDIR', 'OUTPUT-LOCKED'],
  ['ENAMETOOLONG', 'OUTPUT-NAME-TOO-LONG'],
  ['ERR_DLOPEN_FAILED', 'INSTALLATION-OTHER-NODE'],
]);

/** The hidden name under which a file is written until it is whole. */
const unfinishedName = /([\\/])\.([^\\/]+)\.(?:[0-9a-f]{6}-)?\d+\.part$/;

/** What the system says of a disk, a folder or the installation, in our words; undefined for any other failure. */
export function systemRefusal(error: unknown): RefusedError | undefined {
  const { code, path, syscall } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (syscall === 'uv_cwd') return new RefusedError('WORKING-FOLDER-GONE');
  const refusal = typeof code === 'string' ? codes.get(code) : undefined;
  if (refusal === undefined) return undefined;
  const named = typeof path === 'string' ? path.replace(unfinishedName, '$1$2') : '';
  return new RefusedError(refusal, { path: named, node: process.versions.node });
}
