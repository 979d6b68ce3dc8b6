import { existsSync, statSync } from 'node:fs';
import { fail, type Result, succeed } from '../../result.ts';

/** The system that the words come from; tests say otherwise than this machine. */
interface System {
  readonly platform?: NodeJS.Platform;
  readonly isFolder?: (path: string) => boolean;
}

/** A word in which a folder stands with what came after it, and it cannot be told what that was. */
interface SwallowedWords {
  readonly folder: string;
}

/** A folder, the quote that should have closed it, and what came after that in the same word. */
const folderAndMore = /^([^"]+)"((?: [^"]*)?)$/;

/**
 * The words of a command line as they were typed. On Windows `"C:\Hồ sơ\"`, as PowerShell completes the name of a folder,
 * arrives as `C:\Hồ sơ"` and all that follows up to the next quote: `\"` is a quote that belongs to the text
 * (learn.microsoft.com, Parsing C command-line arguments). In the last word no other quote followed, and a space parts
 * the words as it was typed; an earlier word cannot be taken apart. Only of folders that are there is this believed.
 */
export function wordsAsTyped(
  argv: readonly string[],
  { platform = process.platform, isFolder = isFolderThere }: System = {},
): Result<readonly string[], SwallowedWords> {
  if (platform !== 'win32') return succeed(argv);
  const at = argv.findIndex((word) => isFolder(folderAndMore.exec(word)?.[1] ?? ''));
  if (at < 0) return succeed(argv);
  const [, folder = '', more = ''] = folderAndMore.exec(argv[at] ?? '') ?? [];
  if (at < argv.length - 1) return fail({ folder });
  return succeed([...argv.slice(0, at), `${folder}\\`, ...more.split(' ').filter(Boolean)]);
}

function isFolderThere(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
