import { expect, it } from 'vitest';
import { readTexts } from '../formats/support.ts';

it('a word of 60,000 letters is looked through once to find the encoding of its file', async () => {
  const word = 'a'.repeat(60_000);
  const bytes = Buffer.concat([
    Buffer.from(`STT;T\xean\n1;${word}\n2;`, 'latin1'),
    Buffer.from([0x8a, 0x0a]),
  ]);
  expect((await readTexts(bytes, 'danh sách.csv'))[1]).toEqual(['1', word]);
}, 5000);
