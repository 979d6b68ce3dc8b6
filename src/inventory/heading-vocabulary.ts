import { remember } from '../text/remember.ts';
import type { ColumnTexts } from './columns.ts';
import { plainHeadingKey } from './heading-key.ts';

/** Whether as many of some columns may be known at all: each of them has a text in nothing but words of known names. */
export type Vocabulary = (columns: readonly ColumnTexts[], fewest: number) => boolean;

/**
 * Returns what tells it of all names together, patterns among them. To match each run of a sheet's rows takes long, and most
 * rows are no heading: this passes over those that cannot be one.
 */
export function vocabularyOf(names: readonly string[]): Vocabulary {
  const known = new Set(names.flatMap(wordsOf));
  const isOfNames = remember(20_000, (text) => {
    const words = wordsOf(text);
    return words.length > 0 && words.every((word) => known.has(word));
  });
  return (columns, fewest) => {
    let count = 0;
    for (const { texts } of columns) {
      if (texts.some(isOfNames)) count += 1;
      if (count >= fewest) return true;
    }
    return false;
  };
}

/** The words of a heading or of a pattern of such, without accents. */
function wordsOf(text: string): readonly string[] {
  return plainHeadingKey(text).match(/\p{L}+/gu) ?? [];
}
