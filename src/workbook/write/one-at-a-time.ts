import { rmSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../../error-code.ts';
import { undoWhenEnded } from '../../when-ended.ts';
import { discard } from './output.ts';
import { isHeld } from './while-held.ts';

/** Milliseconds between two looks at another process's mark. */
const betweenLooks = 20;
/** What is done under a mark takes milliseconds: one this old, in milliseconds, was left by a process that was killed. */
const oldest = 5000;

/**
 * Runs work that reads a file and replaces it, after that of any other process with the same file: its mark, a hidden
 * file beside it, is there as long as the work is under way.
 */
export async function oneAtATime<Outcome>(path: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const mark = join(dirname(path), `.${basename(path)}.busy`);
  await takeMark(mark);
  undoWhenEnded(mark, () => rmSync(mark, { force: true }));
  try {
    return await work();
  } finally {
    await discard(mark);
  }
}

async function takeMark(mark: string): Promise<void> {
  let [seen, since] = [0, performance.now()];
  while (!(await isTaken(mark))) {
    const written = await writtenAt(mark);
    if (written !== seen) [seen, since] = [written, performance.now()];
    if (performance.now() - since > oldest) await discard(mark);
    await pause(betweenLooks);
  }
}

async function isTaken(mark: string): Promise<boolean> {
  try {
    await writeFile(mark, '', { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || isHeld(error)) return false;
    throw error;
  }
}

/** By the clock of the folder's machine, which need not be ours: only a change of it says something. */
async function writtenAt(mark: string): Promise<number> {
  return stat(mark).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
