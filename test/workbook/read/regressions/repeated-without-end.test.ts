import { expect, it } from 'vitest';
import { problemOf } from '../build.ts';
import { readRows } from '../formats/support.ts';
import { repeatedRows } from './repeated-rows.ts';

it('an .ods of a few hundred bytes cannot make work for minutes by repeating a long text', async () => {
  const problem = { code: 'FILE-TOO-LARGE', values: { limit: 'repeatedCharacters' } };
  expect(await problemOf(repeatedRows(1_000_000, 40, 'x'.repeat(30_000)))).toMatchObject(problem);
  expect(await problemOf(repeatedRows(1, 16_000, 'x'.repeat(30_000)))).toMatchObject(problem);
}, 5000);

it('but equal rows of a real list are read', async () => {
  expect(await readRows(repeatedRows(5000, 4, 'Bàn làm việc gỗ ép'))).toHaveLength(5000);
});
