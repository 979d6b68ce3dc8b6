import { expect, it } from 'vitest';
import { headingKey } from '../../src/inventory/heading-key.ts';

it('a cell of 200,000 brackets is no heading, and is not gone through for each of them', () => {
  expect(headingKey('('.repeat(200_000))).toBe('');
}, 5000);
