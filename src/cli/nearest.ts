import { closest, distance } from 'fastest-levenshtein';
import { foldText } from '../text/fold.ts';
import { stripAccents } from '../text/normalise.ts';

/** The farthest a word may be from what was meant, in letters. */
const farthestSuggestion = 4;

/** " (có phải …?)" with the nearest name, when one is near; otherwise nothing. */
export function nearest(text: string, names: readonly string[]): string {
  const plain = (name: string) => stripAccents(foldText(name));
  const byPlainName = new Map(
    names.flatMap((name) => [
      [plain(name), name],
      [plain(name).replace(/^(phuong|xa|quan|huyen|thi xa) /, ''), name],
    ]),
  );
  const best = closest(plain(text), [...byPlainName.keys()]);
  const isNear = best !== undefined && distance(plain(text), best) <= farthestSuggestion;
  return isNear ? ` (${byPlainName.get(best)}?)` : '';
}
