import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArea } from '../../src/text/area.ts';
import { fromEnglishStyle, isOfEitherStyle, provenGroups, provenStyle } from '../../src/text/number-style.ts';

const hundredths = fc.integer({ min: 0, max: 10 ** 11 });

/** An amount of hundredths with two decimals and groups of three, as each style writes it. */
function spelled(amount: number, group: string, decimal: string): string {
  const [whole = '', fraction = ''] = (amount / 100).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimal}${fraction}`;
}

describe('the style of numbers', () => {
  it('is proven by any amount with two decimals', () => {
    fc.assert(
      fc.property(hundredths, (amount) => {
        expect(provenStyle([`Diện tích: ${spelled(amount, ',', '.')} m2.`])).toBe('english');
        expect(provenStyle([`Diện tích: ${spelled(amount, '.', ',')} m2.`])).toBe('vietnamese');
      }),
    );
  });

  it('is not proven by whole numbers', () => {
    expect(provenStyle(['1.234 m2', '1,234 m2', '12 m2.'])).toBeUndefined();
    expect(provenStyle([])).toBeUndefined();
  });

  it('is proven by a number that ends in the sign before its fraction', () => {
    expect(provenStyle(['1,234.'])).toBe('english');
    expect(provenStyle(['1.234,'])).toBe('vietnamese');
    expect(provenStyle(['Diện tích: 1,234.', '257.'])).toBeUndefined();
  });

  it('is mixed where two stand side by side', () => {
    expect(provenStyle(['1.234,50', '332.00'])).toBe('mixed');
    expect(provenGroups(['1.234,50', '332.00'])).toBe('vietnamese');
  });

  it('changes how an amount is spelled and never what it is', () => {
    fc.assert(
      fc.property(hundredths, (amount) => {
        const area = parseArea(fromEnglishStyle(`${spelled(amount, ',', '.')} m2`));
        expect(area).toMatchObject({ ok: true, value: { hundredths: amount, rounded: false } });
      }),
    );
  });

  it.each([
    ['1,234', true],
    ['diện tích 12,345 m2', true],
    ['1.234', false],
    ['1,234.00', false],
    ['1,234.', false],
    ['12,34', false],
    ['0,125', false],
    ['1,234 m2 và 5 m2', true],
    ['12345,678', false],
  ])('leaves %s open: %s', (text, isOpen) => {
    expect(isOfEitherStyle(text)).toBe(isOpen);
  });
});
