import { closest, distance } from 'fastest-levenshtein';
import { foldText } from '../../text/fold.ts';
import { stripAccents } from '../../text/normalise.ts';

/** The farthest a word may be from what was meant, in letters; of a short word at most half. */
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
  const given = plain(text);
  const best = closest(given, [...byPlainName.keys()]);
  const farthest = Math.min(farthestSuggestion, given.length / 2);
  const isNear = best !== undefined && distance(given, best) <= farthest;
  return isNear ? ` (${byPlainName.get(best)}?)` : '';
}
