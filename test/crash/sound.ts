import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect } from 'vitest';
import { readLedger } from '../../src/reconcile/ledger.ts';
import { verifyLog } from '../../src/store/audit.ts';
import { openStore } from '../../src/store/database.ts';
import { integrityProblems } from '../../src/store/database-file/health.ts';
import { listOperations } from '../../src/store/operations.ts';
import { partsOf } from '../corpus/mutations.ts';

/** The operations in the log of a workspace, after everything about it was found sound; none where there is no workspace. */
export function soundOperations(folder: string, file = 'bangiao.db'): readonly string[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const store = openStore(path);
  try {
    expect(integrityProblems(store)).toEqual([]);
    expect(readLedger(store).closes).toBe(true);
    // Every row belongs to an operation of the log, and every operation has all of its rows.
    expect(verifyLog(store)).toMatchObject({ changes: 0, brokenOperation: undefined });
    return listOperations(store).map(({ hash }) => hash);
  } finally {
    store.close();
  }
}

/** Files under a name that a person would open: what is there is whole. */
export async function expectWholeFiles(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => /^ra[\\/](?!\.)/.test(name))) {
    if (extname(file) === '.db') soundOperations(folder, file);
    else expectWhole(file, await readFile(join(folder, file)));
  }
  if (files.includes(join('phuc-hoi', 'bangiao.db'))) await expectRestored(folder);
  await expectSettings(folder);
}

function expectWhole(file: string, content: Buffer): void {
  switch (extname(file)) {
    case '.xlsx':
    case '.docx':
      expect(partsOf(content).length, file).toBeGreaterThan(5);
      return;
    case '.bangiao':
      expectSealed(content);
      return;
    case '.json':
      expect(JSON.parse(content.toString()), file).toBeTypeOf('object');
      return;
    case '.html':
      expect(content.toString().trimEnd().endsWith('</html>'), file).toBe(true);
      return;
    case '.csv':
      expect(content.toString().endsWith('\r\n'), file).toBe(true);
      return;
    default:
      throw new Error(`nobody knows whether ${file} is whole`);
  }
}

/** A pack's last line is the hash of everything before it. */
function expectSealed(pack: Buffer): void {
  const line = pack.lastIndexOf('\nbangiao-pack ');
  const sha256 = createHash('sha256').update(pack.subarray(0, line)).digest('hex');
  expect(pack.toString('latin1', line)).toBe(`\nbangiao-pack 1 sha256=${sha256}\n`);
}

/** A workspace that stands under its name has the settings that were kept with it. */
async function expectRestored(folder: string): Promise<void> {
  const restored = join(folder, 'phuc-hoi');
  expect(soundOperations(restored)).toEqual(soundOperations(folder));
  const settings = (from: string) => readFile(join(from, 'bangiao.config.json'), 'utf8');
  expect(await settings(restored)).toBe(await settings(folder));
}

/** Settings and rule data are whole wherever they lie. */
async function expectSettings(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) =>
    /(^|[\\/])(bangiao\.config|rules[\\/][^.\\/]+)\.json$/.test(name),
  ))
    expect(JSON.parse(await readFile(join(folder, file), 'utf8')), file).toBeTypeOf('object');
}
