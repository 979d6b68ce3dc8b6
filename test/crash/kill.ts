import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { readLedger } from '../../src/reconcile/ledger.ts';
import { verifyLog } from '../../src/store/audit.ts';
import { openStore } from '../../src/store/database.ts';
import { integrityProblems } from '../../src/store/health.ts';
import { listOperations } from '../../src/store/operations.ts';
import { partsOf } from '../corpus/mutations.ts';
import { bangiao, startBangiao } from '../helpers/binary.ts';
import type { Scenario } from './bases.ts';

/** How a workspace stands: the operations of its log, after everything about it was found sound. */
function soundOperations(folder: string, file = 'bangiao.db'): readonly string[] {
  const store = openStore(join(folder, file));
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
async function expectWholeFiles(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.startsWith('ra') && !/(^|[\\/])\.[^\\/]+$/.test(name))) {
    if (file.endsWith('.xlsx')) expect(partsOf(await readFile(join(folder, file))).length).toBeGreaterThan(5);
    if (file.endsWith('.bangiao')) expectSealed(await readFile(join(folder, file)));
    if (file.endsWith('.json'))
      expect(JSON.parse(await readFile(join(folder, file), 'utf8'))).toBeTypeOf('object');
  }
  if (files.includes('sao.db')) soundOperations(folder, 'sao.db');
}

/** A pack's last line is the hash of everything before it. */
function expectSealed(pack: Buffer): void {
  const line = pack.lastIndexOf('\nbangiao-pack ');
  const sha256 = createHash('sha256').update(pack.subarray(0, line)).digest('hex');
  expect(pack.toString('latin1', line)).toBe(`\nbangiao-pack 1 sha256=${sha256}\n`);
}

/** How a command goes when nobody disturbs it. */
export interface Undisturbed {
  /** In milliseconds. */
  readonly took: number;
  readonly code: number;
}

/** Runs a scenario to its end in a copy of its base. */
export async function undisturbed({ base, command }: Scenario, folder: string): Promise<Undisturbed> {
  await cp(base, folder, { recursive: true });
  const begun = performance.now();
  const { code, stderr } = await bangiao(folder, ...command);
  const took = performance.now() - begun;
  expect(stderr).not.toContain('UNEXPECTED');
  await rm(folder, { recursive: true });
  return { took, code };
}

/** What a kill left behind. */
export type Outcome = 'absent' | 'there';

/**
 * Starts a scenario's command in a copy of its base, kills it after so many milliseconds, and holds what is left to the
 * promise: sound, the operation wholly there or wholly absent, no half file, and the next run succeeds.
 */
export async function killed(
  scenario: Scenario,
  folder: string,
  { delay, code }: { readonly delay: number; readonly code: number },
): Promise<Outcome> {
  const { base, command } = scenario;
  await cp(base, folder, { recursive: true });
  const before = soundOperations(folder);
  const running = startBangiao(folder, ...command);
  const ended = new Promise((resolve) => running.once('exit', resolve));
  await wait(delay);
  running.kill('SIGKILL');
  await ended;
  const after = soundOperations(folder);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length - before.length).toBeLessThanOrEqual(1);
  await expectWholeFiles(folder);
  await rm(join(folder, 'ra'), { recursive: true, force: true });
  await rm(join(folder, 'sao.db'), { force: true });
  const next = await bangiao(folder, ...command);
  const isDone = after.length > before.length;
  // A command that was done already may say so in its own way; one that was not is done now.
  if (isDone) expect(next.stderr).not.toContain('UNEXPECTED');
  else expect(next.code, next.stderr).toBe(code);
  soundOperations(folder);
  await rm(folder, { recursive: true });
  return isDone ? 'there' : 'absent';
}
