import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { generateCity } from '../../fixtures/city.ts';
import { inventoryKinds } from '../../src/inventory/inventory.ts';
import { bangiao, bangiaoAnew, bangiaoJson, startBangiao } from '../helpers/binary.ts';
import { onWindows } from '../helpers/on-windows.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

interface Status {
  readonly submissions: readonly unknown[];
}

/** An import under way, and its exit code once it has ended; null when it was killed. */
function started(folder: string, inbox: string) {
  const running = startBangiao(folder, 'import', inbox);
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
  return { running, ended };
}

async function submissionsIn(folder: string): Promise<number> {
  return (await bangiaoJson<Status>(folder, 'history')).document.submissions.length;
}

/** A district of the synthetic city sends one list of each kind. */
const lists = inventoryKinds.length;

test('an import that is killed leaves the workspace as before or as after, and sound', async () => {
  const folder = await temporaryFolder();
  const inbox = join(folder, 'nhan');
  await generateCity(inbox, { seed: 1, districts: ['250'], keyFolder: join(folder, 'dap-an') });
  await bangiao(folder, 'init');
  for (const delay of [60, 150, 250, 350, 450, 600, 800]) {
    const { running, ended } = started(folder, inbox);
    await wait(delay);
    running.kill('SIGKILL');
    await ended;
    expect([0, lists]).toContain(await submissionsIn(folder));
    expect((await bangiao(folder, 'doctor')).code).toBe(0);
  }
  await bangiao(folder, 'import', inbox);
  expect(await submissionsIn(folder)).toBe(lists);
});

test.skipIf(onWindows)('Ctrl+C ends with 130 and changes nothing', async () => {
  const folder = await temporaryFolder();
  const inbox = join(folder, 'nhan');
  await generateCity(inbox, { seed: 1, districts: ['250'], keyFolder: join(folder, 'dap-an') });
  await bangiao(folder, 'init');
  const { running, ended } = started(folder, inbox);
  await wait(450);
  running.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(await submissionsIn(folder)).toBe(0);
});

describe.skipIf(onWindows)('an export that is broken off', () => {
  /** A workspace with a district's lists in it, closed. */
  async function filled(): Promise<string> {
    const folder = await temporaryFolder();
    const inbox = join(folder, 'nhan');
    await generateCity(inbox, { seed: 1, districts: ['250'], keyFolder: join(folder, 'dap-an') });
    await bangiao(folder, 'init');
    await bangiao(folder, 'import', inbox);
    return folder;
  }

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves nothing of it', async (signal) => {
    const folder = await filled();
    const before = await readdir(folder, { recursive: true });
    for (const delay of [500, 900, 1500]) {
      const running = startBangiao(folder, 'export', 'commune', '--all', '--out', 'ra');
      const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
      await wait(delay);
      running.kill(signal);
      expect(await ended).toBe(130);
      expect(await readdir(folder, { recursive: true })).toEqual(before);
    }
  });

  test('while its files get their names has all of them, and their entry, however often Ctrl+C is pressed', async () => {
    const folder = await filled();
    const out = join(folder, 'ra');
    const running = startBangiao(folder, 'export', 'district', '--all', '--out', 'ra');
    let code: number | null | undefined;
    running.once('exit', (ended) => {
      code = ended;
    });
    const named = async () => (await readdir(out).catch(() => [])).some((name) => !name.startsWith('.'));
    while (code === undefined && !(await named())) await wait(1);
    while (code === undefined) {
      running.kill('SIGINT');
      await wait(2);
    }
    expect([0, 130]).toContain(code);
    const left = await readdir(out);
    expect(left).toContain('manifest.json');
    expect(left).toHaveLength(31);
  });

  test('over files that are there leaves them as they were told of', async () => {
    const folder = await filled();
    await bangiao(folder, 'export', 'district', '--all', '--out', 'ra');
    const before = await readdir(join(folder, 'ra'));
    const hashes = () => Promise.all(before.map(async (file) => readFile(join(folder, 'ra', file), 'hex')));
    const there = await hashes();
    const running = startBangiao(folder, 'export', 'district', '--all', '--out', 'ra', '--force');
    const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
    await wait(900);
    running.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(await readdir(join(folder, 'ra'))).toEqual(before);
    expect(await hashes()).toEqual(there);
  });
});

describe.skipIf(onWindows)('a demo that is broken off', () => {
  /** Ends a demo once its workspace is there. */
  async function brokenOff(folder: string): Promise<void> {
    const running = startBangiao(folder, 'demo', 'thu', '--district', '250');
    const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
    while (!existsSync(join(folder, 'thu', 'bangiao.db'))) await wait(20);
    await wait(200);
    running.kill('SIGINT');
    expect(await ended).toBe(130);
  }

  test('leaves no folder that stands in the way of the next', async () => {
    const folder = await temporaryFolder();
    await brokenOff(folder);
    expect(await readdir(folder)).toEqual([]);
    await mkdir(join(folder, 'thu'));
    await brokenOff(folder);
    expect(await readdir(folder, { recursive: true })).toEqual(['thu']);
  });
});

test('a copy that is looked through leaves nothing readable behind when it is broken off', async () => {
  const folder = await temporaryFolder();
  const passing = join(folder, 'tam');
  await mkdir(passing);
  await bangiao(folder, 'init');
  await bangiao(folder, 'backup', '--out', 'sao-luu.db');
  vi.stubEnv('TMPDIR', passing);
  const running = startBangiao(folder, 'restore', 'sao-luu.db', 'moi', '--dry-run');
  vi.unstubAllEnvs();
  let hasEnded = false;
  const ended = new Promise((resolve) => running.once('exit', resolve)).then(() => {
    hasEnded = true;
  });
  while (!hasEnded && (await readdir(passing)).length === 0) await wait(1);
  running.kill('SIGTERM');
  await ended;
  expect(await readdir(passing)).toEqual([]);
});

test('two imports at once both end right: one waits for the other', async () => {
  const folder = await temporaryFolder();
  const inboxes = ['250', '271'].map((code) => ({ code, path: join(folder, code) }));
  for (const { code, path } of inboxes) {
    await generateCity(path, { seed: 1, districts: [code], keyFolder: join(folder, 'dap-an') });
  }
  await bangiao(folder, 'init');
  const runs = await Promise.all(inboxes.map(({ path }) => bangiaoAnew(folder, 'import', path)));
  expect(runs.map(({ stdout }) => stdout.includes('#'))).toEqual([true, true]);
  expect(await submissionsIn(folder)).toBe(2 * lists);
  expect((await bangiao(folder, 'doctor')).code).toBe(0);
});
