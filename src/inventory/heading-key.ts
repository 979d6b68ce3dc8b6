import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';

/** No heading is that long; a letter or worse in one cell is not to be gone through again for every run of rows. */
const longestHeading = 1_000;

/**
 * What two headings must share to mean the same: folded, without remarks in parentheses and punctuation.
 * A percent sign is a word: "% hoàn thành" is a share, "Hoàn thành" a year. Empty for what is too long for one.
 */
export function headingKey(text: string): string {
  return text.length > longestHeading ? '' : keyOf(text);
}

const keyOf: (text: string) => string = remember(10_000, (text) =>
  foldText(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);
