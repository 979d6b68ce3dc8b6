import { stat } from 'node:fs/promises';
import { onWindows } from './on-windows.ts';

/** Whether nobody but its owner may read or write a file, where the system knows such rights. */
export async function isForOwnerOnly(path: string): Promise<boolean> {
  return onWindows || ((await stat(path)).mode & 0o777) === 0o600;
}
