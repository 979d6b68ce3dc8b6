import { foldText } from '../text/fold.ts';
import { remember } from '../text/remember.ts';

/**
 * What two headings must share to mean the same: folded, without remarks in parentheses and punctuation.
 * A percent sign is a word: "% hoàn thành" is a share, "Hoàn thành" a year.
 */
export const headingKey: (text: string) => string = remember(10_000, (text) =>
  foldText(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim(),
);
