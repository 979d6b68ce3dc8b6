import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { bangiao, startBangiao } from '../helpers/binary.ts';
import type { Scenario } from './bases.ts';
import { type Moment, type Undisturbed, untilSeen } from './moments.ts';
import { expectWholeFiles, soundOperations } from './sound.ts';

/** Runs a scenario to its end in a copy of its base. */
export async function undisturbed(scenario: Scenario, folder: string): Promise<Undisturbed> {
  const { name, base, command, leaves } = scenario;
  await cp(base, folder, { recursive: true });
  const before = soundOperations(folder);
  const begun = performance.now();
  const running = bangiao(folder, ...command);
  await untilSeen(scenario, folder, running);
  const seen = performance.now() - begun;
  const { code, stderr } = await running;
  const took = performance.now() - begun;
  expect(stderr, name).not.toContain('UNEXPECTED');
  if (leaves !== undefined) expect(existsSync(join(folder, leaves)), `${name}: ${stderr}`).toBe(true);
  const after = soundOperations(folder);
  expect(after.length - before.length, `${name}: ${stderr}`).toBe(scenario.isLogged ? 1 : 0);
  await rm(folder, { recursive: true });
  return { took, seen, code };
}

/** What a kill left behind. */
export type Outcome = 'absent' | 'there';

/**
 * Starts a scenario's command in a copy of its base, kills it at a moment, and holds what is left to the promise: sound,
 * the operation wholly there or wholly absent, no half file, and the next run succeeds.
 */
export async function killed(
  scenario: Scenario,
  folder: string,
  { moment, code }: { readonly moment: Moment; readonly code: number },
): Promise<Outcome> {
  const { base, command } = scenario;
  await cp(base, folder, { recursive: true });
  const before = soundOperations(folder);
  await killAt(scenario, folder, moment);
  const after = soundOperations(folder);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length - before.length).toBeLessThanOrEqual(scenario.isLogged ? 1 : 0);
  await expectWholeFiles(folder);
  const outcome = outcomeOf(scenario, folder, after.length > before.length);
  await rm(join(folder, 'ra'), { recursive: true, force: true });
  const next = await bangiao(folder, ...command);
  // A command that was done already may say so in its own way; one that was not is done now.
  if (outcome === 'there') expect(next.stderr).not.toContain('UNEXPECTED');
  else expect(next.code, next.stderr).toBe(code);
  soundOperations(folder);
  await expectWholeFiles(folder);
  await rm(folder, { recursive: true });
  return outcome;
}

async function killAt(scenario: Scenario, folder: string, { after, delay }: Moment): Promise<void> {
  const running = startBangiao(folder, ...scenario.command);
  const ended = new Promise((resolve) => running.once('exit', resolve));
  if (after === 'seen') await untilSeen(scenario, folder, ended);
  await wait(delay);
  running.kill('SIGKILL');
  await ended;
}

/** What is given out stands in the log: no file without its entry. */
function outcomeOf({ leaves, isLogged }: Scenario, folder: string, isInLog: boolean): Outcome {
  const isLeft = leaves !== undefined && existsSync(join(folder, leaves));
  if (isLogged && isLeft) expect(isInLog, `${leaves} without its entry in the log`).toBe(true);
  return (isLogged ? isInLog : isLeft) ? 'there' : 'absent';
}
