import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSpreadsheetName } from '../../import/find-files.ts';

/** How many names a person is offered; who has more names the folder. */
const mostOffered = 200;

/** What lies in a folder and can be read: folders that hold spreadsheets first, then spreadsheets, by name. */
export async function offeredFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'));
  const folders = seen.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules');
  const filled = await Promise.all(
    folders.map(async ({ name }) => ((await holdsSpreadsheets(join(folder, name))) ? [name] : [])),
  );
  const files = seen.filter((entry) => entry.isFile() && isSpreadsheetName(entry.name));
  return [...filled.flat().sort(), ...files.map(({ name }) => name).sort()].slice(0, mostOffered);
}

/** Whether spreadsheets lie in a folder or in the folders right in it: deeper ones are named by hand. */
async function holdsSpreadsheets(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.isFile() && isSpreadsheetName(entry.name))) return true;
  for (const inner of entries.filter((entry) => entry.isDirectory())) {
    const names = await readdir(join(folder, inner.name)).catch(() => []);
    if (names.some(isSpreadsheetName)) return true;
  }
  return false;
}
