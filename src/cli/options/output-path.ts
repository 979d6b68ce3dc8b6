import { dirname, extname, resolve } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { makeFolder } from '../../workspace/make-folder.ts';

/** What programs open each output by: a workbook named .csv opens in none as what it is. */
const workbookExtension = '.xlsx';

/**
 * The absolute path of a file to be written; its folder is made when it is not there, unless nothing is to be written.
 * Refuses a name whose extension says that the file is something else than what is named, a workbook where nothing is.
 */
export async function outputPath(
  given: string,
  dryRun: boolean,
  ...extensions: readonly string[]
): Promise<string> {
  const path = resolve(given);
  const known = extensions.length > 0 ? extensions : [workbookExtension];
  if (!known.includes(extname(path).toLowerCase()))
    throw new RefusedError('OUTPUT-EXTENSION', { path, extension: known.join(', ') });
  if (!dryRun) await makeFolder(dirname(path));
  return path;
}
