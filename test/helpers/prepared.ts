import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { temporaryFolder } from './workspace.ts';

/**
 * Prepares a folder once for each thing it is told, when a test first asks for it, and gives every test that asks a copy
 * of its own. Copies of a workspace are the same workspace to the program: one that has to be another is made by itself.
 * To be called beside the tests, once for a file: what was prepared is gone after the last of them.
 */
export function copiesOf<Told extends readonly unknown[]>(
  prepare: (folder: string, ...told: Told) => Promise<void>,
): (...told: Told) => Promise<string> {
  const prepared = new Map<string, Promise<string>>();
  afterAll(async () => {
    const folders = await Promise.all(prepared.values());
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });
  const prepareOnce = async (told: Told) => {
    const folder = await mkdtemp(join(tmpdir(), 'bangiao-prepared-'));
    await prepare(folder, ...told);
    return folder;
  };
  return async (...told) => {
    const key = JSON.stringify(told);
    const original = prepared.get(key) ?? prepareOnce(told);
    prepared.set(key, original);
    const folder = await temporaryFolder();
    await cp(await original, folder, { recursive: true });
    return folder;
  };
}
