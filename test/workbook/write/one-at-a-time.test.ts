import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAtATime } from '../../../src/workbook/write/one-at-a-time.ts';
import { temporaryFolder } from './support.ts';

test('what many read and replace at once loses nothing', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'manifest.json');
  writeFileSync(path, '[]');
  const add = (entry: number) =>
    oneAtATime(path, async () => {
      const entries = JSON.parse(readFileSync(path, 'utf8')) as number[];
      await pause(2);
      writeFileSync(path, JSON.stringify([...entries, entry]));
    });
  await Promise.all(Array.from({ length: 8 }, (_, entry) => add(entry)));
  expect((JSON.parse(readFileSync(path, 'utf8')) as number[]).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(readdirSync(folder)).toEqual(['manifest.json']);
});

test('a failure lets the next one in', async () => {
  const path = join(temporaryFolder(), 'manifest.json');
  await expect(oneAtATime(path, () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(await oneAtATime(path, async () => 'done')).toBe('done');
});

test('the mark of a killed process holds nobody up for long', { timeout: 20_000 }, async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.manifest.json.busy'), '');
  expect(await oneAtATime(join(folder, 'manifest.json'), async () => 'done')).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});
