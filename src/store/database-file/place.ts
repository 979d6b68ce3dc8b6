import { realpathSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Where a file lies: on a disk of this machine, on a share of another one, or in a folder that a program goes on copying to
 * other machines.
 */
export type Place = 'local' | 'network' | 'synced';

/** Folders of another machine on Windows, drives that stand for them resolved: `\\server\share`, not `\\?\C:`. */
const share = /^\\\\(?:[?.]\\UNC\\|(?![?.]\\))/iu;

/** Linux's numbers of the file systems of other machines (statfs(2)): NFS, SMB, CIFS, SMB2, AFS. */
const networkFileSystems: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f]);

/** Names that programs give the folders that they copy. */
const synced =
  /^(?:onedrive(?: - .+)?|dropbox(?: \(.+\))?|google ?drive|my drive|drive của tôi|icloud ?drive|mobile documents|cloudstorage|box sync|megasync|nextcloud|owncloud|synology ?drive|pcloud ?drive|wps cloud files|wpsdrive)$/iu;

/** Where a file lies, or would lie. A folder that the system says nothing of is taken for one of this machine. */
export function placeOf(path: string): Place {
  const folder = realFolder(dirname(resolve(path)));
  return placeByName(folder) ?? (isOnNetwork(folder) ? 'network' : 'local');
}

/** What the name of a folder alone tells; undefined where it tells nothing. */
export function placeByName(folder: string): Place | undefined {
  if (share.test(folder)) return 'network';
  return folder.split(/[\\/]/).some((name) => synced.test(name.normalize('NFC'))) ? 'synced' : undefined;
}

function isOnNetwork(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return networkFileSystems.has(statfsSync(folder).type);
  } catch {
    return false;
  }
}

/** The folder, or the nearest above it that is there, behind all links; a drive that stands for a share is that share. */
function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : realFolder(above);
  }
}
