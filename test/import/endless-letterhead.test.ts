import { expect, it } from 'vitest';
import { letterheadFacts } from '../../src/import/sender/letterhead-facts.ts';

it('an address of 200,000 dots is cut to what a fact may hold before its end is looked for', () => {
  expect(letterheadFacts([`Địa chỉ: số 1 phố Thử ${'. '.repeat(100_000)}`])).toEqual({
    address: 'số 1 phố Thử',
  });
}, 5000);
