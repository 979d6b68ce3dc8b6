import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAlike, partCounted } from '../../src/text/counting.ts';
import { numberInWords } from '../../src/text/number-words.ts';

describe('a number with the word that it counts', () => {
  it.each([
    ['2 cái', '2', 'cái'],
    ['02 bộ', '02', 'bộ'],
    ['15 chiếc.', '15', 'chiếc'],
    ['1.200 m', '1.200', 'm'],
    ['120m2', '120', 'm2'],
    ['1,5 mét giá', '1,5', 'mét giá'],
    ['01 (một) cái', '01', 'cái'],
  ])('%s is parted', (text, number, word) => {
    expect(partCounted(text)).toEqual({ number, word });
  });

  it.each(['2 cái, 1 bộ', '2+1', '12 người', '2 nghìn', '02 (ba) cái', '3 bộ bàn ghế', '', 'cái'])(
    '%j stays whole: more is said than how many of what',
    (text) => {
      expect(partCounted(text)).toEqual({ number: text });
    },
  );

  it('may be said again in words, and only the same one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 9_999 }), (one, other) => {
        const text = `${one} (${numberInWords(BigInt(other))}) bộ`;
        expect(partCounted(text).number).toBe(one === other ? `${one}` : text);
      }),
    );
  });
});

it('words that count the same pieces are alike', () => {
  expect(countAlike('Cái', 'chiếc')).toBe(true);
  expect(countAlike('m²', 'M2')).toBe(true);
  expect(countAlike('cái', 'bộ')).toBe(false);
});
