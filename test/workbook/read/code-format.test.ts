import { describe, expect, it } from 'vitest';
import { codeShown, codeWriter } from '../../../src/workbook/read/code-format.ts';

describe('a format of codes', () => {
  it.each([
    ['00000', 45, '00045'],
    ['000', 45_678, undefined],
    ['"TS-"0000', 7, 'TS-0007'],
    ['"TS-"0000', 1_234_567, 'TS-1234567'],
    ['\\H\\K00', 5, 'HK05'],
    ['00\\/00\\/0000', 15_031_980, '15/03/1980'],
    ['00/00/0000', 1_021_980, '01/02/1980'],
    ['000-000-000', 12_345_678, '012-345-678'],
    ['00"/QĐ-UBND"', 5, '05/QĐ-UBND'],
  ])('%s shows %d as %s', (code, value, shown) => {
    expect(codeWriter(code)?.(value)).toBe(shown);
  });

  it('shows fractions, numbers below zero and those of more digits than are kept as they are stored', () => {
    const write = codeWriter('00000');
    expect([1.5, -3, 1e15].map((value) => write?.(value))).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    'General',
    '0',
    '"TS-"0',
    '#,##0',
    '0.00',
    '0 000 000',
    '0,000',
    '00%',
    '00" triệu"',
    '00" cái"',
    '000E+00',
    '[Red]000',
    'dd/mm/yyyy',
  ])('%s is none', (code) => {
    expect(codeWriter(code)).toBeUndefined();
  });
});

describe('what a cell shows in place of a number', () => {
  it.each([
    ['00045', 45, '00045'],
    ['TS-1001', 1001, 'TS-1001'],
    ['HK005', 5, 'HK005'],
    ['15/03/1980', 15_031_980, '15/03/1980'],
  ])('%s is a code', (text, value, shown) => {
    expect(codeShown(text, value)).toBe(shown);
  });

  it.each([
    ['45', 45],
    ['1.234', 1234],
    ['1 234', 1234],
    ['5 cái', 5],
    ['05 triệu', 5],
    ['15.000 đồng/tháng', 15_000],
    ['-5', -5],
    ['1/2', 0.5],
    ['', 0],
    ['50%', 0.5],
  ])('%s is a number', (text, value) => {
    expect(codeShown(text, value)).toBeUndefined();
  });
});
