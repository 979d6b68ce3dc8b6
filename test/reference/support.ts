import { expect } from 'vitest';
import { findFormerMatches } from '../../src/reference/former-matches.ts';
import { districtOf, fullName } from '../../src/reference/units.ts';

/** The former communes a text may mean: "phường Cửa Nam, Hoàn Kiếm", several parted by " | ". */
export function answerTo(text: string): string {
  return findFormerMatches(text)
    .map(({ former }) => `${fullName(former)}, ${districtOf(former).name}`)
    .join(' | ');
}

/** Expects the answer, however the letters of the text are encoded and whatever their case. */
export function expectAnswer(text: string, expected: string): void {
  const writings = [text, text.normalize('NFD'), text.toUpperCase(), ` ${text}\u200B `];
  expect(writings.map((writing) => [writing, answerTo(writing)])).toEqual(
    writings.map((writing) => [writing, expected]),
  );
}
