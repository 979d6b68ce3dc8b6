import { describe, expect, test } from 'vitest';
import { decodeLegacy } from '../../src/text/legacy.ts';

describe('letters of a symbol font', () => {
  test.each([
    ['ü', 'Wingdings', '✓'],
    ['þ', 'Wingdings', '☑'],
    ['¨', 'Wingdings', '☐'],
    ['P', 'Wingdings 2', '✓'],
    ['£', 'Wingdings 2', '☐'],
    ['\uF0FC', 'Wingdings', '✓'],
    ['\uF050', 'Wingdings 2', '✓'],
    ['\uF0FE', undefined, '☑'],
  ])('%s in %s is %s', (letter, font, sign) => {
    expect(decodeLegacy(letter, font)).toEqual({ text: sign, encoding: 'unicode' });
  });

  test.each([
    ['Phường', 'Wingdings'],
    ['\uE000', undefined],
    ['P', undefined],
    ['P', 'Times New Roman'],
  ])('%s in %s stays', (text, font) => {
    expect(decodeLegacy(text, font).text).toBe(text);
  });
});
