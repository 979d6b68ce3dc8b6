import { join } from 'node:path';
import { RefusedError } from '../../findings/refusals.ts';
import { exists } from '../../workbook/write/output.ts';

/** Throws a `RefusedError` when one of the files is there already; nothing has been written then. */
export async function refuseExisting(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file);
    if (await exists(path)) throw new RefusedError('OUTPUT-EXISTS', { path });
  }
}
