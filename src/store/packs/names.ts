import { damaged } from './bodies.ts';

/** A file as an import calls it: its name alone, or below the folder that was imported, which never leads out of it. */
const folderOrName = String.raw`(?!\.{1,2}(?:/|$))[^/\\\p{Cc}]{1,255}`;
const filePattern = new RegExp(`^${folderOrName}(?:/${folderOrName})*$`, 'u');
const longestName = 1024;

/** Refuses a name that leads to anywhere else than to a file in or below the folder it was found in. */
export function checkName(name: unknown): void {
  const isName = typeof name === 'string' && name.length <= longestName && filePattern.test(name);
  if (!isName) throw damaged('file');
}
