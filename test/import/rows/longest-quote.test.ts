import { expect, it } from 'vitest';
import { quoted } from '../../../src/import/rows/longest-quote.ts';

it('a quote says where it was cut, and one that is whole is left as it is', () => {
  expect(quoted('còn sử dụng', 11)).toBe('còn sử dụng');
  expect(quoted('còn sử dụng', 8)).toBe('còn sử…');
  expect(quoted('x'.repeat(200))).toHaveLength(80);
});
