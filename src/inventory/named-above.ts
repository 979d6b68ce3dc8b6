import type { Meaning } from './columns.ts';
import type { HeadingIndex } from './heading-index.ts';
import { headingKey, plainHeadingKey } from './heading-key.ts';

/** What the words above the parts of one value mean, by their names without accents. */
export function namedAbove(
  { plain, further }: Pick<HeadingIndex, 'plain' | 'further'>,
  words: string,
): Meaning | undefined {
  return plain.get(plainHeadingKey(words)) ?? further(headingKey(words)) ?? undefined;
}
