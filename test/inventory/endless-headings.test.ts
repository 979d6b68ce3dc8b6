import { expect, it } from 'vitest';
import { headingKey } from '../../src/inventory/heading-key.ts';
import { columnRecogniser } from '../../src/inventory/match-columns.ts';

it('a cell of 200,000 brackets is no heading, and is not gone through for each of them', () => {
  expect(headingKey('('.repeat(200_000))).toBe('');
}, 5000);

it('a row of 16,384 headings is no inventory, and is not matched for every run of rows', () => {
  const columns = Array.from({ length: 16_384 }, (_, index) => ({
    column: index + 1,
    texts: [`Họ và tên ${index}`, 'Ngày sinh'],
    grouped: false,
  }));
  for (let run = 0; run < 300; run += 1) expect(columnRecogniser()(columns)).toBe(0);
}, 5000);
