import type { Row } from '../cell.ts';
import { findHeading, mayBeMerged } from './heading.ts';
import type { FoundHeading, HeadingSearch } from './heading-candidate.ts';
import type { MergesOfSheet } from './knowledge.ts';

/** More merged cells than this among a heading and its surroundings are no work of a person; they are passed over. */
const mostMerges = 1000;

/**
 * The heading in a window of rows, by the cells its sheet has merged where these may matter: to ask for them can cost
 * a pass over the sheet.
 */
export async function findMergedHeading(
  window: readonly Row[],
  { recognise, namingColumn }: Omit<HeadingSearch, 'merges'>,
  mergesOfSheet: MergesOfSheet,
): Promise<FoundHeading | undefined> {
  const guess = findHeading(window, { recognise, namingColumn });
  if (!guess || !mayBeMerged(guess, window)) return guess;
  const [first, last] = [window[0]?.number ?? 0, window.at(-1)?.number ?? 0];
  const merges = (await mergesOfSheet()).filter(
    ({ firstRow, lastRow }) => firstRow <= last && first <= lastRow,
  );
  if (merges.length === 0 || merges.length > mostMerges) return guess;
  return findHeading(window, { recognise, namingColumn, merges }) ?? guess;
}
