import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellInput } from '../../../src/workbook/write/spec.ts';
import { DecimalSum } from '../../../src/workbook/write/sum.ts';
import { decimalDigits, resolveCell } from '../../../src/workbook/write/value.ts';

const date = (value: string): CellInput => ({ kind: 'date', value });

describe('what a value comes to in the file', () => {
  test.each<[string, CellInput, object]>([
    ['text', 'Tổ 1', { type: 'text', text: 'Tổ 1' }],
    ['empty text is a blank', '', { type: 'blank' }],
    ['null is a blank', null, { type: 'blank' }],
    ['zero is a number', 0, { type: 'number', digits: '0' }],
    ['false is a boolean', false, { type: 'boolean', value: false }],
    ['money is whole đồng', { kind: 'money', value: 1_234_567n }, { type: 'number', digits: '1234567' }],
    ['area is hundredths of m²', { kind: 'area', value: 127_620 }, { type: 'number', digits: '1276.20' }],
    ['a negative area below one', { kind: 'area', value: -5 }, { type: 'number', digits: '-0.05' }],
    ['a day is a serial number', date('2025-07-01'), { type: 'number', digits: '45839' }],
    ['29 February of a leap year is a day', date('2024-02-29'), { type: 'number', digits: '45351' }],
    ['a month has no day', date('2019-03'), { type: 'text', text: '03/2019' }],
    ['a year has no month', date('1987'), { type: 'text', text: '1987' }],
    ['a day before the 1900 system is text', date('1899-12-31'), { type: 'text', text: '31/12/1899' }],
  ])('%s', (_, input, expected) => {
    const cell = resolveCell(input);
    expect(cell.value).toEqual(expected);
    expect(cell.flaw).toBeUndefined();
  });
});

describe('what cannot stand is mended and named', () => {
  test.each<[string, CellInput, object, string]>([
    ['NaN', Number.NaN, { type: 'blank' }, 'not-a-number'],
    ['infinity', Number.POSITIVE_INFINITY, { type: 'blank' }, 'not-a-number'],
    ['money with a fraction', { kind: 'money', value: 0.5 }, { type: 'blank' }, 'not-a-number'],
    ['30 February', date('2025-02-30'), { type: 'text', text: '2025-02-30' }, 'not-a-date'],
    ['month 13', date('2025-13'), { type: 'text', text: '2025-13' }, 'not-a-date'],
    ['a date in words', date('quý tới'), { type: 'text', text: 'quý tới' }, 'not-a-date'],
    [
      '16 digits',
      { kind: 'money', value: 10n ** 15n },
      { type: 'text', text: '1000000000000000' },
      'number-as-text',
    ],
    ['a large double', 1e300, { type: 'text', text: BigInt(1e300).toString() }, 'number-as-text'],
  ])('%s', (_, input, value, flaw) => {
    expect(resolveCell(input)).toMatchObject({ value, flaw });
  });

  test('text over 32,767 units is cut and named', () => {
    expect(resolveCell('x'.repeat(32_768)).flaw).toBe('text-cut');
    expect(resolveCell('x'.repeat(32_767)).flaw).toBeUndefined();
  });
});

test('a styled value keeps its own kind', () => {
  const cell = resolveCell({ kind: 'styled', value: { kind: 'money', value: 5n }, tone: 'bad', note: 'n' });
  expect(cell).toEqual({ value: { type: 'number', digits: '5' }, format: 'money', tone: 'bad', note: 'n' });
});

describe('sums', () => {
  test('hundredths of any size add up exactly', () => {
    const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 50 }), (amounts) => {
        const sum = new DecimalSum();
        for (const one of [...amounts, 0n]) sum.add(decimalDigits(one, 2));
        expect(sum.digits()).toBe(
          decimalDigits(
            amounts.reduce((total, one) => total + one, 0n),
            2,
          ),
        );
      }),
    );
  });

  test('a thousand times 0.1 is 100', () => {
    const sum = new DecimalSum();
    for (let count = 0; count < 1000; count += 1) sum.add('0.1');
    expect(sum.digits()).toBe('100.00');
  });

  test('finer decimals keep 15 digits', () => {
    const sum = new DecimalSum();
    for (const digits of ['0.125', '0.333', '1']) sum.add(digits);
    expect(sum.digits()).toBe('1.458');
  });
});
