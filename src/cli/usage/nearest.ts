import { closest, distance } from 'fastest-levenshtein';
import { foldWithoutAccents } from '../../text/fold.ts';

/** The farthest a word may be from what was meant, in letters; of a short word at most half. */
const farthestSuggestion = 4;

/** " (có phải …?)" with the nearest name, when one is near; otherwise nothing. */
export function nearest(text: string, names: readonly string[]): string {
  const byPlainName = new Map(
    names.flatMap((name) => [
      [foldWithoutAccents(name), name],
      [foldWithoutAccents(name).replace(/^(phuong|xa|quan|huyen|thi xa) /, ''), name],
    ]),
  );
  const given = foldWithoutAccents(text);
  const best = closest(given, [...byPlainName.keys()]);
  const farthest = Math.min(farthestSuggestion, given.length / 2);
  const isNear = best !== undefined && distance(given, best) <= farthest;
  return isNear ? ` (${byPlainName.get(best)}?)` : '';
}
