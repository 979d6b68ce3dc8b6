import { expect, it } from 'vitest';
import { screenOf } from '../../../src/cli/output/fit-line.ts';

it('takes a terminal for as large as it is, and no smaller than every terminal', () => {
  expect(screenOf({ isTTY: true, columns: 120, rows: 50 })).toEqual({ width: 120, height: 50 });
  expect(screenOf({ isTTY: true, columns: 60, rows: 10 })).toEqual({ width: 80, height: 24 });
  expect(screenOf({ isTTY: true, columns: 400, rows: 50 }).width).toBe(140);
});

it('takes a file or a pipe for the least', () => {
  expect(screenOf({ columns: 300, rows: 100 })).toEqual({ width: 80, height: 24 });
});
