import { existsSync } from 'node:fs';
import { win32 } from 'node:path';
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

/** What Windows says of a path that it cannot have: that there is no such thing, or that something is wrong with it. */
const unclearOnWindows: ReadonlySet<unknown> = new Set(['ENOENT', 'EINVAL']);

/** What no name on Windows may have (learn.microsoft.com, Naming Files, Paths, and Namespaces), and how long one may be. */
const forbiddenInNames = /[<>:"|?*]/;
const longestName = 255;

/** The system that an error comes from; tests say otherwise than this machine. */
interface System {
  readonly platform?: NodeJS.Platform;
  readonly isThere?: (path: string) => boolean;
}

/** What the system says of a disk, a folder or the installation, in our words; undefined for any other failure. */
export function systemRefusal(error: unknown, system: System = {}): RefusedError | undefined {
  const { code, path, syscall } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (syscall === 'uv_cwd') return new RefusedError('WORKING-FOLDER-GONE');
  const named = typeof path === 'string' ? path.replace(unfinishedName, '$1$2') : '';
  const inPath = unclearOnWindows.has(code) ? wrongWithPath(named, system) : undefined;
  const refusal = inPath ?? codes.get(String(code));
  if (refusal === undefined) return undefined;
  return new RefusedError(refusal, { path: named, node: process.versions.node });
}

/** What in a path Windows cannot have; undefined where nothing shows, and on other systems, which say it themselves. */
function wrongWithPath(
  path: string,
  { platform = process.platform, isThere = existsSync }: System,
): RefusalCode | undefined {
  if (platform !== 'win32') return undefined;
  const { root } = win32.parse(path);
  const names = path.slice(root.length).split(/[\\/]/);
  if (names.some((name) => name.length > longestName)) return 'OUTPUT-NAME-TOO-LONG';
  if (names.some((name) => forbiddenInNames.test(name))) return 'OUTPUT-NAME-REFUSED';
  return root === '' || isThere(root) ? undefined : 'OUTPUT-DRIVE-MISSING';
}
