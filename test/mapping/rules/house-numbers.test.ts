import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { houseNumbersText, readHouseNumbers } from '../../../src/mapping/rules/house-numbers.ts';
import { houseNumbers } from './support.ts';

describe('house numbers in a sheet', () => {
  it.each([
    ['tất cả', 'all', null, null],
    ['Tất cả số nhà', 'all', null, null],
    ['lẻ', 'odd', null, null],
    ['số chẵn', 'even', null, null],
    ['chan', 'even', null, null],
    ['lẻ 1–99', 'odd', 1, 99],
    ['lẻ 1 - 99', 'odd', 1, 99],
    ['số lẻ từ 1 đến 99', 'odd', 1, 99],
    ['12-30', 'all', 12, 30],
    ['12 đến 30', 'all', 12, 30],
    ['từ 100', 'all', 100, null],
    ['từ 100 trở lên', 'all', 100, null],
    ['đến 40', 'all', null, 40],
    ['chẵn đến 40', 'even', null, 40],
    ['số 5', 'all', 5, 5],
    ['5', 'all', 5, 5],
    ['lẻ 5', 'odd', 5, 5],
  ] as const)('%s', (text, parity, from, to) => {
    expect(readHouseNumbers(text)).toEqual({ parity, from, to });
  });

  it.each(['', ' ', 'lẻ chẵn', '30–12', 'lẻ 2', 'chẵn 5–5', '1, 3, 5', '12A', '2025-09-01', 'từ', 'số'])(
    '“%s” is unclear',
    (text) => {
      expect(readHouseNumbers(text)).toBeUndefined();
    },
  );

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(houseNumbers, (numbers) => {
        expect(readHouseNumbers(houseNumbersText(numbers))).toEqual(numbers);
      }),
    );
  });
});
