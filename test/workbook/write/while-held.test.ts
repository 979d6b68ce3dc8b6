import { expect, it } from 'vitest';
import { whileHeld } from '../../../src/workbook/write/while-held.ts';

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A rename that fails so often, and what was waited for. */
function held(code: string, times: number, platform: NodeJS.Platform) {
  const waits: number[] = [];
  let tries = 0;
  const rename = async () => {
    tries += 1;
    if (tries <= times) throw failure(code);
    return 'renamed';
  };
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  return { run: () => whileHeld(rename, { platform, wait }), waits, tries: () => tries };
}

it.each(['EBUSY', 'EPERM', 'EACCES'])(
  'a file that a virus scanner holds is renamed once it lets go: %s',
  async (code) => {
    const { run, waits } = held(code, 3, 'win32');
    expect(await run()).toBe('renamed');
    expect(waits).toEqual([...waits].sort((left, right) => left - right));
    expect(waits).toHaveLength(3);
  },
);

it('one that is held longer than some two seconds is said to be', async () => {
  const { run, waits } = held('EPERM', 100, 'win32');
  await expect(run()).rejects.toMatchObject({ code: 'EPERM' });
  const waited = waits.reduce((sum, each) => sum + each, 0);
  expect(waited).toBeGreaterThan(1000);
  expect(waited).toBeLessThan(2500);
});

it.each([
  ['EACCES', 'linux'],
  ['EXDEV', 'win32'],
] as const)('nothing is waited for that waiting does not change: %s on %s', async (code, platform) => {
  const { run, tries } = held(code, 1, platform);
  await expect(run()).rejects.toMatchObject({ code });
  expect(tries()).toBe(1);
});
