import { expect, it } from 'vitest';
import { Digest } from '../../src/text/digest.ts';

const digest = new Digest();

function digestOf(...texts: readonly string[]): number {
  for (const text of texts) digest.add(text);
  return digest.end();
}

it('is one for the same texts, in whatever order', () => {
  expect(digestOf('Bàn', 'cái', '1200000')).toBe(digestOf('1200000', 'Bàn', 'cái'));
});

it('is another for other texts, for one text more, and for texts that are split elsewhere', () => {
  const all = [['Bàn', 'cái'], ['Bàn', 'cái', ''], ['Bàn', 'cái', 'cái'], ['Bànc', 'ái'], ['Bàncái'], []];
  expect(new Set(all.map((texts) => digestOf(...texts)))).toHaveProperty('size', all.length);
});

it('is hardly ever one for two of many', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => digestOf('Máy thử', `${at % 1000}`, `x${at}`, 'C'));
  expect(new Set(many).size).toBe(many.length);
  expect(many.every((each) => Number.isSafeInteger(each) && each > 0)).toBe(true);
});
